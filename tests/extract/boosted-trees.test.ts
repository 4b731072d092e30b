import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BoostedTrees, logOddsOf, probabilityOf } from '../../src/extract/tagger/boosted-trees.ts';
import { seededRandom } from '../../src/extract/tagger/train-chain.ts';
import { type TreeCase, trainTrees } from '../../src/extract/tagger/train-trees.ts';

const OPTIONS = { trees: 40, depth: 3, rate: 0.2, leaf: 5, shrinkage: 1, sample: 0.8, seed: 1 };

const oddsOf = (trees: BoostedTrees, features: Float32Array) => logOddsOf(trees, [features])[0] as number;

/** Right where exactly one of two numbers is high: no sum of the two can tell. */
function exclusiveOr(count: number): TreeCase[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => {
    const [a, b] = [random(), random()];
    return { features: Float32Array.of(a, b, random()), answer: a > 0.5 !== b > 0.5 ? 1 : 0 };
  });
}

test('boosted trees learn what a sum of features cannot say', () => {
  const trees = trainTrees(exclusiveOr(800), OPTIONS);
  const wrong = exclusiveOr(300).filter(({ features, answer }) => probabilityOf(oddsOf(trees, features)) > 0.5 !== answer > 0.5);
  expect(wrong.length).toBeLessThan(30);
});

/** What a tree says of a case, asked node by node. */
function leafOf({ feature, threshold, left }: BoostedTrees, root: number, features: Float32Array): number {
  let node = root;
  while ((feature[node] as number) >= 0)
    node = (left[node] as number) + ((features[feature[node] as number] as number) <= (threshold[node] as number) ? 0 : 1);
  return threshold[node] as number;
}

test.each([1, 2, 3, 4, 7])('the kernel says what the trees say, one after the other: %i questions deep', (depth) => {
  const trees = trainTrees(exclusiveOr(300), { ...OPTIONS, trees: 13, leaf: 2, depth });
  const cases = exclusiveOr(9).map(({ features }) => features);
  const byHand = cases.map((features) => trees.roots.reduce((sum, root) => sum + leafOf(trees, root, features), trees.base));
  expect([...logOddsOf(trees, cases)]).toEqual(byHand);
});

test('boosted trees come out the same from the same cases, and give probabilities whatever they are asked', () => {
  const trees = trainTrees(exclusiveOr(200), OPTIONS);
  expect(trainTrees(exclusiveOr(200), OPTIONS)).toEqual(trees);
  fc.assert(
    fc.property(fc.float32Array({ minLength: 3, maxLength: 3, noNaN: true }), (features) => {
      const p = probabilityOf(oddsOf(trees, features));
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
});

test('a cascade gives up the cases its first trees think little of, and says of all others what all trees say', () => {
  const trees = trainTrees(exclusiveOr(400), OPTIONS);
  const after = 8;
  const first = { ...trees, roots: trees.roots.slice(0, after) };
  const cases = exclusiveOr(60).map(({ features }) => features);
  const [early, late] = [logOddsOf(first, cases), logOddsOf(trees, cases)];
  fc.assert(
    fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (below) => {
      const expected = cases.map((_, n) => ((early[n] as number) < below ? early[n] : late[n]));
      expect([...logOddsOf(trees, cases, { after, below })]).toEqual(expected);
    }),
  );
});
