import { expect, test } from 'vitest';
import { reliability } from '../../../src/extract/evaluation/reliability.ts';
import type { ScoredCase } from '../../../src/extract/evaluation/score-attributions.ts';

const parts = { source: [], cue: [], content: [] };
const found = (confidence: number, right: boolean): ScoredCase => ({
  article: 0,
  kind: 'direct',
  construction: 'no cue',
  verdict: right ? 'right' : 'spurious',
  confidence,
  found: parts,
});

test('confidences that mean what they say have no error, and boasts have', () => {
  const honest = [...Array.from({ length: 8 }, () => found(0.8, true)), found(0.8, false), found(0.8, false)];
  expect(reliability(honest).error).toBeCloseTo(0);
  expect(reliability(honest).bins).toMatchObject([{ count: 10, right: 0.8 }]);
  expect(reliability([found(0.95, false), found(0.95, true)]).error).toBeCloseTo(0.45);
});

test('what was missed has no confidence and does not count', () => {
  const missed: ScoredCase = { article: 0, kind: 'direct', construction: 'no cue', verdict: 'missed', gold: parts };
  expect(reliability([missed, found(1, true)]).bins.map(({ count }) => count)).toEqual([1]);
});
