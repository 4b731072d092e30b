import { hashWord } from '../tagger/feature-hash.ts';

/**
 * What is known of words and phrases before a text is read: which lists of names they stand in, how often they are written
 * with a capital. Key: `lexiconKey`; value: bits, those of `LISTS` and above them `CAPITAL_SHIFT`.
 */
export interface NameLexicon {
  get(key: number): number | undefined;
}

/** Bits of the lists a word or phrase stands in. */
export const LISTS = {
  country: 1 << 0,
  demonym: 1 << 1,
  capital: 1 << 2,
  metropolis: 1 << 3,
  city: 1 << 4,
  town: 1 << 5,
  region: 1 << 6,
  firstName: 1 << 7,
  surname: 1 << 8,
  organization: 1 << 9,
  team: 1 << 10,
  place: 1 << 11,
  person: 1 << 12,
} as const;

/** A word that opens a phrase of several words in some list. */
export const OPENS_PHRASE = 1 << 13;
export const ALL_LISTS = (1 << 13) - 1;
/** How words are mostly written away from the beginnings of sentences, 0 to 5: not seen, small … capital. */
export const CAPITAL_SHIFT = 14;
export const CAPITAL_MASK = 7;
export const MOSTLY_SMALL = 1;

/** Words in the longest phrase that is looked up. */
export const LONGEST_PHRASE = 4;

// 26 bits keep the sorted keys close enough for two bytes each; one word in a thousand is taken for another.
const KEY_MASK = (1 << 26) - 1;
const COMBINING = /\p{Mn}/gu;
const BEYOND_ASCII = /\P{ASCII}/u;

/** A word for look-up: lower case, no accents, ’ as '. */
export function foldWord(lower: string): string {
  return BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(COMBINING, '') : lower;
}

/** The key of a phrase, from the hashes of its words: start with 0, add word by word. */
export const extendKey = (key: number, wordHash: number) => (Math.imul(key, 31) + wordHash) | 0;
export const lexiconKey = (key: number) => (key ^ (key >>> 26)) & KEY_MASK;

export const wordKey = (folded: string) => lexiconKey(extendKey(0, hashWord(folded)));

/** The bin of a word that was seen so often small and so often with a capital. */
export function capitalBin(small: number, capital: number): number {
  const seen = small + capital;
  if (seen < 2) return 0;
  const share = capital / seen;
  return share < 0.03 ? MOSTLY_SMALL : share < 0.3 ? 2 : share < 0.8 ? 3 : share < 0.98 ? 4 : 5;
}

/** What a word with a capital mostly was in the training texts, 0: not seen; see `kindBin`. */
export const KIND_SHIFT = 17;
export const KIND_MASK = 63;
/** No name, opens a person, goes on with a person, organization, place, other. */
export const KIND_COUNTS = 6;

/** The bin of a word that was seen as each of KIND_COUNTS so often: which it is mostly, and how mostly. */
export function kindBin(counts: ArrayLike<number>): number {
  let [best, sum] = [0, 0];
  for (let k = 0; k < KIND_COUNTS; k++) {
    sum += counts[k] as number;
    if ((counts[k] as number) > (counts[best] as number)) best = k;
  }
  if (sum <= 0) return 0;
  const share = (counts[best] as number) / sum;
  return 1 + best + KIND_COUNTS * (share < 0.6 ? 0 : share < 0.9 ? 1 : sum < 3 ? 2 : sum < 10 ? 3 : 4);
}
