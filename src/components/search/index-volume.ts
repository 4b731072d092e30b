import type { PagefindRecord, PagefindResult, PagefindWorker } from './pagefind-worker.ts';
import type { SearchTerms } from './search-terms.ts';

/** A record that a search found. */
export interface Found {
  id: string;
  /** How well it fits, by Pagefind's measure (BM25). */
  score: number;
  /** Places of the words found in the text that is searched, counted by white space from 0. */
  words(): ReadonlySet<number>;
  record(): Promise<PagefindRecord>;
}

const folded = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('en');

/**
 * One index of Pagefind. Pagefind leaves aside words that no record of an index has, takes a shorter word for one it does not know
 * ("be" for "became"), and knows a phrase only where it is all that is asked. All three are mended here, an index at a time: nothing is
 * found by words it does not have.
 */
export class IndexVolume {
  readonly #worker: PagefindWorker;
  readonly #name: string;
  #shown: PagefindResult[] = [];

  /** @param name what the worker has opened the index as */
  constructor(worker: PagefindWorker, name: string) {
    this.#worker = worker;
    this.#name = name;
  }

  /** What holds every word and every phrase. */
  async find({ words, phrases }: SearchTerms): Promise<Found[]> {
    this.#worker.release(this.#shown);
    const shown: PagefindResult[] = [];
    this.#shown = shown;
    const search = async (asked: string): Promise<PagefindResult[]> => {
      const results = await this.#worker.search(asked, this.#name);
      for (const result of results) shown.push(result);
      return results;
    };
    const asked = [...(words.length > 0 ? [words.join(' ')] : []), ...phrases.map((phrase) => `"${phrase}"`)];
    const [first = [], ...others] = await Promise.all(asked.map(search));
    if (words.length > 0 && !(await this.#hasEvery(words, first, search))) return [];
    const found = others.map((results) => new Map(results.map((result) => [result.id, result.words])));
    return first
      .filter(({ id }) => found.every((one) => one.has(id)))
      .map((result) => ({
        id: result.id,
        score: result.score,
        words: () => new Set([...result.words, ...found.flatMap((one) => one.get(result.id) ?? [])]),
        record: () => this.#worker.record(result),
      }));
  }

  /** Whether what was found was found by all the words, and not by some of them or by shorter ones; the first result tells. */
  async #hasEvery(
    words: readonly string[],
    [first]: readonly PagefindResult[],
    search: (asked: string) => Promise<PagefindResult[]>,
  ): Promise<boolean> {
    if (!first) return false;
    const wordsOf = async (result: PagefindResult) => {
      const all = (await this.#worker.record(result)).content.split(/\s+/);
      return result.words.map((place) => folded(all[place] ?? ''));
    };
    const known = await wordsOf(first);
    const isBegun = (word: string, among: readonly string[]) => among.some((one) => one.startsWith(folded(word)));
    const doubtful = words.filter((word) => !isBegun(word, known));
    const answers = doubtful.map(async (word) => {
      // As a phrase, a word is found in all its forms, and in no other word.
      if ((await search(`"${word}"`)).length > 0) return true;
      const [alone] = await search(word);
      return alone !== undefined && isBegun(word, await wordsOf(alone));
    });
    return (await Promise.all(answers)).every(Boolean);
  }
}
