import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.ts';
import { sliceDocument } from '../../src/text/slice-document.ts';

const TEXT = 'The mayor spoke late. “We shall open the bridge,” he said. Nobody clapped.\n\nA second paragraph began, and ended.';

test('a slice is a text of its own: its words, sentences and paragraphs begin at its first word', () => {
  const document = readDocument(TEXT);
  const first = document.tokens.findIndex(({ text }) => text === 'We');
  const slice = sliceDocument(document, first, document.tokens.length);
  expect(slice.text.startsWith('We shall open')).toBe(true);
  expect(slice.sentences.map(({ start, end }) => slice.text.slice(start, end))).toEqual([
    'We shall open the bridge,” he said.',
    'Nobody clapped.',
    'A second paragraph began, and ended.',
  ]);
  expect(slice.paragraphs.map(({ firstSentence, lastSentence }) => [firstSentence, lastSentence])).toEqual([
    [0, 2],
    [2, 3],
  ]);
});

test('a slice of any text says the same of its words as the whole', () => {
  const document = readDocument(TEXT);
  const count = document.tokens.length;
  fc.assert(
    fc.property(fc.nat(count - 1), fc.nat(count), (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a + 1, b)];
      const slice = sliceDocument(document, first, last);
      const offset = document.tokens[first]?.start ?? 0;
      for (const [n, token] of slice.tokens.entries()) {
        const whole = document.tokens[first + n];
        expect(slice.vocabulary[slice.words[n] as number]).toBe(token.word);
        expect([token.text, token.pos, token.start + offset]).toEqual([whole?.text, whole?.pos, whole?.start]);
        expect(slice.text.slice(token.start, token.end)).toBe(token.text);
        const sentence = slice.sentences[token.sentence];
        expect(sentence && sentence.first <= n && n < sentence.last).toBe(true);
      }
      expect(slice.paragraphs.at(-1)?.lastSentence).toBe(slice.sentences.length);
    }),
  );
});
