/** A result of Pagefind, by the id of its record. */
export interface PagefindResult {
  id: string;
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

/**
 * What Pagefind is asked as: the index of quotes by itself, or all that were merged, each with its noun as a filter. A filter
 * doubles the time of a search that finds thousands, and it is the quotes of which there are most.
 */
export type Instance = 'quotes' | 'all';

interface Opening {
  basePath: string;
  language: string;
  mergeFilter?: Record<string, string>;
}

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
  readonly #done: { instance: Instance; data: string }[] = [];
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

  #ask<T>(instanceId: Instance, method: string, ...args: unknown[]): Promise<T> {
    const id = ++this.#asked;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, instanceId, method, args });
    });
  }

  open(instance: Instance, options: Opening): Promise<void> {
    return this.#ask(instance, 'init', { baseUrl: '/', ...options });
  }

  /** Adds another index to those that are searched. */
  merge(instance: Instance, folder: string, options: { language: string; mergeFilter: Record<string, string> }): Promise<void> {
    return this.#ask(instance, 'mergeIndex', folder, { baseUrl: '/', ...options });
  }

  /** Fetches what a search will need. */
  preload(instance: Instance, words: string): Promise<void> {
    return this.#ask(instance, 'preload', words, {});
  }

  async search(instance: Instance, words: string, filters: Record<string, string>): Promise<PagefindResult[]> {
    this.#releaseIn(RELEASE_AFTER_MS);
    return (await this.#ask<{ results: PagefindResult[] }>(instance, 'search', words, { filters })).results;
  }

  record({ data }: PagefindResult): Promise<PagefindRecord> {
    return this.#ask('quotes', 'getData', data);
  }

  /** Lets the worker forget results that nobody will ask for any more, once it has nothing better to do. */
  release(instance: Instance, results: readonly PagefindResult[]): void {
    for (const { data } of results) this.#done.push({ instance, data });
    this.#releaseIn(RELEASE_AFTER_MS);
  }

  #releaseIn(milliseconds: number): void {
    clearTimeout(this.#pause);
    if (this.#done.length === 0) return;
    this.#pause = setTimeout(() => {
      for (const { instance, data } of this.#done.splice(0, RELEASED_AT_ONCE)) void this.#ask(instance, 'releaseData', data);
      this.#releaseIn(RELEASE_PAUSE_MS);
    }, milliseconds);
  }
}
