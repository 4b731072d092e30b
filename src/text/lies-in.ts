import type { Span } from '../model/span.ts';

/** Whether a span lies within one of others. */
export const liesIn = (span: Span, spans: readonly Span[]): boolean => spans.some((one) => span[0] >= one[0] && span[1] <= one[1]);
