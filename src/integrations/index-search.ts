import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { SEARCH_RECORDS_FILE, type SearchRecord } from '../publish/search-records.ts';

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`the search index: ${errors.join('; ')}`);
}

async function readRecords(file: URL): Promise<SearchRecord[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SearchRecord);
}

/**
 * Makes the search index once the site is built, from the records the build wrote: one for each quote, actor and article.
 * Pages themselves are not indexed: Pagefind would return the words between two quotes under the first one's name.
 */
export function indexSearch(): AstroIntegration {
  return {
    name: 'on-the-record:index-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL(SEARCH_RECORDS_FILE, dir);
        const records = await readRecords(file);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`the search index: ${errors.join('; ')}`);
        for (const record of records) check(await index.addCustomRecord(record));
        check(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) }));
        await pagefind.close();
        await rm(file);
        logger.info(`${records.length} records searchable`);
      },
    },
  };
}
