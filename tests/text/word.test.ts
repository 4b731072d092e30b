import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.ts';
import { VocabularyTable } from '../../src/text/vocabulary.ts';
import { WordFlag, wordOf } from '../../src/text/word.ts';

test('a yes or no of a word is found out once, and each flag has its own answer', () => {
  let asked = 0;
  const isShort = new WordFlag(({ text }) => {
    asked++;
    return text.length < 5;
  });
  const isCapitalised = new WordFlag(({ text }) => text !== text.toLowerCase());
  const [quay, harbour] = [wordOf('Quay', 'NOUN', 'quay'), wordOf('harbour', 'NOUN', 'harbour')];
  for (let again = 0; again < 3; again++) {
    expect([isShort.of(quay), isCapitalised.of(quay)]).toEqual([true, true]);
    expect([isShort.of(harbour), isCapitalised.of(harbour)]).toEqual([false, false]);
  }
  expect(asked).toBe(2);
});

test('a table of a vocabulary is made once a text, and anew for another lexicon', () => {
  const made: string[] = [];
  const lengths = new VocabularyTable((words, lexicon: string) => {
    made.push(lexicon);
    return words.map(({ text }) => text.length);
  });
  const { vocabulary } = readDocument('The quay is shut. The quay is cold.');
  expect(vocabulary.map(({ text }) => text)).toEqual(['The', 'quay', 'is', 'shut', '.', 'cold']);
  expect(lengths.of(vocabulary, 'first')).toEqual([3, 4, 2, 4, 1, 4]);
  expect(lengths.of(vocabulary, 'first')).toBe(lengths.of(vocabulary, 'first'));
  lengths.of(vocabulary, 'second');
  expect(made).toEqual(['first', 'second']);
});
