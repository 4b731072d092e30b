import type { Span } from '../model/span.ts';

/** How much two lists of spans, each without overlaps, have in common. */
export const sharedBy = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, [from, to]) => b.reduce((part, [start, end]) => part + Math.max(0, Math.min(to, end) - Math.max(from, start)), sum), 0);
