import type { Document } from '../../text/document.ts';
import { CASES, type WordTable } from './word-table.ts';

/** How a sentence is set. In capitals and in headlines a capital letter tells nothing; rows of numbers are tables. */
export const STYLES = { prose: 0, headline: 1, capitals: 2, table: 3 } as const;

const FEWEST_WORDS = 3;
const SHARE_IN_CAPITALS = 0.8;
const SHARE_IN_HEADLINE = 0.7;
const SHARE_OF_NUMBERS = 0.25;
// A headline needs as many long words that all begin with a capital.
const FEWEST_HEADLINE_WORDS = 4;
const LONG = 4;

/** The style of every sentence. */
export function lineStyles({ sentences, tokens }: Document, { of, case: cases }: WordTable): Uint8Array {
  return Uint8Array.from(sentences, ({ first, last }) => {
    let [words, capitals, long, capital, numbers] = [0, 0, 0, 0, 0];
    for (let t = first; t < last; t++) {
      const kind = cases[of[t] as number] as number;
      if (kind === CASES.number || kind === CASES.code) numbers++;
      if (kind === CASES.number || kind === CASES.code || kind === CASES.mark) continue;
      const size = (tokens[t]?.text ?? '').length;
      if (size > 1) {
        words++;
        if (kind === CASES.capitals || kind === CASES.dotted) capitals++;
      }
      if (size >= LONG) {
        long++;
        if (kind !== CASES.small) capital++;
      }
    }
    if (words >= FEWEST_WORDS && capitals / words >= SHARE_IN_CAPITALS) return STYLES.capitals;
    if (numbers >= 2 && numbers / (last - first) >= SHARE_OF_NUMBERS) return STYLES.table;
    const ending = tokens[last - 1]?.text ?? '';
    if (long >= FEWEST_HEADLINE_WORDS && capital / long >= SHARE_IN_HEADLINE && !/^[.!?]$/.test(ending)) return STYLES.headline;
    return STYLES.prose;
  });
}
