import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idMinter, shortHash, slugOf, tellingSlug } from '../../src/extract/mint-id.ts';
import { quoteId } from '../../src/model/quote.ts';

test('a name becomes a slug that keeps the letters of its script', () => {
  expect([slugOf('Yuri Ushakov'), slugOf("N'Golo Kanté"), slugOf('Ада Брандт'), slugOf('习近平'), slugOf('…')]).toEqual([
    'yuri-ushakov',
    'ngolo-kante',
    'ада-брандт',
    '习近平',
    'unnamed',
  ]);
});

test('a quote’s slug is its telling words', () => {
  expect(tellingSlug('“We will not be the ones who break the old agreement,”')).toBe('ones-break-old-agreement');
});

test('equal words of one article get different ids, wherever they stand', () => {
  const mint = idMinter('a');
  const ids = ['Yes, we can.', '“Yes, we can!”', 'yes we CAN'].map((words) => mint('q', 'yes', words));
  expect(new Set(ids).size).toBe(3);
  expect(idMinter('a')('q', 'yes', 'Yes — we can')).toBe(ids[0]);
  expect(idMinter('b')('q', 'yes', 'Yes, we can.')).not.toBe(ids[0]);
});

test('every text makes an id the model accepts', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (article, words) => quoteId.safeParse(idMinter(article)('q', tellingSlug(words), words)).success),
  );
});

test('a hundred thousand texts hardly ever share a hash', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => shortHash(`article\u0000word ${i}`)));
  // 30 bits: some five pairs are to be expected.
  expect(hashes.size).toBeGreaterThan(99_980);
});
