import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecentMap } from '../../src/text/recent-map.ts';

const MOST = 8;

test('what is asked for again and again stays, whatever else comes by', () => {
  const map = new RecentMap<number, string>(MOST);
  map.set(-1, 'the');
  for (let odd = 0; odd < 100; odd++) {
    map.set(odd, 'odd');
    expect(map.get(-1)).toBe('the');
  }
});

test('what nobody asks for goes', () => {
  const map = new RecentMap<number, string>(MOST);
  map.set(-1, 'hapax');
  for (let odd = 0; odd < MOST; odd++) map.set(odd, 'odd');
  expect(map.get(-1)).toBeUndefined();
});

test('what it says is what was last put in', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.option(fc.nat(), { nil: undefined })), { maxLength: 200 }), (steps) => {
      const map = new RecentMap<number, number>(MOST);
      const all = new Map<number, number>();
      for (const [key, value] of steps) {
        if (value === undefined) expect([undefined, all.get(key)]).toContain(map.get(key));
        else {
          map.set(key, value);
          all.set(key, value);
        }
      }
    }),
  );
});
