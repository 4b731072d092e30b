import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchRules } from '../../../src/extract/dates/match-rules.ts';
import { readTimeWords } from '../../../src/extract/dates/read-time-words.ts';
import { tellsTime } from '../../../src/extract/dates/tells-time.ts';
import { TIME_WORDS } from '../../../src/extract/lexicons/time-words.ts';
import { readDocument, type Token } from '../../../src/text/document.ts';

const number = fc.oneof(
  fc.nat({ max: 99_999 }).map(String),
  fc.constantFrom(
    '1,990',
    '5th',
    '31st',
    '8:15',
    '7.30',
    '18.30',
    '8:15:30',
    '9/11',
    '31/12/2030',
    '5.6.2016',
    '’80s',
    "'90s",
    '80',
    '2031-05-16',
    'Q4',
  ),
);
const word = fc.oneof(
  number,
  number,
  fc.constantFrom(...TIME_WORDS.keys()),
  fc.constantFrom('May', 'March', 'Tuesday', 'ferry', 'pm', 'a.m.', 'hrs', "o'clock"),
);
// Words that run into each other without a blank or a mark are no words.
const between = fc.constantFrom(' ', ' ', ' ', '-', '–', ', ', '(', ')', '"');
const text = fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 8 }).map((parts) => parts.flat().join(''));

test('a sentence in which no word tells time has nothing that a rule of dates would take', () => {
  fc.assert(
    fc.property(text, (text) => {
      const { tokens, sentences, ...document } = readDocument(text);
      for (const { first, last, start, end } of sentences) {
        const tells = tokens.slice(first, last).some(({ word }: Token) => tellsTime.of(word));
        const found = matchRules(readTimeWords(document.text.slice(start, end)), () => true);
        if (!tells) expect(found.map((match) => document.text.slice(start + match.start, start + match.end))).toEqual([]);
      }
    }),
    { numRuns: 20_000 },
  );
});
