import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import { earlier, later } from '../../text/places.ts';
import { STYLES } from './line-styles.ts';
import { CAPITAL_MASK, CAPITAL_SHIFT, MOSTLY_SMALL } from './name-lexicon.ts';
import { CASES, type WordTable } from './word-table.ts';

// Tokens without a capital that may stand within a name: "Bank of the North", "30 Seconds to Mars".
const LONGEST_GAP = 3;
const LONGEST_TAIL = 3;

const hasCapital = (kind: number) => kind !== CASES.small && kind !== CASES.mark && kind !== CASES.number;

/**
 * The stretches of tokens that may hold names: words with a capital and what little lies between them. All else is no name,
 * and need not be looked at: four fifths of a text.
 */
export function nameIslands({ sentences, tokens }: Document, { of, case: cases, lists }: WordTable, styles: Uint8Array): Span[] {
  const islands: Span[] = [];
  // "Jong-un", "Washington-based": what hangs on the last word without a blank.
  const glued = (end: number, limit: number) => {
    let to = end;
    while (to < limit && to - end < LONGEST_TAIL && tokens[to]?.start === tokens[to - 1]?.end) to++;
    return later(to, earlier(limit, end + 1));
  };
  for (const [index, { first, last }] of sentences.entries()) {
    let start = -1;
    let end = -1;
    let opener = first;
    while (opener < last && cases[of[opener] as number] === CASES.mark) opener++;
    for (let t = first; t < last; t++) {
      const word = of[t] as number;
      if (!hasCapital(cases[word] as number)) continue;
      // "The", "However": a capital only because a sentence begins, unless another one follows.
      if (t === opener && styles[index] === STYLES.prose && (((lists[word] as number) >> CAPITAL_SHIFT) & CAPITAL_MASK) === MOSTLY_SMALL) {
        const next = t + 1 < last ? (cases[of[t + 1] as number] as number) : CASES.small;
        if (!hasCapital(next)) continue;
      }
      if (start >= 0 && t - end > LONGEST_GAP) {
        islands.push([start, glued(end, last)]);
        start = -1;
      }
      if (start < 0) start = t > first && cases[of[t - 1] as number] === CASES.number ? t - 1 : t;
      end = t + 1;
    }
    if (start >= 0) islands.push([start, glued(end, last)]);
  }
  return islands;
}
