import type { Span } from '../model/span.ts';

/** Whether a span lies within one of others. */
export const liesIn = ([from, to]: Span, spans: readonly Span[]): boolean => spans.some(([start, end]) => from >= start && to <= end);
