import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAttributions } from '../../src/extract/learned/choose-attributions.ts';
import type { RatedProposal } from '../../src/extract/learned/rate-proposals.ts';
import type { Span } from '../../src/model/span.ts';

const THRESHOLD = 0.4;
const TOKENS = 40;

const reading = (chance: number, cue: Span, ...content: Span[]): RatedProposal => ({
  chance,
  proposal: {
    candidate: { head: cue[0], first: cue[0], last: cue[1] },
    source: [],
    cue: [cue],
    content,
    origin: 'tagger',
    completed: false,
    trust: 0,
  },
});

const choose = (...rated: RatedProposal[]) => chooseAttributions(rated, THRESHOLD, TOKENS);
const cues = (chosen: readonly RatedProposal[]) => chosen.map(({ proposal }) => proposal.cue[0]?.[0]).sort((a, b) => Number(a) - Number(b));

describe('Of many readings of a text', () => {
  it('the likeliest of one cue is chosen', () => {
    const chosen = choose(reading(0.6, [2, 3], [3, 9]), reading(0.7, [2, 3], [3, 7]));
    expect(chosen.map(({ chance }) => chance)).toEqual([0.7]);
  });

  it('none is chosen that is less likely than asked', () => {
    expect(choose(reading(0.39, [2, 3], [3, 9]))).toEqual([]);
  });

  it('one whose content is mostly another’s is left out', () => {
    expect(cues(choose(reading(0.9, [2, 3], [3, 9]), reading(0.5, [10, 11], [4, 10])))).toEqual([2]);
  });

  it('one that loses less than half of its content keeps the rest', () => {
    const chosen = choose(reading(0.9, [2, 3], [3, 9]), reading(0.5, [20, 21], [7, 20]));
    expect(chosen.map(({ proposal }) => proposal.content)).toEqual([[[3, 9]], [[9, 20]]]);
  });

  it('a long one gives way to two that it alone is in the way of, where the second is worth more than what they are less likely', () => {
    const long = reading(0.7, [2, 3], [3, 30]);
    const [left, right] = [reading(0.65, [1, 2], [3, 12]), reading(0.6, [32, 33], [14, 32])];
    expect(cues(choose(long, left, right))).toEqual([1, 32]);
    expect(cues(choose(reading(0.9, [2, 3], [3, 30]), left, right))).toEqual([2]);
  });

  it('it gives way, too, where what is gained is worth half of the F1 that is reached, and not for less', () => {
    const THRESHOLD_SHOWN = 0.46;
    const two = [reading(0.7, [1, 2], [3, 12]), reading(0.5, [32, 33], [14, 32])];
    const chosen = (long: number) => cues(chooseAttributions([reading(long, [2, 3], [3, 30]), ...two], THRESHOLD_SHOWN, TOKENS));
    expect(chosen(0.8)).toEqual([1, 32]);
    expect(chosen(0.86)).toEqual([2]);
  });

  it('it stays where the two are in each other’s way', () => {
    expect(cues(choose(reading(0.7, [2, 3], [3, 30]), reading(0.65, [1, 2], [3, 12]), reading(0.6, [1, 2], [14, 30])))).toEqual([2]);
  });

  it('it stays where it passes one of the two on', () => {
    const passedOn = reading(0.65, [9, 10], [10, 20]);
    expect(cues(choose(reading(0.7, [2, 3], [3, 30]), passedOn, reading(0.6, [32, 33], [20, 32])))).toEqual([2]);
  });

  it('it stays where one of the two would be in the way of a third', () => {
    const third = reading(0.8, [31, 32], [10, 31]);
    expect(cues(choose(third, reading(0.7, [2, 3], [3, 9]), reading(0.65, [9, 10], [4, 9]), reading(0.6, [20, 21], [4, 20])))).toEqual([
      2, 31,
    ]);
  });

  const place = fc.tuple(fc.integer({ min: 0, max: TOKENS - 4 }), fc.integer({ min: 1, max: 12 }));
  const anyReading = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: TOKENS - 2 }), place)
    .map(([chance, cue, [from, size]]) => reading(chance, [cue, cue + 1], [from, Math.min(TOKENS, from + size)]));
  const anyReadings = fc.array(anyReading, { maxLength: 30 });

  const tokensOf = (runs: readonly Span[]) => runs.flatMap(([first, last]) => Array.from({ length: last - first }, (_, n) => first + n));

  it('no two have the same cue, and none is left out whose cue and content nobody has', () => {
    fc.assert(
      fc.property(anyReadings, (rated) => {
        const chosen = choose(...rated);
        const cueTokens = chosen.flatMap(({ proposal }) => tokensOf(proposal.cue));
        expect(new Set(cueTokens).size).toBe(cueTokens.length);
        const taken = new Set([...cueTokens, ...chosen.flatMap(({ proposal }) => tokensOf(proposal.content))]);
        const leftOut = rated.filter(
          ({ chance, proposal }) =>
            chance >= THRESHOLD && [...proposal.cue, ...proposal.content].every((run) => tokensOf([run]).every((t) => !taken.has(t))),
        );
        expect(leftOut).toEqual([]);
      }),
    );
  });

  it('together they are no less likely than the likeliest alone', () => {
    fc.assert(
      fc.property(anyReadings, (rated) => {
        const likeliest = Math.max(0, ...rated.map(({ chance }) => chance));
        const sum = choose(...rated).reduce((all, { chance }) => all + chance, 0);
        expect(sum).toBeGreaterThanOrEqual(likeliest >= THRESHOLD ? likeliest : 0);
      }),
    );
  });
});
