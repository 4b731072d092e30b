import type { Span } from '../model/span.ts';
import { type Document, tokenAt } from '../text/document.ts';

/** The tokens of a span, found by halving. */
export function tokensOf(document: Document, [from, to]: Span): { first: number; last: number } {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(document, middle).end <= from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < document.tokens.length && tokenAt(document, last).start < to) last++;
  return { first: low, last: Math.max(last, low + 1) };
}
