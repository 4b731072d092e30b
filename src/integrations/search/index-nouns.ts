import * as pagefind from 'pagefind';
import { SEARCH_NOUNS } from '../../publish/search-records.ts';
import { volumeSize } from '../../publish/volume-size.ts';
import { indexNoun } from './index-noun.ts';

/** Run as a process of its own by build-site.ts: makes the search indexes of the nouns that are named, from what the parts left. */
const [, , site = '', ...nouns] = process.argv;

for (const noun of SEARCH_NOUNS.filter((one) => nouns.includes(one))) await indexNoun(noun, site, volumeSize());
await pagefind.close();
