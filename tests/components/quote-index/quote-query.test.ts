import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNarrowed,
  QUOTE_FACETS,
  QUOTE_SORTS,
  type QuoteQuery,
  readQuoteQuery,
  writeQuoteQuery,
} from '../../../src/components/quote-index/quote-query.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 });
const day = fc.oneof(
  fc.constant(''),
  fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const query: fc.Arbitrary<QuoteQuery> = fc.record({
  facets: fc.record(Object.fromEntries(QUOTE_FACETS.map((facet) => [facet, values]))) as fc.Arbitrary<QuoteQuery['facets']>,
  from: day,
  to: day,
  sort: fc.constantFrom(undefined, ...QUOTE_SORTS),
  page: fc.integer({ min: 1, max: 3200 }),
});

describe('what is asked of the quotes, in an address', () => {
  it('comes back as it was, whatever is ticked', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(readQuoteQuery(new URLSearchParams(writeQuoteQuery(asked).toString()))).toEqual(asked);
      }),
    );
  });

  it('is readable', () => {
    const asked = readQuoteQuery(new URLSearchParams('?speaker=edda-voss&speaker=joren-aldous&year=2031&sort=longest&page=2'));
    expect(writeQuoteQuery(asked).toString()).toBe('speaker=edda-voss&speaker=joren-aldous&year=2031&sort=longest&page=2');
  });

  it('is nothing where nothing was asked, and never fails', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const asked = readQuoteQuery(new URLSearchParams(text));
        expect(asked.page).toBeGreaterThanOrEqual(1);
      }),
    );
    const asked = readQuoteQuery(new URLSearchParams('?utm=1&page=-3&sort=loudest&from=yesterday&kind='));
    expect(isNarrowed(asked)).toBe(false);
    expect(writeQuoteQuery(asked).toString()).toBe('');
  });
});
