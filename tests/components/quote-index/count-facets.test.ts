import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets } from '../../../src/components/quote-index/count-facets.ts';
import { makeArticleColumns, makeQuoteColumns } from '../../../src/components/quote-index/make-quote-columns.ts';
import { openQuoteColumns } from '../../../src/components/quote-index/open-quote-columns.ts';
import { QUOTE_FACETS, type QuoteFacet, type QuoteQuery, readQuoteQuery } from '../../../src/components/quote-index/quote-query.ts';
import { sortQuotes } from '../../../src/components/quote-index/sort-quotes.ts';
import type { CorpusQuote } from '../../../src/corpus/corpus.ts';
import { wholeCorpus } from '../../publish/whole-corpus.ts';

const corpus = wholeCorpus();
const opened = openQuoteColumns(JSON.parse(JSON.stringify(makeQuoteColumns(corpus))));
const articles = { ...opened.facets.article, values: makeArticleColumns(corpus).slugs };
const columns = { ...opened, facets: { ...opened.facets, article: articles } };

/** The values of a quote as the corpus has them, without columns. */
function valuesOf(quote: CorpusQuote, facet: QuoteFacet): string[] {
  const ids = (actors: CorpusQuote['speakers']) => actors.map(({ id, isNamed }) => (isNamed ? id : '~'));
  const own: Record<QuoteFacet, () => string[]> = {
    speaker: () => (quote.speakers.length === 0 ? ['~'] : ids(quote.speakers)),
    relay: () => (quote.relays.length === 0 ? ['none'] : ['any', ...quote.relays.flatMap(({ actors }) => ids(actors))]),
    kind: () => [quote.kind],
    year: () => [quote.article.published.slice(0, 4)],
    publisher: () => (quote.article.publisher ? [quote.article.publisher] : []),
    article: () => [quote.article.slug],
  };
  return own[facet]();
}

const fits = (quote: CorpusQuote, query: QuoteQuery, leaveOut?: QuoteFacet) =>
  QUOTE_FACETS.every(
    (facet) =>
      facet === leaveOut || query.facets[facet].length === 0 || valuesOf(quote, facet).some((value) => query.facets[facet].includes(value)),
  ) &&
  (query.from === '' || query.from <= quote.article.published) &&
  (query.to === '' || quote.article.published <= query.to);

const query = fc
  .record({
    facets: fc.record(
      Object.fromEntries(
        QUOTE_FACETS.map((facet) => {
          const all = [...new Set(corpus.quotes.flatMap((quote) => valuesOf(quote, facet)))];
          return [
            facet,
            fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.uniqueArray(fc.constantFrom(...all, 'nobody'), { maxLength: 3 })),
          ];
        }),
      ),
    ) as fc.Arbitrary<QuoteQuery['facets']>,
    from: fc.constantFrom('', '2024-02-09', '2031-03-02'),
    to: fc.constantFrom('', '2031-04-01', '2031-12-31'),
  })
  .map((asked): QuoteQuery => ({ ...readQuoteQuery(new URLSearchParams()), ...asked }));

describe('narrowing the quotes', () => {
  it('leaves those that fit every facet, and counts each value as if it were ticked', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { matches, counts } = countFacets(columns, asked);
        expect(matches.map((place) => corpus.quotes[place]?.id)).toEqual(
          corpus.quotes.filter((quote) => fits(quote, asked)).map(({ id }) => id),
        );
        for (const facet of QUOTE_FACETS)
          for (const [place, value] of columns.facets[facet].values.entries()) {
            const expected = corpus.quotes.filter((quote) => fits(quote, asked, facet) && valuesOf(quote, facet).includes(value)).length;
            expect(counts[facet][place], `${facet} ${value}`).toBe(expected);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the order of what a search found', () => {
    expect(countFacets(columns, readQuoteQuery(new URLSearchParams()), [5, 2, 9]).matches).toEqual([5, 2, 9]);
  });

  it('sorts by day and by length, equals by their place', () => {
    const all = corpus.quotes.map((_, place) => place);
    const lengths = sortQuotes(columns, all, 'longest').map((place) => corpus.quotes[place]?.words ?? 0);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(sortQuotes(columns, [...all].reverse(), 'newest')).toEqual(all);
    const oldest = sortQuotes(columns, all, 'oldest').map((place) => corpus.quotes[place]?.article.published ?? '');
    expect(oldest).toEqual([...oldest].sort());
  });
});
