import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byName, itemsByKey, letterOf, listParts, yearOf } from '../../src/components/list-parts.ts';

describe('a list too long for one page', () => {
  it('is parted so that each item stands on exactly one page, in the order it had, and no page is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2000, max: 2005 })), fc.integer({ min: 1, max: 9 }), (years, most) => {
        const items = years.toSorted((a, b) => b - a).map((year, number) => ({ year: String(year), number }));
        const parts = listParts(items, ({ year }) => year, most);
        expect(parts.flatMap((part) => part.items)).toEqual(items.length > most ? items : []);
        for (const { key, page, last, items: own } of parts) {
          expect(own.length > 0 && own.length <= most && page >= 1 && page <= last).toBe(true);
          expect(own.every(({ year }) => year === key)).toBe(true);
        }
        expect(new Set(parts.map(({ key, page }) => `${key}/${page}`)).size).toBe(parts.length);
      }),
    );
  });

  it('stays whole where one page holds it', () => {
    expect(listParts(['a', 'b'], (item) => item, 2)).toEqual([]);
  });

  it('of articles goes by the year they were published', () => {
    const published = ['2031-05-06', '2031-01-01', '2030-12-31'].map((day) => ({ published: day }));
    expect(itemsByKey(published, yearOf).map(({ key, items }) => [key, items.length])).toEqual([
      ['2031', 2],
      ['2030', 1],
    ]);
  });

  it('of names goes by their first letter, whatever accent or mark it wears, and puts numbers together', () => {
    const names = ['Øystein', 'émile', '“Ines”', '3 M', '7 Days', 'Ωmega', 'Eva', '…', '李梅'];
    const letters = names.map((name) => [name, letterOf({ name })]);
    expect(Object.fromEntries(letters)).toEqual({
      ...{ Øystein: 'ø', émile: 'e', '“Ines”': 'i', '3 M': '0', '7 Days': '0', Ωmega: 'ω', Eva: 'e', '…': '0', 李梅: '李' },
    });
    const sorted = names.map((name) => ({ name })).toSorted(byName);
    expect(itemsByKey(sorted, letterOf)).toHaveLength(new Set(letters.map(([, letter]) => letter)).size);
  });
});
