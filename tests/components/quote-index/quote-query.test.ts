import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNarrowed, readQuoteQuery, writeQuoteQuery } from '../../../src/components/quote-index/quote-query.ts';
import { asked } from './asked.ts';

describe('what is asked of the quotes, in an address', () => {
  it('comes back as it was, whatever is ticked', () => {
    fc.assert(
      fc.property(asked, (query) => {
        expect(readQuoteQuery(new URLSearchParams(writeQuoteQuery(query).toString()))).toEqual(query);
      }),
    );
  });

  it('is readable', () => {
    const query = readQuoteQuery(new URLSearchParams('?speaker=edda-voss&speaker=joren-aldous&year=2031&sort=longest&page=2'));
    expect(writeQuoteQuery(query).toString()).toBe('speaker=edda-voss&speaker=joren-aldous&year=2031&sort=longest&page=2');
  });

  it('is nothing where nothing was asked, and never fails', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const query = readQuoteQuery(new URLSearchParams(text));
        expect(query.page).toBeGreaterThanOrEqual(1);
      }),
    );
    const nothing = readQuoteQuery(new URLSearchParams('?utm=1&page=-3&sort=loudest&from=yesterday&kind='));
    expect(isNarrowed(nothing)).toBe(false);
    expect(writeQuoteQuery(nothing).toString()).toBe('');
  });
});
