import { createReadStream } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { pageIds } from '../publish/page-ids.ts';
import { SEARCH_NOUNS, SEARCH_RECORDS_FILE, type SearchNoun, type SearchRecord } from '../publish/search-records.ts';

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;

// Of what Pagefind writes for browsers, this site uses the worker and its WebAssembly; one index brings them for all.
const UNUSED = /^pagefind\.js$|ui\.(?:js|css)$|highlight\.js$|^wasm\.unknown/;
const LIBRARY = /^(?:pagefind-worker\.js|wasm\..*)$/;

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`the search index: ${answer.errors.join('; ')}`);
  return answer;
}

async function openIndex(): Promise<Index> {
  const { index } = checked(await pagefind.createIndex({ forceLanguage: 'en' }));
  if (!index) throw new Error('the search index: Pagefind made none');
  return index;
}

async function drop(folder: string, pattern: RegExp): Promise<void> {
  for (const name of await readdir(folder)) if (pattern.test(name)) await rm(join(folder, name));
}

/**
 * A quote's place in the index of quotes is its place among the pages of Pagefind's index: the search page counts facets by
 * it (decision 0017). Should another version of Pagefind order its pages otherwise, the build fails here.
 */
async function checkOrder(folder: string, first: string, last: string, total: number): Promise<void> {
  const meta = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'));
  const ids = meta ? pageIds(gunzipSync(await readFile(join(folder, meta)))) : [];
  const shownBy = async (id = '') => gunzipSync(await readFile(join(folder, 'fragment', `${id}.pf_fragment`))).toString();
  const isKept =
    ids.length === total &&
    (await shownBy(ids[0])).includes(JSON.stringify(first)) &&
    (await shownBy(ids[total - 1])).includes(JSON.stringify(last));
  if (!isKept) throw new Error('the search index: Pagefind no longer keeps its pages in the order they were added');
}

/**
 * Makes the search indexes once the site is built, one a noun, from the records the build wrote. Pages themselves are not
 * indexed: Pagefind would return the words between two quotes under the first one's name. What a hit is drawn from goes where
 * Pagefind keeps an address, the only thing of a record that it neither changes nor searches.
 */
export function indexSearch(): AstroIntegration {
  return {
    name: 'on-the-record:index-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL(SEARCH_RECORDS_FILE, dir);
        const indexes = new Map<SearchNoun, { index: Index; total: number; first: string; last: string }>();
        for await (const line of createInterface({ input: createReadStream(file) })) {
          const { noun, content, title, shown } = JSON.parse(line) as SearchRecord;
          const open = indexes.get(noun) ?? { index: await openIndex(), total: 0, first: shown, last: shown };
          indexes.set(noun, { ...open, total: open.total + 1, last: shown });
          checked(await open.index.addCustomRecord({ url: shown, content, language: 'en', ...(title && { meta: { title } }) }));
        }
        // The library is there even where there is nothing to find.
        if (!indexes.has('quote')) indexes.set('quote', { index: await openIndex(), total: 0, first: '', last: '' });
        for (const noun of SEARCH_NOUNS) {
          const made = indexes.get(noun);
          if (!made) continue;
          const folder = fileURLToPath(new URL(noun === 'quote' ? 'pagefind/' : `pagefind/${noun}/`, dir));
          checked(await made.index.writeFiles({ outputPath: folder }));
          await drop(folder, UNUSED);
          if (noun !== 'quote') await drop(folder, LIBRARY);
          else if (made.total > 0) await checkOrder(folder, made.first, made.last, made.total);
        }
        await pagefind.close();
        await rm(file);
        logger.info(
          [...indexes]
            .map(([noun, { total }]) => `${total} ${noun}s`)
            .join(', ')
            .concat(' searchable'),
        );
      },
    },
  };
}
