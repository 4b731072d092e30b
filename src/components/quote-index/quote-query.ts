/** Everything a list of quotes can be narrowed by, under its name in an address: `?speaker=edda-voss&year=2031`. */
export const QUOTE_FACETS = ['speaker', 'relay', 'kind', 'year', 'publisher', 'article'] as const;
export type QuoteFacet = (typeof QUOTE_FACETS)[number];

/** A longer list of names is no filter any more; whoever is missing is found by typing the name. */
export const MOST_OPTIONS = 12;
/** Facets that show every value there is, in their own order. */
export const WHOLE_FACETS: ReadonlySet<QuoteFacet> = new Set(['kind', 'year']);

/** What somebody may ask for instead of the list's own order. */
export const QUOTE_SORTS = ['newest', 'oldest', 'longest', 'shortest'] as const;
export type QuoteSort = (typeof QUOTE_SORTS)[number];

/** Which quotes somebody asks for, and in which order: all that the address of a list of quotes holds. */
export interface QuoteQuery {
  /** Any of the values of one facet will do; every facet must agree. */
  facets: Readonly<Record<QuoteFacet, readonly string[]>>;
  /** First and last day of publication, YYYY-MM-DD, inclusive; empty: open. */
  from: string;
  to: string;
  /** Left out: the list's own order. */
  sort: QuoteSort | undefined;
  /** From 1. */
  page: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_PAGES = 100_000;

const dayIn = (values: URLSearchParams, name: string): string => {
  const day = values.get(name) ?? '';
  return DAY.test(day) ? day : '';
};

function pageIn(values: URLSearchParams): number {
  const page = Number(values.get('page') ?? '1');
  return Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1;
}

/** Reads what an address asks for; what it does not know, it leaves aside. */
export function readQuoteQuery(values: URLSearchParams): QuoteQuery {
  const chosen = (facet: QuoteFacet) => [...new Set(values.getAll(facet))].filter(Boolean);
  return {
    facets: Object.fromEntries(QUOTE_FACETS.map((facet) => [facet, chosen(facet)])) as unknown as QuoteQuery['facets'],
    from: dayIn(values, 'from'),
    to: dayIn(values, 'to'),
    sort: QUOTE_SORTS.find((sort) => sort === values.get('sort')),
    page: pageIn(values),
  };
}

/** Writes into the query of an address what `readQuoteQuery` reads; what is left out by default is not written. */
export function writeQuoteQuery({ facets, from, to, sort, page }: QuoteQuery, values = new URLSearchParams()): URLSearchParams {
  for (const facet of QUOTE_FACETS) for (const value of facets[facet]) values.append(facet, value);
  if (from) values.set('from', from);
  if (to) values.set('to', to);
  if (sort) values.set('sort', sort);
  if (page > 1) values.set('page', String(page));
  return values;
}

/** Whether quotes are narrowed down; an order or a page alone narrows nothing. */
export const isNarrowed = ({ facets, from, to }: QuoteQuery): boolean =>
  from !== '' || to !== '' || QUOTE_FACETS.some((facet) => facets[facet].length > 0);
