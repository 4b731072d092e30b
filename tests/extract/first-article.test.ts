import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

const file = new URL('../../content/articles/xi-and-putin-accuse-us-of-interference.md', import.meta.url);
// The body is plain paragraphs, so its Markdown is its text.
const text = readFileSync(file, 'utf8')
  .replace(/^---\n[\s\S]*?\n---\n/, '')
  .trim();
const found = extract({ id: 'xi-and-putin', text, published: '2024-02-09' });
const leaders = ['xi-jinping', 'vladimir-putin'];

test('the project’s first article has eight acts of reporting', () => {
  expect(found.quotes.map(({ speakers, kind }) => [speakers, kind])).toEqual([
    [['kremlin'], 'mixed'],
    [['yuri-ushakov'], 'direct'],
    [['kremlin'], 'mixed'],
    [['russia', 'china'], 'mixed'],
    [['kremlin'], 'direct'],
    [['cctv'], 'mixed'],
    [['kremlin'], 'indirect'],
    [['yuri-ushakov'], 'direct'],
  ]);
});

test('it passes on what others said and thought, through the Kremlin, its aide and CCTV', () => {
  expect(found.quotes.map(({ nested }) => nested.map(({ act, speakers, relays }) => [act, speakers, relays]))).toEqual([
    [['speech', leaders, [{ actors: ['kremlin'], cue: 'said' }]]],
    [['thought', leaders, [{ actors: ['yuri-ushakov'], cue: 'said' }]]],
    [['speech', leaders, [{ actors: ['kremlin'], cue: 'said' }]]],
    [],
    [['speech', ['vladimir-putin'], [{ actors: ['kremlin'], cue: 'said' }]]],
    [['speech', ['xi-jinping'], [{ actors: ['cctv'], cue: 'quoted' }]]],
    [['speech', ['xi-jinping'], [{ actors: ['kremlin'], cue: 'said' }]]],
    [['speech', ['xi-jinping'], [{ actors: ['yuri-ushakov'], cue: 'said' }]]],
  ]);
});

test('its figures, dates and events are read', () => {
  expect(found.figures.map(({ value, unit }) => [value, unit])).toEqual([
    [1, 'hour'],
    [240_100_000_000, 'USD'],
  ]);
  expect(found.dates.map(({ value, covers }) => covers ?? value)).toEqual(['2024-02-08', 'PT1H', '2022/2024', '2023', '2022', '2024-03']);
  expect(found.events.map(({ date }) => date)).toEqual(['2024-02-08', '2022/2024', '2023', '2022', '2022', '2024-03']);
});
