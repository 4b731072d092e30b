import { describe, expect, it } from 'vitest';
import { partsFor } from '../../src/integrations/parts/build-site.ts';
import { shareOf } from '../../src/integrations/parts/share-pages.ts';

const dealt = (pages: number, of: number) => {
  const counts = Array.from({ length: of }, () => 0);
  for (let index = 0; index < pages; index++) counts[shareOf(index, of)] = (counts[shareOf(index, of)] ?? Number.NaN) + 1;
  return counts;
};

describe('the pages of a large site', () => {
  it('are dealt out whole, half as many to the process that writes all else', () => {
    expect(dealt(300, 2)).toEqual([100, 200]);
    expect(dealt(700, 4)).toEqual([100, 200, 200, 200]);
    expect(dealt(5, 1)).toEqual([5]);
  });

  it('of a small site are all one process’s', () => {
    expect([partsFor(1), partsFor(799)]).toEqual([1, 1]);
  });
});
