import type { QuoteKind } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { Quotation } from './find-quotations.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const ANY_WORD = /[\p{L}\p{N}]/u;
const ALL = 0.9;

/** What is plain to see: whether a content stands as a whole in one quotation of the outer level, or meets none; else undefined. */
function plainKind(text: string, content: Span[], quotations: Quotation[]): QuoteKind | undefined {
  let isWithin = true;
  let isOutside = true;
  for (const [from, to] of content) {
    let around = false;
    for (let i = firstEndingAfter(quotations, from); i < quotations.length; i++) {
      const { start, end, depth } = quotations[i] as Quotation;
      if (start >= to) break;
      if (depth > 0 || end <= from) continue;
      isOutside = false;
      around ||= start <= from && end >= to;
    }
    isWithin &&= around;
  }
  if (isOutside) return 'indirect';
  return isWithin && content.some(([from, to]) => ANY_WORD.test(text.slice(from, to))) ? 'direct' : undefined;
}

/** Kind of a content by the share of its words that stands inside quotation marks (Pareti 2013). One word in marks makes it mixed. */
export function kindOfContent(text: string, content: Span[], quotations: Quotation[]): QuoteKind {
  const plain = plainKind(text, content, quotations);
  if (plain) return plain;
  let words = 0;
  let quoted = 0;
  for (const [from, to] of content) {
    const first = firstEndingAfter(quotations, from);
    for (const match of text.slice(from, to).matchAll(WORD)) {
      const at = from + match.index;
      words++;
      for (let i = first; i < quotations.length; i++) {
        const quotation = quotations[i];
        if (!quotation || quotation.start > at) break;
        if (quotation.depth === 0 && at < quotation.end) {
          quoted++;
          break;
        }
      }
    }
  }
  const share = words > 0 ? quoted / words : 0;
  return share >= ALL ? 'direct' : quoted === 0 ? 'indirect' : 'mixed';
}

// Outermost quotations do not overlap and come in reading order; nested ones are passed over.
export function firstEndingAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  // A nested quotation that ended before may have led the search past its outer one.
  while (low > 0 && (quotations[low - 1]?.depth ?? 0) > 0) low--;
  return Math.max(0, low - 1);
}
