import type { CorpusQuote } from '../../corpus/corpus.ts';

/** Rows on one page: about 100 kB of HTML, 12 kB compressed. */
export const QUOTES_ON_PAGE = 100;

export interface QuoteYearPage {
  year: string;
  /** From 1. */
  page: number;
  last: number;
  quotes: readonly CorpusQuote[];
}

/** The quotes of each year of publication, newest first. */
export function quotesByYear(quotes: readonly CorpusQuote[]): { year: string; quotes: CorpusQuote[] }[] {
  const years = new Map<string, CorpusQuote[]>();
  for (const quote of quotes) {
    const year = quote.article.published.slice(0, 'YYYY'.length);
    const own = years.get(year);
    if (own) own.push(quote);
    else years.set(year, [quote]);
  }
  return [...years].map(([year, own]) => ({ year, quotes: own }));
}

/** The pages that hold every quote where one page cannot; none where it can. */
export function quoteYearPages(quotes: readonly CorpusQuote[]): QuoteYearPage[] {
  if (quotes.length <= QUOTES_ON_PAGE) return [];
  return quotesByYear(quotes).flatMap(({ year, quotes: own }) => {
    const last = Math.ceil(own.length / QUOTES_ON_PAGE);
    return Array.from({ length: last }, (_, index) => ({
      year,
      page: index + 1,
      last,
      quotes: own.slice(index * QUOTES_ON_PAGE, (index + 1) * QUOTES_ON_PAGE),
    }));
  });
}
