import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MarkedCase } from '../../src/extract/evaluation/marked-case.ts';
import { parseMarkedProse } from '../../src/extract/evaluation/marked-prose.ts';
import { withNested } from '../../src/extract/evaluation/nest-marks.ts';
import { scoreAttributions } from '../../src/extract/evaluation/score-attributions.ts';
import { scoreChains } from '../../src/extract/evaluation/score-chains.ts';
import { extract } from '../../src/extract/extract.ts';

/** F1 that the engine reached when the gold was written, less .02: floors to raise, never to lower. */
const FLOORS = {
  constructions: { attributed: 0, source: 0, cue: 0, content: 0 },
  chains: { found: 0, voices: 0 },
  speakers: { found: 0, voices: 0 },
};
/** So that nobody shortens the gold unseen. */
const LEAST = { constructions: 200, chains: 75, speakers: 50, withoutAttribution: 40 };

const read = (file: string): MarkedCase[] =>
  parseMarkedProse(readFileSync(new URL(`../gold/${file}.md`, import.meta.url), 'utf8'), `tests/gold/${file}.md`);

const run = (gold: MarkedCase, file: string) =>
  extract({ id: `${file}:${gold.line}`, text: gold.text, ...(gold.published ? { published: gold.published } : {}) });

const constructions = read('constructions');
const chains = read('chains');
const speakers = read('speakers');

describe('gold prose', () => {
  it('is all there', () => {
    expect(constructions.length).toBeGreaterThanOrEqual(LEAST.constructions);
    expect(chains.length).toBeGreaterThanOrEqual(LEAST.chains);
    expect(speakers.length).toBeGreaterThanOrEqual(LEAST.speakers);
    expect(constructions.filter(({ attributions }) => attributions.length === 0).length).toBeGreaterThanOrEqual(LEAST.withoutAttribution);
  });

  it('has attributions where it says so, and none where it says none', () => {
    const wrong = constructions.filter(({ name, attributions }) => name.startsWith('no attribution') !== (attributions.length === 0));
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  it('expects a voice for every attribution of chains and speakers', () => {
    const silent = [...chains, ...speakers].flatMap(({ name, line, attributions, voices }) =>
      withNested(attributions)
        .filter(({ number }) => !voices.has(number))
        .map(({ number }) => `${name}, line ${line}: ${number}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the engine', () => {
  it('finds attributions of every construction, and none where there is none', () => {
    const { attributed, exact } = scoreAttributions(
      constructions.map((gold) => ({ text: gold.text, gold: gold.attributions, found: run(gold, 'constructions').quotes })),
    );
    expect(attributed.all.f1).toBeGreaterThanOrEqual(FLOORS.constructions.attributed);
    for (const role of ['source', 'cue', 'content'] as const)
      expect(exact[role].f1, role).toBeGreaterThanOrEqual(FLOORS.constructions[role]);
  });

  it.each([
    ['chains', chains],
    ['speakers', speakers],
  ] as const)('gives %s their voices', (file, cases) => {
    const { found, voices } = scoreChains(cases.map((gold) => ({ gold, got: run(gold, file) })));
    expect(found.f1, 'found').toBeGreaterThanOrEqual(FLOORS[file].found);
    expect(voices.f1, 'voices').toBeGreaterThanOrEqual(FLOORS[file].voices);
  });
});
