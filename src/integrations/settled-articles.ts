import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { slugOf } from '../ledger/slug-of.ts';
import type { AnnotationCounts } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { engineFingerprint } from './engine-fingerprint.ts';

/** What is known of a file that extraction leaves as it is. */
export interface Settled {
  counts: AnnotationCounts;
  warnings: Diagnostic[];
  /** False: written by a run, and not yet read again by another. */
  seen: boolean;
}

/** Below the project's folder; where there is no such folder, nothing is kept. */
const FOLDER = 'node_modules';
/** Raised where the shape of an entry changes. */
const SHAPE = 1;

/**
 * Which files extraction leaves as they are. An entry is found by a hash over all that extraction is given, the bytes of
 * the file and its slug, and over the engine itself: an edited article, a new model or a changed rule finds none. Nothing
 * else decides, neither other articles nor the day; should that change, it belongs into the hash.
 */
export class SettledArticles {
  readonly #file: string;
  readonly #before: Map<string, Settled>;
  readonly #now = new Map<string, Settled>();

  private constructor(file: string, entries: Map<string, Settled>) {
    this.#file = file;
    this.#before = entries;
  }

  /** What earlier runs over a folder of articles left. What cannot be read is forgotten: it only saves time. */
  static open(articles: string, folder = FOLDER): SettledArticles {
    const name = createHash('sha256').update(resolve(articles)).digest('hex').slice(0, 16);
    const file = join(folder, '.cache', 'on-the-record', `settled-${name}.json`);
    try {
      const { shape, entries } = JSON.parse(readFileSync(file, 'utf8')) as { shape: number; entries: [string, Settled][] };
      return new SettledArticles(file, new Map(shape === SHAPE ? entries : []));
    } catch {
      return new SettledArticles(file, new Map());
    }
  }

  static keyOf(file: string, bytes: Uint8Array | string): string {
    return createHash('sha256')
      .update(engineFingerprint())
      .update(`\0${slugOf(file)}\0`)
      .update(bytes)
      .digest('base64url');
  }

  /** What is known of a file; an entry that is looked at is kept. */
  get(key: string): Settled | undefined {
    const known = this.#now.get(key) ?? this.#before.get(key);
    if (known) this.#now.set(key, known);
    return known;
  }

  set(key: string, settled: Settled): void {
    this.#now.set(key, settled);
  }

  /**
   * Keeps what is known for the next run; where that cannot be written, the next run takes its time.
   *
   * @param isWhole whether the run looked at every article: then entries nobody asked for are of files that are no more
   */
  async save(isWhole: boolean): Promise<void> {
    if (!existsSync(resolve(this.#file, '../../..'))) return;
    const entries = isWhole ? this.#now : new Map([...this.#before, ...this.#now]);
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      await writeFileAtomic(this.#file, JSON.stringify({ shape: SHAPE, entries: [...entries] }));
    } catch {
      // A full disk or a folder that may not be written to: articles matter, this does not.
    }
  }
}
