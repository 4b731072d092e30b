import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchVolumes } from '../../src/publish/search-volumes.ts';

const volumes = (total: number) => searchVolumes('quote', total, 10).map(({ folder, size }) => `${folder}: ${size}`);

test('what fits into one index is one, where the library lies', () => {
  expect([volumes(0), volumes(7), volumes(10)]).toEqual([[': 0'], [': 7'], [': 10']]);
  expect(searchVolumes('event', 7, 10)).toEqual([{ folder: 'event/', size: 7 }]);
});

test('the newest records are the volume that grows; those behind it keep their names and what they hold', () => {
  expect(volumes(27)).toEqual([': 7', 'quote-2/: 10', 'quote-1/: 10']);
  expect(volumes(29)).toEqual([': 9', 'quote-2/: 10', 'quote-1/: 10']);
  expect(volumes(31)).toEqual([': 1', 'quote-3/: 10', 'quote-2/: 10', 'quote-1/: 10']);
});

test('every record stands in one volume, and none is larger than asked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 300 }), (total, most) => {
      let all = 0;
      const folders = new Set<string>();
      for (const { folder, size } of searchVolumes('article', total, most)) {
        expect(size).toBeGreaterThan(0);
        expect(size).toBeLessThanOrEqual(most);
        folders.add(folder);
        all += size;
      }
      expect(all).toBe(total);
      expect(folders.size).toBe(Math.ceil(total / most));
    }),
  );
});
