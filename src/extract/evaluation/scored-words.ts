import type { Span } from '../../model/span.ts';

/** A word for scoring: a run of letters or digits, inner apostrophes, points and hyphens included. */
export interface ScoredWord {
  start: number;
  end: number;
  /** Within double quotation marks of its paragraph; an open mark runs to the paragraph's end. */
  quoted: boolean;
}

const WORDS = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** The words of a text, in order, each with whether it is quoted. */
export function scoredWords(text: string): ScoredWord[] {
  let open = false;
  let at = 0;
  return [...text.matchAll(WORDS)].map(({ index, 0: { length } }) => {
    for (; at < index; at++) {
      const mark = text[at];
      if (mark === '\n' || mark === '”') open = false;
      else if (mark === '“') open = true;
      else if (mark === '"') open = !open;
    }
    return { start: index, end: index + length, quoted: open };
  });
}

/** The numbers of the words that a span meets, found by halving. */
export function wordsIn(words: readonly ScoredWord[], spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const [from, to] of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    for (let n = low; n < words.length && (words[n]?.start ?? 0) < to; n++) found.add(n);
  }
  return found;
}

export function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}
