import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { dealSlots, VOICE_SLOTS } from '../../src/corpus/deal-slots.ts';
import { leastDistance } from './tell-apart.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const voices = readFileSync('src/styles/voices.css', 'utf8');
const pictures = readFileSync('src/styles/pictures.css', 'utf8');

/** A token's colour in light and in dark. */
function colourOf(token: string): [string, string] {
  const [, light = '', dark = ''] = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return [light, dark];
}

const slots = Array.from({ length: VOICE_SLOTS }, (_, index) => index + 1);
const pairs = slots.flatMap((a) => slots.filter((b) => b > a).map((b): [number, number] => [a, b]));
/** Voices whose strips are whole lines: one, and a double one. */
const SOLID = [1, 3];
const patternOf = (slot: number) => new RegExp(`^\\.v${slot} \\{[^}]*?--pat: ([^;]+);\\s+--tile: ([^;]+);`, 'm').exec(voices);

describe.each([
  ['light', 0, 5.4, 4.5],
  ['dark', 1, 6, 6.4],
] as const)('twelve voices, %s', (_, mode, leastContrast, least) => {
  const colour = (slot: number) => colourOf(`c${slot}`)[mode];
  const paper = colourOf('paper')[mode];

  it('stand out from the paper', () => {
    for (const slot of slots) expect(wcagContrast(colour(slot), paper), `voice ${slot}`).toBeGreaterThanOrEqual(leastContrast);
  });

  it('can be told from each other, also by whoever lacks a kind of cone', () => {
    const close = pairs.filter(([a, b]) => leastDistance(colour(a), colour(b)) < least);
    expect(close).toEqual([]);
  });

  it('are no solid line where their colour is near the ink of those who come after', () => {
    const ink = colourOf('ink')[mode];
    const near = slots.filter((slot) => leastDistance(colour(slot), ink) < least);
    expect(near.filter((slot) => SOLID.includes(slot))).toEqual([]);
  });
});

describe('colour is never alone', () => {
  it('every voice has a pattern of its own', () => {
    expect(slots.filter((slot) => !patternOf(slot))).toEqual([]);
    const drawn = slots.map((slot) => `${patternOf(slot)?.slice(1).join()}`);
    expect(new Set(drawn).size).toBe(slots.length);
  });

  it('every voice but those drawn solid has a broken thread in the picture of chains', () => {
    const threads = slots.map((slot) => new RegExp(`\\.v${slot} \\.thread \\{ stroke-dasharray: ([^;]+);`).exec(pictures)?.[1]);
    expect(slots.filter((slot) => threads[slot - 1] === undefined)).toEqual(SOLID);
    const broken = threads.filter((thread) => thread !== undefined);
    expect(new Set(broken).size).toBe(broken.length);
  });

  it('as many are dealt as there are colours', () => {
    const dealt = dealSlots(Array.from({ length: 20 }, (_, index) => ({ key: `k${index}`, weight: 20 - index })));
    expect([...dealt.values()]).toEqual(slots);
    for (const slot of slots) for (const kind of ['v', 'w']) expect(voices).toMatch(new RegExp(`^\\.${kind}${slot} \\{`, 'm'));
  });
});
