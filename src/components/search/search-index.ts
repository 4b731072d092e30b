import { pageIds } from '../../publish/page-ids.ts';
import type { SearchNoun } from '../../publish/search-records.ts';
import { type SearchVolume, searchVolumes } from '../../publish/search-volumes.ts';
import { IndexVolume } from './index-volume.ts';
import { PagefindWorker } from './pagefind-worker.ts';
import { searchTerms } from './search-terms.ts';

/** One thing found. */
export interface Hit<Data> {
  id: string;
  /** Places of the words found in the text that is searched, counted by white space from 0. */
  words(): ReadonlySet<number>;
  /** What its hit is drawn from, and for articles the words around those found. */
  data(): Promise<{ shown: Data; excerpt: string }>;
}

/** More at a time than this help nobody: each holds a library and the volumes that are its own. */
const MOST_WORKERS = 4;

/** An index of the site, in volumes that several workers ask; each noun is opened when it is first asked for. */
export class SearchIndex {
  readonly #folder: string;
  readonly #volumesOf: (noun: SearchNoun) => SearchVolume[];
  #workers: Promise<PagefindWorker[]> | undefined;
  #opened = new Map<SearchNoun, Promise<IndexVolume[]>>();
  #numbers: Promise<Map<string, number>> | undefined;

  /**
   * @param folder that holds the library and the index of the newest quotes, and the other indexes in folders of their own
   * @param totalOf how many records a noun has
   * @param most records that a volume holds
   */
  constructor(folder: string, totalOf: (noun: SearchNoun) => number, most: number) {
    this.#folder = folder;
    this.#volumesOf = (noun) => searchVolumes(noun, totalOf(noun), most);
  }

  /** Begins to load Pagefind and the index of quotes. Asking fails where the site was served without being built. */
  async open(): Promise<void> {
    await this.#volumes('quote');
  }

  #crew(): Promise<PagefindWorker[]> {
    this.#workers ??= this.#openWorkers();
    return this.#workers;
  }

  async #openWorkers(): Promise<PagefindWorker[]> {
    const size = Math.min(this.#volumesOf('quote').length, navigator.hardwareConcurrency, MOST_WORKERS);
    const open = async () => {
      const worker = new PagefindWorker(this.#folder);
      await worker.open(this.#folder);
      return worker;
    };
    // One after the other to the second: by then the library lies in the browser's cache.
    const first = await open();
    return [first, ...(await Promise.all(Array.from({ length: size - 1 }, open)))];
  }

  #volumes(noun: SearchNoun): Promise<IndexVolume[]> {
    const opened = this.#opened.get(noun) ?? this.#openVolumes(noun);
    this.#opened.set(noun, opened);
    return opened;
  }

  async #openVolumes(noun: SearchNoun): Promise<IndexVolume[]> {
    const workers = await this.#crew();
    return Promise.all(
      this.#volumesOf(noun).map(async ({ folder }, number) => {
        const worker = workers[number % workers.length] as PagefindWorker;
        if (folder) await worker.merge(`${this.#folder}${folder}`, folder);
        return new IndexVolume(worker, folder);
      }),
    );
  }

  /** Lets the words of the quotes come while they are still being typed. */
  async preload(typed: string): Promise<void> {
    const { words, phrases } = searchTerms(typed);
    const asked = [...words, ...phrases].join(' ');
    if (!asked) return;
    await this.open();
    for (const worker of await this.#crew()) void worker.preload(asked);
  }

  /** Finds what holds every word and every phrase, best first. */
  async find<Data>(noun: SearchNoun, typed: string): Promise<Hit<Data>[]> {
    const terms = searchTerms(typed);
    const volumes = await this.#volumes(noun);
    const found = await Promise.all(volumes.map((volume) => volume.find(terms)));
    return found
      .flat()
      .sort((a, b) => b.score - a.score)
      .map(({ id, words, record }) => ({
        id,
        words,
        data: async () => {
          const { raw_url: kept, plain_excerpt: excerpt } = await record();
          return { shown: JSON.parse(kept) as Data, excerpt };
        },
      }));
  }

  /** The place of each quote in the index of quotes, by the id of its hit; from files that the search has fetched already. */
  numbers(): Promise<Map<string, number>> {
    this.#numbers ??= this.#loadNumbers();
    return this.#numbers;
  }

  async #loadNumbers(): Promise<Map<string, number>> {
    const ids = await Promise.all(this.#volumesOf('quote').map(({ folder }) => this.#loadIds(folder)));
    return new Map(ids.flat().map((id, number) => [id, number]));
  }

  async #loadIds(volume: string): Promise<string[]> {
    const folder = `${this.#folder}${volume}`;
    const entry = (await (await fetch(`${folder}pagefind-entry.json`)).json()) as {
      languages: Record<string, { hash: string }>;
    };
    const [language] = Object.values(entry.languages);
    const packed = await fetch(`${folder}pagefind.${language?.hash}.pf_meta`);
    if (!packed.body) throw new Error('the search index is empty');
    const meta = await new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    return pageIds(new Uint8Array(meta));
  }
}
