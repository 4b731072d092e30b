import type { Span } from '../../model/span.ts';
import { ALL_LISTS, extendKey, LONGEST_PHRASE, lexiconKey, type NameLexicon, OPENS_PHRASE } from './name-lexicon.ts';
import type { WordTable } from './word-table.ts';

// The phrase's lists, and above them whether the token opens it (1) or goes on with it (2).
const PLACE_SHIFT = 14;

/** For each token of the islands the lists that the longest phrase of several words around it stands in, with its place in it; 0: none. */
export function listedPhrases({ of, hash, lists }: WordTable, islands: readonly Span[], lexicon: NameLexicon): Int32Array {
  const codes = new Int32Array(of.length);
  for (const [first, last] of islands)
    for (let t = first; t < last; ) {
      let end = t + 1;
      let found = 0;
      if ((lists[of[t] as number] as number) & OPENS_PHRASE) {
        let key = extendKey(0, hash[of[t] as number] as number);
        for (let next = t + 1; next < Math.min(last, t + LONGEST_PHRASE); next++) {
          key = extendKey(key, hash[of[next] as number] as number);
          const bits = (lexicon.get(lexiconKey(key)) ?? 0) & ALL_LISTS;
          if (bits) {
            found = bits;
            end = next + 1;
          }
        }
      }
      if (found) for (let i = t; i < end; i++) codes[i] = found | ((i === t ? 1 : 2) << PLACE_SHIFT);
      t = end;
    }
  return codes;
}
