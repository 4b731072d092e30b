import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { pageIds } from '../../publish/page-ids.ts';
import { type SearchNoun, type SearchRecord, searchRecordsFile } from '../../publish/search-records.ts';
import { type SearchVolume, searchVolumes } from '../../publish/search-volumes.ts';

// Of what Pagefind writes for browsers, this site uses the worker and its WebAssembly; one index brings them for all.
const UNUSED = /^pagefind\.js$|ui\.(?:js|css)$|highlight\.js$|^wasm\.unknown/;
const LIBRARY = /^(?:pagefind-worker\.js|wasm\..*)$/;
/** Records that are on their way to Pagefind at a time. It takes them in their order; one by one, each would wait for the last. */
const AT_A_TIME = 64;

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`the search index: ${answer.errors.join('; ')}`);
  return answer;
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

async function countLines(file: string): Promise<number> {
  let lines = 0;
  for await (const _ of createInterface({ input: createReadStream(file) })) lines++;
  return lines;
}

/** Makes one index of the next records. */
async function indexVolume(records: AsyncIterator<string>, { size, folder }: SearchVolume, site: string, noun: SearchNoun): Promise<void> {
  const { index } = checked(await pagefind.createIndex({ forceLanguage: 'en' }));
  if (!index) throw new Error('the search index: Pagefind made none');
  let [first, last] = ['', ''];
  let onTheirWay: Promise<{ errors: string[] }>[] = [];
  const arrive = async () => {
    for (const answer of await Promise.all(onTheirWay)) checked(answer);
    onTheirWay = [];
  };
  for (let number = 0; number < size; number++) {
    const { content, title, shown } = JSON.parse((await records.next()).value) as SearchRecord;
    if (number === 0) first = shown;
    last = shown;
    onTheirWay.push(index.addCustomRecord({ url: shown, content, language: 'en', ...(title && { meta: { title } }) }));
    if (onTheirWay.length === AT_A_TIME) await arrive();
  }
  await arrive();
  const into = join(site, 'pagefind', folder);
  checked(await index.writeFiles({ outputPath: into }));
  await index.deleteIndex();
  await drop(into, UNUSED);
  if (folder) await drop(into, LIBRARY);
  if (noun === 'quote' && size > 0) await checkOrder(into, first, last, size);
}

/**
 * Makes the indexes of one noun from the records the build wrote, so many records each. Pages themselves are not indexed: Pagefind would
 * return the words between two quotes under the first one's name. What a hit is drawn from goes where Pagefind keeps an address, the
 * only thing of a record that it neither changes nor searches.
 *
 * @param site the site's folder, which holds the records and is given the indexes
 * @returns how many records they hold
 */
export async function indexNoun(noun: SearchNoun, site: string, most: number): Promise<number> {
  const file = join(site, searchRecordsFile(noun));
  // Astro writes no file where there is nothing to say.
  const total = existsSync(file) ? await countLines(file) : 0;
  // The library is there even where there is nothing to find.
  if (total === 0 && noun !== 'quote') return 0;
  const records = (total > 0 ? createInterface({ input: createReadStream(file) }) : noLines())[Symbol.asyncIterator]();
  for (const volume of searchVolumes(noun, total, most)) await indexVolume(records, volume, site, noun);
  return total;
}

async function* noLines(): AsyncGenerator<string> {}
