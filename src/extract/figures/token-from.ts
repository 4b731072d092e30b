import { type Document, tokenAt } from '../../text/document.ts';

/** The first token that begins at an offset or behind it, found by halving. */
export function tokenFrom(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(document, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
