import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributionContext } from '../../src/extract/attributions/attribution-context.ts';
import { findAttributions } from '../../src/extract/attributions/find-attributions.ts';
import { toFlatGold } from '../../src/extract/evaluation/flat-gold.ts';
import { parseMarkedProse } from '../../src/extract/evaluation/marked-prose.ts';
import { scoreAttributions } from '../../src/extract/evaluation/score-attributions.ts';
import { packAttributions, unpackAttributions } from '../../src/extract/models/pack-attributions.ts';
import { findQuotations } from '../../src/extract/quotations/find-quotations.ts';
import { goldDocument } from '../../src/extract/training/gold-document.ts';
import { trainAttributions } from '../../src/extract/training/train-attributions.ts';
import { readDocument } from '../../src/text/document.ts';

const file = 'tests/gold/constructions.md';
const prose = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const gold = parseMarkedProse(prose, file).map((one) => toFlatGold(one, `${file}:${one.line}`));
const train = () => packAttributions(trainAttributions(gold.map(goldDocument)));

describe('training attributions', () => {
  const packed = train();

  it('gives the same bytes for the same gold', () => {
    expect(Buffer.compare(Buffer.from(train()), Buffer.from(packed))).toBe(0);
  });

  it('learns what it was shown', () => {
    const models = unpackAttributions(packed);
    const { attributed } = scoreAttributions(
      gold.map(({ text, attributions }) => {
        const document = readDocument(text);
        return { text, gold: attributions, found: findAttributions(attributionContext(document, findQuotations(document)), models) };
      }),
    );
    // Of two hundred sentences little more can be learned than to trust the rules; without that it would find next to nothing.
    expect(attributed.all.f1).toBeGreaterThan(0.6);
  });

  it('refuses a file that was cut short', () => {
    expect(() => unpackAttributions(packed.subarray(0, packed.length / 2))).toThrow();
  });
});
