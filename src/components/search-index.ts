import { SEARCH_FACETS, type SearchFacet, type SearchState } from './search-state.ts';

/** What the search page uses of Pagefind's interface. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  filters(): Promise<unknown>;
  search(words: string | null, options: { filters: Record<string, unknown> }): Promise<PagefindSearch>;
}
interface PagefindSearch {
  results: { data(): Promise<PagefindRecord> }[];
  filters: Record<string, Record<string, number>>;
}
export interface PagefindRecord {
  url: string;
  plain_excerpt?: string;
  meta: Record<string, string>;
}

export type HitKind = 'quote' | 'actor' | 'article';

/** Hits of one kind: how many there are, and the first of them. */
export interface HitGroup {
  kind: HitKind;
  count: number;
  records: PagefindRecord[];
}

export interface Found {
  groups: HitGroup[];
  /** Speakers of the quotes found, with their number of quotes; not narrowed by the speakers ticked. */
  speakers: Record<string, number>;
}

/** Opens the index at an address. Fails where the site was served without being built. */
export async function openIndex(address: string): Promise<(state: SearchState, most: Record<HitKind, number>) => Promise<Found>> {
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/' }); // the records' addresses are whole
  await pagefind.filters(); // without them a search counts no speakers
  return (state, most) => find(pagefind, state, most);
}

async function find(pagefind: Pagefind, { q, facets }: SearchState, most: Record<HitKind, number>): Promise<Found> {
  const words = q === '' ? null : q;
  const filters = (left: readonly SearchFacet[]) => ({
    type: 'quote',
    ...Object.fromEntries(left.filter((name) => facets[name].length > 0).map((name) => [name, { any: facets[name] }])),
  });
  const isNarrowed = SEARCH_FACETS.some((name) => facets[name].length > 0);
  const [quotes, anySpeaker, actors, articles] = await Promise.all([
    pagefind.search(words, { filters: filters(SEARCH_FACETS) }),
    pagefind.search(words, { filters: filters(['kind', 'reached']) }),
    isNarrowed ? undefined : pagefind.search(words, { filters: { type: 'actor' } }),
    isNarrowed ? undefined : pagefind.search(words, { filters: { type: 'article' } }),
  ]);
  const group = async (kind: HitKind, found: PagefindSearch | undefined): Promise<HitGroup> => ({
    kind,
    count: found?.results.length ?? 0,
    records: await Promise.all((found?.results ?? []).slice(0, most[kind]).map((result) => result.data())),
  });
  return {
    groups: await Promise.all([group('quote', quotes), group('actor', actors), group('article', articles)]),
    speakers: anySpeaker.filters['speaker'] ?? {},
  };
}
