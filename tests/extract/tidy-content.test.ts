import { expect, test } from 'vitest';
import { tidyContent } from '../../src/extract/attributions/tidy-spans.ts';
import { readDocument } from '../../src/text/document.ts';

/** What is left of a whole text as a content. */
function tidied(text: string): string {
  const document = readDocument(text);
  const { first, last } = tidyContent(document, { first: 0, last: document.tokens.length }, { first: -1, last: 0 });
  return text.slice(document.tokens[first]?.start, document.tokens[last - 1]?.end);
}

test.each([
  ['the harbour as “the suburbs of Orvik” — a name that nobody else uses', 'the harbour as “the suburbs of Orvik”'],
  ['the rules "a burden" - the word of her party', 'the rules "a burden"'],
])('a content ends before its writer’s remark: %s', (text, content) => {
  expect(tidied(text)).toBe(content);
});

test.each([
  'the wall, “a ruin” — a name that nobody else uses — will be rebuilt',
  'the wall is “a ruin” — a word he took back for “a heap”',
  'the wall is “a ruin” — and nobody owns it',
  'the wall is a ruin — a name that nobody else uses',
])('it does not end where the words go on: %s', (text) => {
  expect(tidied(text)).toBe(text);
});

test.each([
  ['on Thursday it would shut the yard', 'it would shut the yard'],
  ['Thursday night that the yard is shut', 'that the yard is shut'],
  ['yesterday, the yard is shut', 'the yard is shut'],
  ['Thursday is a holiday', 'Thursday is a holiday'],
  ['on paper it would shut the yard', 'on paper it would shut the yard'],
])('the day of a cue is not what was said: said | %s', (text, content) => {
  expect(tidied(text)).toBe(content);
});

test('a dateline is nobody’s words', () => {
  expect(tidied('GENEVA (Orvik Wire) - A fever was caused by flour')).toBe('A fever was caused by flour');
});
