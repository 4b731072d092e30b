import { describe, expect, it } from 'vitest';
import { fitPlattScale } from '../../src/extract/tagger/platt-scale.ts';
import { seededRandom } from '../../src/extract/tagger/train-chain.ts';

const CASES = 20_000;

describe('A Platt scale', () => {
  it('finds the slope and offset that answers were drawn with', () => {
    const random = seededRandom(5);
    const logOdds = Array.from({ length: CASES }, () => 6 * random() - 3);
    const answers = logOdds.map((x) => random() < 1 / (1 + Math.exp(-(1.5 * x - 0.7))));
    const { slope, offset } = fitPlattScale(logOdds, answers);
    expect(slope).toBeCloseTo(1.5, 1);
    expect(offset).toBeCloseTo(-0.7, 1);
  });

  it('stays finite where all answers are the same, and where there is none', () => {
    for (const answers of [[], [true, true, true], [false]]) {
      const { slope, offset } = fitPlattScale([1, 2, 3], answers);
      expect(Number.isFinite(slope)).toBe(true);
      expect(Number.isFinite(offset)).toBe(true);
    }
  });
});
