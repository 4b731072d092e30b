import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { type ExtractedQuote, extraction } from '../../src/model/extraction.ts';
import { CASTS, summitStory } from './summit-story.ts';

const stories = CASTS.map(summitStory);
const pieces = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '\n',
    '\n\n',
    ' ',
    ', said ',
    ' said that ',
    'Ada Brandt',
    'both leaders',
    '$5m',
    'May 5',
    '2022',
    ': ',
    '👩‍👩‍👧',
    'مرحبا',
    '\u0001',
  ),
  fc.string({ maxLength: 12 }),
);
const damaged = fc
  .record({ story: fc.constantFrom(...stories), from: fc.nat(2500), length: fc.nat(900) })
  .map(({ story, from, length }) => story.slice(from, from + length));
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  damaged,
);

function checkQuote(text: string, quote: ExtractedQuote, within: [number, number][] | undefined): void {
  for (const [from, to] of [...quote.source, ...quote.cue, ...quote.content]) {
    expect(from).toBeLessThan(to);
    expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
    if (within) expect(within.some(([a, b]) => from >= a && to <= b)).toBe(true);
  }
  expect(quote.text).toBe(quote.content.map(([from, to]) => text.slice(from, to)).join(' '));
  for (const inner of quote.nested) checkQuote(text, inner, quote.content);
}

test('whatever the text, what comes out fits the schema and its words are in the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = extract({ id: 'any', text, published: '2024-05-15' });
      expect(extraction.safeParse(found).error).toBeUndefined();
      for (const quote of found.quotes) checkQuote(text, quote, undefined);
      const outer = found.quotes.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
      for (const [i, span] of outer.entries()) expect(span[0]).toBeGreaterThanOrEqual(outer[i - 1]?.[1] ?? 0);
      for (const item of [...found.figures, ...found.dates, ...found.events]) expect(text.slice(item.start, item.end)).toBe(item.text);
      const ids = new Set(found.actors.map(({ id }) => id));
      expect(ids.size).toBe(found.actors.length);
      for (const quote of found.quotes) for (const id of quote.speakers) expect(ids.has(id)).toBe(true);
    }),
    { numRuns: 250 },
  );
});

test('the same text gives the same answer', () => {
  for (const text of stories) expect(extract({ id: 'a', text })).toEqual(extract({ id: 'a', text }));
});

test.each([
  ['nothing', ''],
  ['blank lines', '\n'.repeat(20_000)],
  ['one word without end', 'a'.repeat(300_000)],
  ['a sentence without end', 'he said that she said that '.repeat(4_000)],
  ['marks alone', '"'.repeat(50_000)],
  ['one paragraph of 150,000 characters', (stories[0] ?? '').replaceAll('\n', ' ').repeat(70)],
])('%s is read without fuss', (_name, text) => {
  // Work that grows with the square of these lengths takes hours: the test's own limit says so.
  const { quotes, actors } = extract({ id: 'long', text, published: '2024-05-15' });
  const inside = ([from, to]: [number, number]) => from >= 0 && from < to && to <= text.length;
  expect(quotes.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]).every(inside)).toBe(true);
  expect(actors.flatMap(({ mentions }) => mentions).every(inside)).toBe(true);
});
