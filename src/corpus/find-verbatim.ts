import { markPairs } from '../extract/quotations/mark-pairs.ts';
import type { Span } from '../model/span.ts';

/** Where a text stands in quotation marks, marks included; marks within marks are part of the outer ones. */
export function findVerbatim(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap(([start, end]) =>
    markPairs(text.slice(start, end))
      .filter(({ depth }) => depth === 0)
      .map((pair): Span => [start + pair.start, start + pair.end]),
  );
}
