import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../src/components/spread-labels.ts';

const EDGE = 350;
const GAP = 8;
const wish = fc.record({ middle: fc.double({ min: 0, max: EDGE, noNaN: true }), width: fc.double({ min: 10, max: 60, noNaN: true }) });
/** Middles are whole units. */
const ROUNDED = 1;

describe('names on a line', () => {
  it('stay where they wish to be where there is room', () => {
    const wishes = [
      { middle: 300, width: 40 },
      { middle: 100, width: 40 },
    ];
    expect(spreadLabels(wishes, EDGE, GAP)).toEqual([300, 100]);
  });

  it('never touch, keep their order, and stay on the line', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 5 }), (wishes) => {
        const middles = spreadLabels(wishes, EDGE, GAP);
        const placed = wishes.map((one, index) => ({ ...one, at: middles[index] ?? Number.NaN })).sort((a, b) => a.at - b.at);
        for (const [index, { at, width }] of placed.entries()) {
          expect(at - width / 2).toBeGreaterThanOrEqual(-ROUNDED);
          expect(at + width / 2).toBeLessThanOrEqual(EDGE + ROUNDED);
          const before = placed[index - 1];
          if (before) expect(at - width / 2 - (before.at + before.width / 2)).toBeGreaterThanOrEqual(GAP - 2 * ROUNDED);
        }
      }),
    );
  });
});
