import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutFigures } from '../../src/components/figure-bars.ts';
import { layOutShares } from '../../src/components/share-bars.ts';

const WHOLE = 100;
/** Widths are kept to a tenth of a per cent. */
const ROUNDING = 0.11;
const words = fc.nat({ max: 2_000 }).map((halves) => halves / 2);
const rows = fc.array(fc.record({ firstHand: words, relayed: words }), { minLength: 1, maxLength: 20 });

describe('bars of who speaks', () => {
  it('draws first-hand words before relayed ones, all rows to one scale', () => {
    const [one, other] = layOutShares([
      { firstHand: 30, relayed: 10 },
      { firstHand: 0, relayed: 20 },
    ]);
    expect(one?.map(({ kind }) => kind)).toEqual(['firstHand', 'relayed']);
    expect(one?.[1]?.x).toBeCloseTo(one?.[0]?.width ?? 0, 0);
    expect(other?.map(({ kind, x }) => [kind, x])).toEqual([['relayed', 0]]);
    expect(other?.[0]?.width).toBeCloseTo(2 * (one?.[1]?.width ?? 0), 0);
  });

  it('keeps proportions, and stays within the picture, whatever the numbers', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const most = Math.max(1, ...given.map(({ firstHand, relayed }) => firstHand + relayed));
        for (const [index, parts] of layOutShares(given).entries()) {
          const { firstHand, relayed } = given[index] ?? { firstHand: 0, relayed: 0 };
          const width = parts.reduce((sum, part) => sum + part.width, 0);
          expect(width / WHOLE).toBeCloseTo((firstHand + relayed) / most, 1);
          expect(Math.max(0, ...parts.map((part) => part.x + part.width))).toBeLessThanOrEqual(WHOLE);
        }
      }),
    );
  });
});

describe('bars of figures', () => {
  it('begin at nought, also where some lie below it', () => {
    const [up, down] = layOutFigures([{ value: 30 }, { value: -10 }]);
    expect(down).toMatchObject({ x: 0, width: 25 });
    expect(up).toMatchObject({ x: 25, width: 75 });
  });

  it('draw a range from end to end', () => {
    const [range] = layOutFigures([{ low: 50, high: 75 }, { value: 100 }]);
    expect(range).toEqual({ x: 50, width: 25, isRange: true });
  });

  it('keep the order of their values, however far apart', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, (given) => {
        const sorted = [...given].sort((a, b) => a - b);
        const bars = layOutFigures(sorted.map((value) => ({ value })));
        for (const [index, bar] of bars.entries()) {
          expect(bar.width).toBeGreaterThan(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(WHOLE + ROUNDING);
          expect(bar.width).toBeGreaterThanOrEqual((bars[index - 1]?.width ?? 0) - ROUNDING);
        }
      }),
    );
  });
});
