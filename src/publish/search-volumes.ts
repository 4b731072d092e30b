import type { SearchNoun } from './search-records.ts';

/**
 * Records that one index holds. For each record a word is found in, Pagefind goes through all places of the word in its index, so that
 * its time grows with the square of the size: "the" in 80,000 quotes took 40 seconds, in eight indexes of 10,000 an eighth of that.
 * Below it, one index is the fewest bytes.
 */
export const RECORDS_A_VOLUME = 10_000;

/** One index of those that a noun has: its records follow on those of the one before. */
export interface SearchVolume {
  /** Its folder below that of the library, with a slash at the end; the library's own is ''. */
  folder: string;
  /** How many records it holds. */
  size: number;
}

/**
 * The indexes of a noun, in the order of their records. What is newest comes first and is what grows, so volumes are filled from the
 * end: those behind the first stay as they are when something is added, and keep their names.
 *
 * @param total records of the noun
 * @returns one at least, empty where there is nothing to find
 */
export function searchVolumes(noun: SearchNoun, total: number, most: number): SearchVolume[] {
  const count = Math.max(1, Math.ceil(total / most));
  const newest = total - (count - 1) * most;
  return Array.from({ length: count }, (_, number) => ({
    folder: number > 0 ? `${noun}-${count - number}/` : noun === 'quote' ? '' : `${noun}/`,
    size: number === 0 ? newest : most,
  }));
}
