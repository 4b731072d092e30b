import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { SEARCH_NOUNS, SEARCH_RECORDS_FOLDER } from '../../publish/search-records.ts';
import { volumeSize } from '../../publish/volume-size.ts';
import { indexNoun } from './index-noun.ts';

/** Makes the search indexes once the site is built, one a noun. Of a site built in parts, build-site.ts makes them. */
export function indexSearch(): AstroIntegration {
  return {
    name: 'on-the-record:index-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const told: string[] = [];
        for (const noun of SEARCH_NOUNS) {
          const total = await indexNoun(noun, fileURLToPath(dir), volumeSize());
          if (total > 0) told.push(`${total} ${noun}s`);
        }
        await pagefind.close();
        await rm(new URL(SEARCH_RECORDS_FOLDER, dir), { recursive: true, force: true });
        logger.info(`${told.join(', ')} searchable`);
      },
    },
  };
}
