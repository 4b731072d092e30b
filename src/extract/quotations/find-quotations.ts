import type { Document } from '../../text/document.ts';
import { type Mark, markPairs } from './mark-pairs.ts';

/** A stretch of text between quotation marks, marks included. What it is (speech, title, scare quote) is for others to say. */
export interface Quotation {
  start: number;
  end: number;
  /** 0 on the outside; 1 for a quotation within a quotation. */
  depth: number;
  /** False where the paragraph ends before the closing mark: the next paragraph may open the marks again. */
  closed: boolean;
  paragraph: number;
  mark: Mark;
  rule: string;
}

/** All quotations of a document in reading order. Marks never pair across a blank line. */
export function findQuotations(document: Document): Quotation[] {
  return document.paragraphs.flatMap((paragraph, index) =>
    markPairs(document.text.slice(paragraph.start, paragraph.end)).map((pair) => ({
      start: paragraph.start + pair.start,
      end: paragraph.start + pair.end,
      depth: pair.depth,
      closed: pair.closed,
      paragraph: index,
      mark: pair.mark,
      rule: pair.closed ? `marks-${pair.mark}` : 'marks-open-to-the-end',
    })),
  );
}
