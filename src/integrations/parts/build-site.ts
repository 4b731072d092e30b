import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shelfVariable } from '../../corpus/article-shelf.ts';
import { SEARCH_RECORDS_FOLDER, type SearchNoun } from '../../publish/search-records.ts';
import { mergeFolders } from './merge-folders.ts';
import { partVariable } from './site-part.ts';

/** Every process loads all articles: below so many each, that costs more time than the other's pages save. */
const ARTICLES_A_PART = 400;
/** And it holds them all in memory: more processes than this, and a laptop has none left. */
const MOST_PARTS = 4;

const BUILD_PART = fileURLToPath(new URL('./build-part.ts', import.meta.url));
const INDEX_NOUNS = fileURLToPath(new URL('../search/index-nouns.ts', import.meta.url));
/** Nouns whose indexes one process makes. The quotes take as long as all the others together. */
const INDEX_GROUPS: readonly (readonly SearchNoun[])[] = [['quote'], ['event', 'article', 'actor']];

/** In how many processes a site of so many articles is built. */
export const partsFor = (articles: number): number =>
  Math.max(1, Math.min(availableParallelism(), MOST_PARTS, Math.floor(articles / ARTICLES_A_PART)));

interface Run {
  /** What it is called where it fails. */
  name: string;
  program: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

function start({ name, program, args, env }: Run): { child: ChildProcess; ended: Promise<void> } {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env }, stdio: 'inherit' });
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => (code === 0 ? done() : fail(new Error(`${name} ended with ${signal ?? code}`))));
  });
  return { child, ended };
}

/**
 * Runs processes beside each other, to their end.
 *
 * @throws Error where any of them fails; the others are ended
 */
async function together(runs: readonly Run[]): Promise<void> {
  const running = runs.map(start);
  const end = () => {
    for (const { child } of running) child.kill();
  };
  process.once('exit', end);
  try {
    await Promise.all(running.map(({ ended }) => ended));
  } finally {
    end();
    process.removeListener('exit', end);
  }
}

/**
 * Builds the site in several processes, each a share of its pages and data, and joins them; then makes the search indexes,
 * when the memory that drawing took is free again.
 *
 * @param outDir the site's folder, which the first of them builds into
 * @param shelf where the articles lie as their check read them; left out: each process reads them itself
 * @throws Error where any of them fails; the others are ended
 */
export async function buildSite(root: string, outDir: string, parts: number, shelf?: string): Promise<void> {
  const own = Array.from({ length: parts - 1 }, (_, index) => join(root, '.astro', `part-${index + 1}`));
  const caches = join(root, 'node_modules', '.astro');
  try {
    await together(
      [outDir, ...own].map((folder, number) => ({
        name: `part ${number + 1} of ${parts}`,
        program: BUILD_PART,
        args: number === 0 ? [root, folder] : [root, folder, join(caches, `part-${number}`)],
        env: { ...partVariable({ number, of: parts }), ...(shelf !== undefined && shelfVariable(shelf)) },
      })),
    );
    for (const folder of own) mergeFolders(folder, outDir);
    await together(
      INDEX_GROUPS.map((nouns) => ({ name: `the search index of ${nouns.join(', ')}`, program: INDEX_NOUNS, args: [outDir, ...nouns] })),
    );
  } finally {
    for (const folder of [...own, join(outDir, SEARCH_RECORDS_FOLDER)]) rmSync(folder, { recursive: true, force: true });
  }
}
