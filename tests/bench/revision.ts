import type { Span } from '../../src/model/span.ts';

/** A piece of a revised text: a stretch of the old one, or words that are new, perhaps instead of a stretch of the old. */
export type Piece = Span | { by: string; instead?: Span };

/** A text after an edit that is known exactly: where each of its characters came from. */
export interface Revision {
  text: string;
  /** Where a stretch of the old text stands now; undefined where nothing of it is left. */
  place(span: Span): Span | undefined;
}

/** Puts a text together from stretches of an old one and new words, and remembers which is which. */
export function revise(old: string, pieces: readonly Piece[]): Revision {
  let text = '';
  const kept: { from: Span; at: number; length: number }[] = [];
  for (const piece of pieces) {
    const words = 'by' in piece ? piece.by : old.slice(...piece);
    const from = 'by' in piece ? piece.instead : piece;
    if (from && words !== '') kept.push({ from, at: text.length, length: words.length });
    text += words;
  }
  const place = ([start, end]: Span): Span | undefined => {
    let [first, last] = [Number.POSITIVE_INFINITY, -1];
    for (const { from, at, length } of kept) {
      const [s, e] = [Math.max(start, from[0]), Math.min(end, from[1])];
      if (s >= e) continue;
      // Of new words all are taken: they stand for the whole of what was there.
      const isNew = length !== from[1] - from[0];
      first = Math.min(first, isNew ? at : at + s - from[0]);
      last = Math.max(last, isNew ? at + length : at + e - from[0]);
    }
    return last === -1 ? undefined : [first, last];
  };
  return { text, place };
}

/** Pieces for replacing stretches of a text, in any order, none over another. */
export function replacing(old: string, changes: readonly { span: Span; by: string }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { span, by } of [...changes].sort((a, b) => a.span[0] - b.span[0])) {
    pieces.push([at, span[0]], { by, instead: span });
    at = span[1];
  }
  return [...pieces, [at, old.length]];
}
