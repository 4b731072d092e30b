/** A result of Pagefind, by the id of its record. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words found, counted by white space from 0. */
  words: number[];
  /** What the worker calls the record by. */
  data: string;
}

/** A record, as Pagefind gives it. */
export interface PagefindRecord {
  /** What was indexed as its address, unchanged. */
  raw_url: string;
  content: string;
  plain_excerpt: string;
}

interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}

const INSTANCE = 'site';
// One index holds all languages, so it is the site's; the build says so to Pagefind too.
const LANGUAGE = 'en';
/** Every index is given its name as a filter, which costs no bytes: one search asks one of them. */
const named = (volume: string) => ({ volume: volume || 'first' });

/** Results are let go of when nothing was searched for so long: one by one, and of a common word there are thousands. */
const RELEASE_AFTER_MS = 2000;
const RELEASED_AT_ONCE = 200;
const RELEASE_PAUSE_MS = 20;

/**
 * Pagefind 1.5 in its own worker, spoken to in the messages its library speaks: that library would be 13 kB more, and carries
 * the whole of the worker once again for browsers that have none.
 */
export class PagefindWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  #asked = 0;
  readonly #done: string[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param folder of the index that is searched first, with a slash at the end */
  constructor(folder: string) {
    this.#worker = new Worker(`${folder}pagefind-worker.js`);
    this.#worker.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(result as never);
      else waiting?.reject(new Error(error));
    });
    this.#worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`${folder} holds no search index`));
      this.#waiting.clear();
    });
  }

  #ask<T>(method: string, ...args: unknown[]): Promise<T> {
    const id = ++this.#asked;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, instanceId: INSTANCE, method, args });
    });
  }

  /** Opens the index that lies with the library, by the name '', and answers once the library is there. */
  async open(folder: string): Promise<void> {
    await this.#ask('init', { basePath: folder, baseUrl: '/', language: LANGUAGE, mergeFilter: named('') });
    await this.#ask('filters');
  }

  /** Adds another index to those that can be searched, by a name. */
  merge(folder: string, name: string): Promise<void> {
    return this.#ask('mergeIndex', folder, { baseUrl: '/', language: LANGUAGE, mergeFilter: named(name) });
  }

  /** Fetches what a search of any of its indexes will need. */
  preload(words: string): Promise<void> {
    return this.#ask('preload', words);
  }

  /** Searches the index of that name. */
  async search(words: string, name: string): Promise<PagefindResult[]> {
    this.#releaseIn(RELEASE_AFTER_MS);
    return (await this.#ask<{ results: PagefindResult[] }>('search', words, { filters: named(name) })).results;
  }

  record({ data }: PagefindResult): Promise<PagefindRecord> {
    return this.#ask('getData', data);
  }

  /** Lets the worker forget results that nobody will ask for any more, once it has nothing better to do. */
  release(results: readonly PagefindResult[]): void {
    for (const { data } of results) this.#done.push(data);
    this.#releaseIn(RELEASE_AFTER_MS);
  }

  #releaseIn(milliseconds: number): void {
    clearTimeout(this.#pause);
    if (this.#done.length === 0) return;
    this.#pause = setTimeout(() => {
      for (const data of this.#done.splice(0, RELEASED_AT_ONCE)) void this.#ask('releaseData', data);
      this.#releaseIn(RELEASE_PAUSE_MS);
    }, milliseconds);
  }
}
