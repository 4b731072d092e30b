import fc from 'fast-check';
import { QUOTE_FACETS, QUOTE_SORTS, type QuoteQuery } from '../../../src/components/quote-index/quote-query.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 });
const day = fc.oneof(
  fc.constant(''),
  fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
/** Anything that can be asked of the quotes. */
export const asked: fc.Arbitrary<QuoteQuery> = fc.record({
  facets: fc.record(Object.fromEntries(QUOTE_FACETS.map((facet) => [facet, values]))) as fc.Arbitrary<QuoteQuery['facets']>,
  from: day,
  to: day,
  sort: fc.constantFrom(undefined, ...QUOTE_SORTS),
  page: fc.integer({ min: 1, max: 3200 }),
});
