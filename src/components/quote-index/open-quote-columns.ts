import { BASE, KIND_LETTERS, type QuoteColumns, UNNAMED_MARK } from './quote-columns.ts';
import type { QuoteFacet } from './quote-query.ts';

/** One facet of all quotes: its values, and for each quote the places of its own among them. */
export interface FacetColumn {
  /** As an address has them; unknown (empty) for articles until somebody looks for one. */
  values: readonly string[];
  /** How many values there are. */
  size: number;
  /** The values of quote `n` are `items` from `starts[n]` to `starts[n + 1]`. */
  starts: Uint32Array;
  items: Uint32Array;
}

export interface OpenColumns {
  /** Number of quotes. */
  total: number;
  facets: Readonly<Record<QuoteFacet, FacetColumn>>;
  /** Day of publication of each article, and the article of each quote. */
  published: readonly string[];
  article: Uint32Array;
  words: readonly number[];
}

/** Values of the facets that are no actor's id: no id looks like them, since ids are slugs of names in use. */
export const UNNAMED = '~';
/** Of relays: nobody passed the words on, or anybody did. */
export const FIRST_HAND = 'none';
export const RELAYED = 'any';

function column(values: readonly string[], size: number, rows: readonly (readonly number[])[]): FacetColumn {
  const starts = new Uint32Array(rows.length + 1);
  for (const [n, row] of rows.entries()) starts[n + 1] = (starts[n] ?? 0) + row.length;
  return { values, size, starts, items: Uint32Array.from(rows.flat()) };
}

/** Reads the places of actors that `QuoteColumns` writes, one list a quote; whoever is unnamed is the place after the last. */
const placesIn = (written: string, unnamed: number): number[][] =>
  written
    .split(',')
    .map((quote) => (quote ? quote.split('+').map((place) => (place === UNNAMED_MARK ? unnamed : Number.parseInt(place, BASE))) : []));

/** Columns as they come over the wire, made ready to be counted. */
export function openQuoteColumns({ actors, publishers, articles, kinds, speakers, relays, words }: QuoteColumns): OpenColumns {
  const total = kinds.length;
  const article = new Uint32Array(total);
  let next = 0;
  for (const [place, count] of articles.quotes.entries()) {
    article.fill(place, next, next + count);
    next += count;
  }
  const unnamed = actors.ids.length;
  const years = [...new Set(articles.published.map((day) => day.slice(0, 'YYYY'.length)))];
  const yearPlace = new Map(years.map((year, place) => [year, place]));
  const kindNames = Object.keys(KIND_LETTERS);
  const letters = Object.values(KIND_LETTERS).join('');
  const each = <T>(make: (quote: number) => T): T[] => Array.from({ length: total }, (_, quote) => make(quote));
  // Relays have two values before the actors: nobody, anybody.
  const passedOn =
    total === 0 ? [] : placesIn(relays, unnamed).map((places) => (places.length === 0 ? [0] : [1, ...places.map((place) => place + 2)]));
  const said = total === 0 ? [] : placesIn(speakers, unnamed).map((places) => (places.length === 0 ? [unnamed] : places));
  return {
    total,
    article,
    published: articles.published,
    words,
    facets: {
      speaker: column([...actors.ids, UNNAMED], unnamed + 1, said),
      relay: column([FIRST_HAND, RELAYED, ...actors.ids, UNNAMED], unnamed + 3, passedOn),
      kind: column(
        kindNames,
        kindNames.length,
        each((quote) => [letters.indexOf(kinds.charAt(quote))]),
      ),
      year: column(
        years,
        years.length,
        each((quote) => [yearPlace.get(articles.published[article[quote] ?? 0]?.slice(0, 'YYYY'.length) ?? '') ?? 0]),
      ),
      publisher: column(
        publishers,
        publishers.length,
        each((quote) => [articles.publisher[article[quote] ?? 0] ?? -1].filter((place) => place >= 0)),
      ),
      article: column(
        [],
        articles.published.length,
        each((quote) => [article[quote] ?? 0]),
      ),
    },
  };
}
