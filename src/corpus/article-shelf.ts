import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ReadEntry } from './build-article.ts';

/** Names the shelf to the processes that draw a large site. */
const VARIABLE = 'ARTICLES_READ';
const LINE_FEED = 0x0a;

/** The shelf this process is to take the articles from; none where it reads them itself. */
export const givenShelf = (): string | undefined => process.env[VARIABLE];

/** What tells another process to take the articles from a shelf. */
export const shelfVariable = (file: string): Record<string, string> => ({ [VARIABLE]: file });

/** An entry as it lies on a shelf: JSON on one line, which is read several times as fast as YAML. */
export const packEntry = (entry: ReadEntry): string => JSON.stringify(entry);

/**
 * Articles as a build's check read them, for the processes that draw its pages: what was checked is what is built, and YAML
 * and Markdown are read once. A shelf belongs to one build, so that nothing on it is ever out of date.
 */
export class ArticleShelf {
  readonly file: string;
  readonly #open: number;

  /** @param file is made anew */
  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.file = file;
    this.#open = openSync(file, 'w');
  }

  add(packed: string): void {
    writeSync(this.#open, `${packed}\n`);
  }

  /** To be called once all is on it, and before others read it. */
  close(): void {
    closeSync(this.#open);
  }

  remove(): void {
    rmSync(this.file, { force: true });
  }
}

/** What lies on a shelf. Line by line: all of it may be longer than a string can be. */
export function readShelf(file: string): ReadEntry[] {
  const bytes = readFileSync(file);
  const entries: ReadEntry[] = [];
  for (let start = 0, end = bytes.indexOf(LINE_FEED); end !== -1; start = end + 1, end = bytes.indexOf(LINE_FEED, start))
    entries.push(JSON.parse(bytes.toString('utf8', start, end)) as ReadEntry);
  return entries;
}
