import type { OpenColumns } from './open-quote-columns.ts';
import { QUOTE_FACETS, type QuoteFacet, type QuoteQuery } from './quote-query.ts';

export interface CountedQuotes {
  /** Places of the quotes that fit, in the order they were given. */
  matches: number[];
  /**
   * For each facet, how many quotes have each of its values among those that fit all the other facets: what ticking the
   * value alone in this facet would leave.
   */
  counts: Record<QuoteFacet, Uint32Array>;
}

/** The places of the values asked for, facet by facet; a value nobody has fits no quote. Facets nobody asked for are missing. */
function wantedPlaces({ facets }: OpenColumns, query: QuoteQuery): [QuoteFacet, Set<number>][] {
  return QUOTE_FACETS.filter((facet) => query.facets[facet].length > 0).map((facet) => [
    facet,
    new Set(query.facets[facet].map((value) => facets[facet].values.indexOf(value)).filter((place) => place >= 0)),
  ]);
}

/**
 * Narrows quotes by facets and dates, and counts every value of every facet.
 *
 * @param among the quotes to look at, such as those a search found, in their order; left out: all
 */
export function countFacets(columns: OpenColumns, query: QuoteQuery, among?: Iterable<number>): CountedQuotes {
  const { facets, published, article } = columns;
  const wanted = wantedPlaces(columns, query);
  const isInRange = published.map((day) => (query.from === '' || query.from <= day) && (query.to === '' || day <= query.to));
  const counts = Object.fromEntries(QUOTE_FACETS.map((facet) => [facet, new Uint32Array(facets[facet].size)])) as CountedQuotes['counts'];
  const matches: number[] = [];
  const tally = (facet: QuoteFacet, quote: number) => {
    const { starts, items } = facets[facet];
    const own = counts[facet];
    for (let at = starts[quote] ?? 0; at < (starts[quote + 1] ?? 0); at++) {
      const place = items[at] ?? 0;
      own[place] = (own[place] ?? 0) + 1;
    }
  };
  const fits = (facet: QuoteFacet, places: ReadonlySet<number>, quote: number): boolean => {
    const { starts, items } = facets[facet];
    for (let at = starts[quote] ?? 0; at < (starts[quote + 1] ?? 0); at++) if (places.has(items[at] ?? -1)) return true;
    return false;
  };
  for (const quote of among ?? Array.from({ length: columns.total }, (_, place) => place)) {
    if (!isInRange[article[quote] ?? 0]) continue;
    const failed = wanted.filter(([facet, places]) => !fits(facet, places, quote));
    const [first] = failed;
    if (!first) {
      matches.push(quote);
      for (const facet of QUOTE_FACETS) tally(facet, quote);
    } else if (failed.length === 1) tally(first[0], quote);
  }
  return { matches, counts };
}
