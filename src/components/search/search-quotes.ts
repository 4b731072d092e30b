import { countFacets } from '../quote-index/count-facets.ts';
import { showFacets } from '../quote-index/facet-panel.ts';
import { loadFacets } from '../quote-index/load-facets.ts';
import { isNarrowed } from '../quote-index/quote-query.ts';
import { quoteRowAt } from '../quote-index/quote-row-at.ts';
import type { QuoteRowData } from '../quote-index/quote-row-data.ts';
import { sortQuotes } from '../quote-index/sort-quotes.ts';
import type { Hit, SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';

interface FoundRow {
  row: QuoteRowData;
  /** Places of the words found. */
  marks: ReadonlySet<number>;
}

export interface FoundQuotes {
  total: number;
  page: number;
  last: number;
  rows: FoundRow[];
  /** What the words alone find, before facets; undefined where there are no words: every quote. */
  hits: Hit<QuoteRowData>[] | undefined;
}

const NO_MARKS: ReadonlySet<number> = new Set();

/** Places in the index of what a search found. */
async function placesOf(index: SearchIndex, hits: readonly Hit<QuoteRowData>[]): Promise<Map<number, Hit<QuoteRowData>>> {
  const numbers = await index.numbers();
  return new Map(hits.map((hit) => [numbers.get(hit.id) ?? -1, hit]));
}

/** Quotes that hold all the words and fit all the facets: one page of them. Facets are only fetched where they are asked for. */
export async function searchQuotes(index: SearchIndex, state: SearchState, onPage: number): Promise<FoundQuotes> {
  const hits = state.q === '' ? undefined : await index.find<QuoteRowData>('quote', state.q);
  const found = hits && !isNarrowed(state) && !state.sort ? hits : await narrowed(index, state, hits);
  const last = Math.max(1, Math.ceil(found.length / onPage));
  const page = Math.min(state.page, last);
  const shown = found
    .slice((page - 1) * onPage, page * onPage)
    .map(
      async (one): Promise<FoundRow> =>
        typeof one === 'number' ? { row: await quoteRowAt(one), marks: NO_MARKS } : { row: (await one.data()).shown, marks: one.words() },
    );
  return { total: found.length, page, last, hits, rows: await Promise.all(shown) };
}

async function narrowed(
  index: SearchIndex,
  state: SearchState,
  hits: readonly Hit<QuoteRowData>[] | undefined,
): Promise<(Hit<QuoteRowData> | number)[]> {
  const [{ columns }, places] = await Promise.all([loadFacets(state.facets.article.length > 0), hits ? placesOf(index, hits) : undefined]);
  const { matches } = countFacets(columns, state, places?.keys());
  const sorted = state.sort ? sortQuotes(columns, matches, state.sort) : matches;
  return sorted.map((quote) => places?.get(quote) ?? quote);
}

/** Counts every value of every facet among what the words found, and shows that beside the boxes. */
export async function countSearchFacets(
  panel: HTMLElement,
  index: SearchIndex,
  state: SearchState,
  hits: FoundQuotes['hits'],
  isLatest: () => boolean,
): Promise<void> {
  const [names, places] = await Promise.all([loadFacets(state.facets.article.length > 0), hits ? placesOf(index, hits) : undefined]);
  const { counts } = countFacets(names.columns, state, places?.keys());
  if (isLatest()) showFacets(panel, names, state, counts);
}
