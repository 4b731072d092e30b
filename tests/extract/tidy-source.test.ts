import { expect, it } from 'vitest';
import { tidySource } from '../../src/extract/attributions/tidy-spans.ts';
import { readDocument } from '../../src/text/document.ts';

/** The tidied source, where the source and the cue are what stands between bars. */
function tidied(barred: string): string {
  const [before = '', source = '', between = '', cue = ''] = barred.split('|');
  const document = readDocument(barred.replaceAll('|', ''));
  const at = (offset: number) => document.tokens.findIndex(({ end }) => end > offset);
  const start = before.length;
  const cueStart = start + source.length + between.length;
  const range = tidySource(
    document,
    { first: at(start), last: at(start + source.length) },
    { first: at(cueStart), last: at(cueStart + cue.length) },
  );
  return document.text.slice(document.tokens[range.first]?.start, document.tokens[range.last - 1]?.end);
}

it('a source cut at its relative pronoun goes on to its cue', () => {
  expect(tidied('|The company that| runs the ferries, Orla Lines, |said| it was sorry.')).toBe(
    'The company that runs the ferries, Orla Lines',
  );
});

it('a source behind its cue ends before the pronoun', () => {
  const source = { first: 5, last: 8 };
  const document = readDocument('It was shut, said a pilot who left.');
  const { first, last } = tidySource(document, source, { first: 4, last: 5 });
  expect(document.text.slice(document.tokens[first]?.start, document.tokens[last - 1]?.end)).toBe('a pilot');
});

it('a source keeps the clause that stands between commas', () => {
  expect(tidied('|Ada Wren|, who sails, |said| no.')).toBe('Ada Wren, who sails');
});

it('a source begins with the whole amount it begins in', () => {
  expect(tidied('Nearly 60 per |cent of islanders| |said| no.')).toBe('Nearly 60 per cent of islanders');
  expect(tidied('Some |40 percent| |want| a bridge.')).toBe('Some 40 percent');
  expect(tidied('In 2031 |the islanders| |said| no.')).toBe('the islanders');
});

it('a source that runs over its own clause up to ", saying" ends before its verb', () => {
  expect(tidied('|The court of Velm ruled on Monday that the dam must close|, |saying| it leaks.')).toBe('The court of Velm');
  expect(tidied('|The council has met twice|, |arguing| about the dam.')).toBe('The council');
});

it('a source before another cue keeps its verbs', () => {
  expect(tidied('|A letter signed by the pilots| |warned| of ice.')).toBe('A letter signed by the pilots');
  expect(tidied('|The pilots who signed the letter|, |saying| they had no choice, left.')).toBe('The pilots who signed the letter');
});

it('an agent ends before what it accuses somebody of', () => {
  const text = 'Lund was accused by the union of hiding the survey.';
  const document = readDocument(text);
  const at = (word: string) => document.tokens.findIndex((token) => token.text === word);
  const { first, last } = tidySource(document, { first: at('the'), last: at('.') }, { first: at('was'), last: at('accused') + 1 });
  expect(document.tokens.slice(first, last).map((token) => token.text)).toEqual(['the', 'union']);
});
