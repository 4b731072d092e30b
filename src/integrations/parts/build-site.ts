import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeFolders } from './merge-folders.ts';
import { partVariable, type SitePart } from './site-part.ts';

/** Every process loads all articles: below so many each, that costs more time than the other's pages save. */
const ARTICLES_A_PART = 400;
/** And it holds them all in memory: more processes than this, and a laptop has none left. */
const MOST_PARTS = 4;
/** Pages are soon forgotten: a nursery of 64 MB is swept a quarter as often as Node's own, and nothing in it lives to be moved. */
const NODE_OPTIONS = ['--max-semi-space-size=64'];

const PROGRAM = fileURLToPath(new URL('./build-part.ts', import.meta.url));

/** In how many processes a site of so many articles is built. */
export const partsFor = (articles: number): number =>
  Math.max(1, Math.min(availableParallelism(), MOST_PARTS, Math.floor(articles / ARTICLES_A_PART)));

function run(part: SitePart, args: readonly string[]): { child: ChildProcess; ended: Promise<void> } {
  const env = { ...process.env, ...partVariable(part) };
  const child = spawn(process.execPath, [...NODE_OPTIONS, PROGRAM, ...args], { env, stdio: 'inherit' });
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) =>
      code === 0 ? done() : fail(new Error(`part ${part.number + 1} of ${part.of} ended with ${signal ?? code}`)),
    );
  });
  return { child, ended };
}

/**
 * Builds the site in several processes, each a share of its pages, and joins them. The first builds into the site's folder.
 *
 * @param outDir the site's folder
 * @throws Error where any of them fails; the others are ended
 */
export async function buildSite(root: string, outDir: string, parts: number): Promise<void> {
  const own = Array.from({ length: parts - 1 }, (_, index) => join(root, '.astro', `part-${index + 1}`));
  const caches = join(root, 'node_modules', '.astro');
  const running = [
    run({ number: 0, of: parts }, [root, outDir]),
    ...own.map((folder, index) => run({ number: index + 1, of: parts }, [root, folder, join(caches, `part-${index + 1}`)])),
  ];
  const end = () => {
    for (const { child } of running) child.kill();
  };
  process.once('exit', end);
  try {
    await Promise.all(running.map(({ ended }) => ended));
    for (const folder of own) mergeFolders(folder, outDir);
  } finally {
    end();
    process.removeListener('exit', end);
    for (const folder of own) rmSync(folder, { recursive: true, force: true });
  }
}
