import { pageIds } from '../../publish/page-ids.ts';
import type { SearchNoun } from '../../publish/search-records.ts';
import { type PagefindRecord, type PagefindResult, PagefindWorker } from './pagefind-worker.ts';
import { searchTerms } from './search-terms.ts';

/** One thing found. */
export interface Hit<Data> {
  id: string;
  /** Places of the words found in the text that is searched, counted by white space from 0. */
  words(): ReadonlySet<number>;
  /** What its hit is drawn from, and for articles the words around those found. */
  data(): Promise<{ shown: Data; excerpt: string }>;
}

// One index holds all languages, so it is the site's; the build says so to Pagefind too.
const LANGUAGE = 'en';

/** One noun's part of the index, to be asked. */
interface Asked {
  search(words: string): Promise<PagefindResult[]>;
  record(result: PagefindResult): Promise<PagefindRecord>;
}

const folded = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('en');

/** Whether what was found was found by all the words, and not by some of them or by shorter ones; the first result tells. */
async function hasEvery(words: readonly string[], [first]: readonly PagefindResult[], { search, record }: Asked): Promise<boolean> {
  if (!first) return false;
  const wordsOf = async (result: PagefindResult) => {
    const all = (await record(result)).content.split(/\s+/);
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

/** An index of the site, each noun opened when it is first asked for. */
export class SearchIndex {
  readonly #folder: string;
  #worker: Promise<PagefindWorker> | undefined;
  #merged = new Map<SearchNoun, Promise<void>>();
  #shown = new Map<SearchNoun, PagefindResult[]>();
  #numbers: Promise<Map<string, number>> | undefined;

  /** @param folder that holds the index of quotes, and those of the other nouns in folders of their own */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Begins to load Pagefind and the index of quotes. Asking fails where the site was served without being built. */
  open(): Promise<PagefindWorker> {
    this.#worker ??= this.#load();
    return this.#worker;
  }

  async #load(): Promise<PagefindWorker> {
    const worker = new PagefindWorker(this.#folder);
    // Every index is given its noun as a filter, which costs no bytes: one search asks one of them.
    await worker.open({ basePath: this.#folder, language: LANGUAGE, mergeFilter: { noun: 'quote' } });
    return worker;
  }

  async #part(noun: SearchNoun): Promise<Asked> {
    const worker = await this.open();
    if (noun !== 'quote') {
      const merged = this.#merged.get(noun) ?? worker.merge(`${this.#folder}${noun}/`, { language: LANGUAGE, mergeFilter: { noun } });
      this.#merged.set(noun, merged);
      await merged;
    }
    worker.release(this.#shown.get(noun) ?? []);
    const shown: PagefindResult[] = [];
    this.#shown.set(noun, shown);
    return {
      search: async (words) => {
        const results = await worker.search(words, { noun });
        shown.push(...results);
        return results;
      },
      record: (result) => worker.record(result),
    };
  }

  /** Lets the words of the quotes come while they are still being typed. */
  async preload(typed: string): Promise<void> {
    const { words, phrases } = searchTerms(typed);
    const asked = [...words, ...phrases].join(' ');
    if (asked) await (await this.open()).preload(asked, { noun: 'quote' });
  }

  /**
   * Finds what holds every word and every phrase, best first.
   *
   * Pagefind leaves aside words that no record has, takes a shorter word for one it does not know ("be" for "became"), and
   * knows a phrase only where it is all that is asked. All three are mended here: nothing is found by words it does not have.
   */
  async find<Data>(noun: SearchNoun, typed: string): Promise<Hit<Data>[]> {
    const part = await this.#part(noun);
    const { words, phrases } = searchTerms(typed);
    const asked = [...(words.length > 0 ? [words.join(' ')] : []), ...phrases.map((phrase) => `"${phrase}"`)];
    const [first = [], ...others] = await Promise.all(asked.map(part.search));
    if (words.length > 0 && !(await hasEvery(words, first, part))) return [];
    const found = others.map((results) => new Map(results.map((result) => [result.id, result.words])));
    return first
      .filter(({ id }) => found.every((one) => one.has(id)))
      .map((result) => ({
        id: result.id,
        words: () => new Set([...result.words, ...found.flatMap((one) => one.get(result.id) ?? [])]),
        data: async () => {
          const { raw_url: kept, plain_excerpt: excerpt } = await part.record(result);
          return { shown: JSON.parse(kept) as Data, excerpt };
        },
      }));
  }

  /** The place of each quote in the index of quotes, by the id of its hit; from a file that the search has fetched already. */
  numbers(): Promise<Map<string, number>> {
    this.#numbers ??= this.#loadNumbers();
    return this.#numbers;
  }

  async #loadNumbers(): Promise<Map<string, number>> {
    const entry = (await (await fetch(`${this.#folder}pagefind-entry.json`)).json()) as {
      languages: Record<string, { hash: string }>;
    };
    const [language] = Object.values(entry.languages);
    const packed = await fetch(`${this.#folder}pagefind.${language?.hash}.pf_meta`);
    if (!packed.body) throw new Error('the search index is empty');
    const meta = await new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    const ids = pageIds(new Uint8Array(meta));
    return new Map(ids.map((id, number) => [id, number]));
  }
}
