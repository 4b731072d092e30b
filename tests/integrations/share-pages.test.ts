import { describe, expect, it } from 'vitest';
import { partsFor } from '../../src/integrations/parts/build-site.ts';
import { shareOf } from '../../src/integrations/parts/share-pages.ts';

const dealt = (pages: number, of: number) => {
  const counts = Array.from({ length: of }, () => 0);
  for (let index = 0; index < pages; index++) counts[shareOf(index, of)] = (counts[shareOf(index, of)] ?? Number.NaN) + 1;
  return counts;
};

describe('the pages of a large site', () => {
  it('are dealt out whole, in runs of neighbours, about as many to each process', () => {
    expect(dealt(640, 2)).toEqual([320, 320]);
    expect(dealt(64 * 7 + 1, 4)).toEqual([128, 128, 128, 65]);
    expect(dealt(5, 1)).toEqual([5]);
    expect([shareOf(0, 2), shareOf(63, 2), shareOf(64, 2), shareOf(128, 2)]).toEqual([0, 0, 1, 0]);
  });

  it('of a small site are all one process’s', () => {
    expect([partsFor(1), partsFor(799)]).toEqual([1, 1]);
  });
});
