/** What a visitor searches for: the words, and the ticked values of each facet. */
export interface SearchState {
  q: string;
  facets: Record<SearchFacet, string[]>;
}

export const SEARCH_FACETS = ['speaker', 'kind', 'reached'] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** Reads a search from the query of an address; what it does not know, it leaves aside. */
export function readSearch(query: string): SearchState {
  const values = new URLSearchParams(query);
  const facet = (name: SearchFacet) => [...new Set(values.getAll(name))];
  return { q: (values.get('q') ?? '').trim(), facets: { speaker: facet('speaker'), kind: facet('kind'), reached: facet('reached') } };
}

/** The query that brings a search back, with its question mark; empty for no search. */
export function writeSearch({ q, facets }: SearchState): string {
  const values = new URLSearchParams();
  if (q) values.set('q', q);
  for (const name of SEARCH_FACETS) for (const value of facets[name]) values.append(name, value);
  return values.size > 0 ? `?${values}` : '';
}

export const isEmptySearch = ({ q, facets }: SearchState): boolean => q === '' && SEARCH_FACETS.every((name) => facets[name].length === 0);
