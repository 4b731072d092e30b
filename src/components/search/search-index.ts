import { pageIds } from '../../publish/page-ids.ts';
import type { SearchNoun } from '../../publish/search-records.ts';
import { searchTerms } from './search-terms.ts';

/** What the search page uses of Pagefind's interface. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(address: string, options: object): Promise<void>;
  preload(words: string, options: object): Promise<void>;
  search(words: string, options: object): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  /** Places of the words found, counted by white space from 0. */
  words: number[];
  data(): Promise<{ raw_url?: string; url: string; content: string; plain_excerpt?: string }>;
}

/** One thing found. */
export interface Hit<Data> {
  id: string;
  /** Places of the words found in the text that is searched, counted by white space from 0. */
  words: ReadonlySet<number>;
  /** What its hit is drawn from, and for articles the words around those found. */
  data(): Promise<{ shown: Data; excerpt: string }>;
}

type Ask = (asked: string) => Promise<PagefindResult[]>;

const folded = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('en');

/** The words a result was found by, as they are written. */
async function wordsOf(result: PagefindResult): Promise<string[]> {
  const { content } = await result.data();
  const all = content.split(/\s+/);
  return result.words.map((place) => folded(all[place] ?? ''));
}

/** Whether what was found was found by all the words, and not by some of them or by shorter ones; the first result tells. */
async function hasEvery(words: readonly string[], [first]: readonly PagefindResult[], ask: Ask): Promise<boolean> {
  if (!first) return false;
  const known = await wordsOf(first);
  const isBegun = (word: string, among: readonly string[]) => among.some((one) => one.startsWith(folded(word)));
  const doubtful = words.filter((word) => !isBegun(word, known));
  const answers = doubtful.map(async (word) => {
    // As a phrase, a word is found in all its forms, and in no other word.
    if ((await ask(`"${word}"`)).length > 0) return true;
    const [alone] = await ask(word);
    return alone !== undefined && isBegun(word, await wordsOf(alone));
  });
  return (await Promise.all(answers)).every(Boolean);
}

// Up to this many quotes a search takes no longer than handing its results over, and a worker is 12 kB more to fetch.
const MOST_WITHOUT_WORKER = 10_000;

/** An index of the site, each noun opened when it is first asked for. */
export class SearchIndex {
  readonly #address: string;
  #pagefind: Promise<Pagefind> | undefined;
  #merged = new Map<SearchNoun, Promise<void>>();
  #numbers: Promise<Map<string, number>> | undefined;

  readonly #isLarge: boolean;

  /**
   * @param address of the folder that holds the index of quotes, and those of the other nouns in folders of their own
   * @param quotes how many there are
   */
  constructor(address: string, quotes: number) {
    this.#address = address;
    this.#isLarge = quotes > MOST_WITHOUT_WORKER;
  }

  /** Begins to load the library and the index of quotes. Fails where the site was served without being built. */
  open(): Promise<Pagefind> {
    this.#pagefind ??= this.#load();
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
    });
    return this.#pagefind;
  }

  async #load(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ `${this.#address}pagefind.js`)) as Pagefind;
    // Every index is given its noun as a filter, which costs no bytes: one search asks one of them.
    await pagefind.options({ baseUrl: '/', noWorker: !this.#isLarge, mergeFilter: { noun: 'quote' } });
    await pagefind.init();
    return pagefind;
  }

  #merge(pagefind: Pagefind, noun: SearchNoun): Promise<void> {
    if (noun === 'quote') return Promise.resolve();
    const merged = this.#merged.get(noun) ?? pagefind.mergeIndex(`${this.#address}${noun}/`, { baseUrl: '/', mergeFilter: { noun } });
    this.#merged.set(noun, merged);
    return merged;
  }

  /** Lets the words of the quotes come while they are still being typed. */
  async preload(typed: string): Promise<void> {
    const { words, phrases } = searchTerms(typed);
    const asked = [...words, ...phrases].join(' ');
    if (asked) await (await this.open()).preload(asked, { filters: { noun: 'quote' } });
  }

  /**
   * Finds what holds every word and every phrase, best first.
   *
   * Pagefind leaves aside words that no record has, takes a shorter word for one it does not know ("be" for "became"), and
   * knows a phrase only where it is all that is asked. All three are mended here: nothing is found by words it does not have.
   */
  async find<Data>(noun: SearchNoun, typed: string): Promise<Hit<Data>[]> {
    const pagefind = await this.open();
    await this.#merge(pagefind, noun);
    const { words, phrases } = searchTerms(typed);
    const ask: Ask = async (asked) => (await pagefind.search(asked, { filters: { noun } })).results;
    const asked = [...(words.length > 0 ? [words.join(' ')] : []), ...phrases.map((phrase) => `"${phrase}"`)];
    const [first = [], ...others] = await Promise.all(asked.map(ask));
    if (words.length > 0 && !(await hasEvery(words, first, ask))) return [];
    const found = others.map((results) => new Map(results.map((result) => [result.id, result.words])));
    return first
      .filter(({ id }) => found.every((one) => one.has(id)))
      .map((result) => ({
        id: result.id,
        words: new Set([...result.words, ...found.flatMap((one) => one.get(result.id) ?? [])]),
        data: async () => {
          const { raw_url: kept, url, plain_excerpt: excerpt = '' } = await result.data();
          return { shown: JSON.parse(kept ?? url) as Data, excerpt };
        },
      }));
  }

  /** The place of each quote in the index of quotes, by the id of its hit; from a file that the search has fetched already. */
  numbers(): Promise<Map<string, number>> {
    this.#numbers ??= this.#loadNumbers();
    return this.#numbers;
  }

  async #loadNumbers(): Promise<Map<string, number>> {
    const entry = (await (await fetch(`${this.#address}pagefind-entry.json`)).json()) as {
      languages: Record<string, { hash: string }>;
    };
    const [language] = Object.values(entry.languages);
    const packed = await fetch(`${this.#address}pagefind.${language?.hash}.pf_meta`);
    if (!packed.body) throw new Error('the search index is empty');
    const meta = await new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    const ids = pageIds(new Uint8Array(meta));
    return new Map(ids.map((id, number) => [id, number]));
  }
}
