import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.ts';

const sentences = (text: string) => readDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

test('a line break ends a sentence, a blank line a paragraph', () => {
  const text = 'A headline\nThe bridge is safe\n\nIt opened.\n \t\nIt closed.';
  const document = readDocument(text);
  expect(sentences(text)).toEqual(['A headline', 'The bridge is safe', 'It opened.', 'It closed.']);
  expect(document.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
    'A headline\nThe bridge is safe',
    'It opened.',
    'It closed.',
  ]);
});

test('a question in marks stays with the words that say who asked', () => {
  expect(sentences('"Are we late?" she asked. "Yes." Ole said. "Oh!"')).toEqual([
    '"Are we late?" she asked.',
    '"Yes."',
    'Ole said.',
    '"Oh!"',
  ]);
});

test('tokens know their place in UTF-16 code units, also behind emoji, long gaps and control characters', () => {
  const text = `👩‍👩‍👧 \u0001 Zoë${' '.repeat(70_000)}said: “It’s مرحبا”.`;
  const { tokens } = readDocument(text);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(tokens.map(({ text: word }) => word)).toEqual(expect.arrayContaining(['Zoë', 'said', 'مرحبا']));
});

test('initials behind a dash end no sentence', () => {
  expect(sentences('Ole Lund (D-N.C.) rose. He left Room B. Kari Moe stayed.').slice(0, 1)).toEqual(['Ole Lund (D-N.C.) rose.']);
});

test('an empty text has no sentences', () => {
  expect(readDocument(' \n\n ')).toMatchObject({ tokens: [], sentences: [], paragraphs: [] });
});
