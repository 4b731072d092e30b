import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cardFolder } from './card-shelf.ts';

/** Long enough for every site that shares the folder, and every branch of it, to have been built again. */
const DAYS_KEPT = 60;
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Takes away share cards that no build has asked for in two months: their articles or quotes read otherwise now, or are gone.
 * One that is wanted after all is drawn anew.
 *
 * @param root the project's folder
 * @param now milliseconds since 1970
 * @returns how many were taken away
 */
export async function clearCards(root: string, now: number): Promise<number> {
  const folder = cardFolder(root);
  let cleared = 0;
  for (const name of await readdir(folder).catch((): string[] => [])) {
    if (!name.endsWith('.png')) continue;
    const file = join(folder, name);
    // What cannot be looked at or taken away stays: it only takes room.
    const asked = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => now,
    );
    if (now - asked <= DAYS_KEPT * A_DAY) continue;
    cleared += await rm(file).then(
      () => 1,
      () => 0,
    );
  }
  return cleared;
}

/** Clears old cards once a site is built. */
export function clearOldCards(root: string): AstroIntegration {
  return {
    name: 'on-the-record:clear-cards',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const cleared = await clearCards(root, Date.now());
        if (cleared > 0) logger.info(`${cleared} share cards that no page has had for two months are gone`);
      },
    },
  };
}
