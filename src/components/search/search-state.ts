import { isNarrowed, type QuoteQuery, readQuoteQuery, writeQuoteQuery } from '../quote-index/quote-query.ts';

/** What can be looked at alone; `everything` begins with the quotes. */
export const SEARCH_SCOPES = ['actor', 'article', 'event'] as const;
export type SearchScope = (typeof SEARCH_SCOPES)[number];

/** What a visitor searches for: all that the address of the search page holds. */
export interface SearchState extends QuoteQuery {
  q: string;
  /** Left out: everything, quotes first. */
  scope: SearchScope | undefined;
}

/** Reads a search from the query of an address; what it does not know, it leaves aside. */
export function readSearch(values: URLSearchParams): SearchState {
  const scope = SEARCH_SCOPES.find((name) => name === values.get('in'));
  return { q: (values.get('q') ?? '').trim(), scope, ...readQuoteQuery(values) };
}

/** Writes into the query of an address what `readSearch` reads. */
export function writeSearch(state: SearchState): URLSearchParams {
  const values = new URLSearchParams();
  if (state.q) values.set('q', state.q);
  if (state.scope) values.set('in', state.scope);
  return writeQuoteQuery(state, values);
}

export const isEmptySearch = (state: SearchState): boolean => state.q === '' && !isNarrowed(state) && !state.sort && state.page === 1;
