import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { extract } from '../../../src/extract/extract.ts';
import { readDocument } from '../../../src/text/document.ts';

/** A Friday: the day of the paper that the sentences below are from. */
const PUBLISHED = '2031-05-16';

const daysOf = (text: string): string[] =>
  extract({ id: 'courier', text, published: PUBLISHED }).dates.map(({ text: words, value }) => `${words} = ${value}`);

test.each([
  ['On Friday, the third day of the strike, the crew met.', ['Friday = 2031-05-16', 'the third day of the strike = 2031-05-16']],
  ['Tuesday was the tenth day of the siege.', ['Tuesday = 2031-05-13', 'the tenth day of the siege = 2031-05-13']],
  ['The crew met on the third day of the strike, May 14.', ['the third day of the strike = 2031-05-14', 'May 14 = 2031-05-14']],
  [
    'Yesterday, day five of the 2031 Velten Fair, the hall was full.',
    ['Yesterday = 2031-05-15', 'day five of the 2031 Velten Fair = 2031-05-15'],
  ],
  ['A march is planned for the fair’s opening day, May 19.', ['the fair’s opening day = 2031-05-19', 'May 19 = 2031-05-19']],
  [
    'She left on Sunday, the last night of the Battle of the Dunes.',
    ['Sunday = 2031-05-11', 'the last night of the Battle of the Dunes = 2031-05-11'],
  ],
])('a day of an event is that of the date beside it: %s', (text, days) => {
  expect(daysOf(text)).toEqual(days);
});

test.each([
  ['Wait until the fourth or fifth day of the fair.', 'the fourth or fifth day of the fair = 2031-05-17/2031-05-18'],
  ['The crew will meet again on day three.', 'day three = 2031-05-16'],
  ['Half of the stalls were empty on the second day.', 'the second day = 2031-05-15'],
])('where one day of an event is known, so are the others: %s', (text, day) => {
  expect(daysOf(`Lund came on Wednesday, the opening night of the fair. ${text}`)).toContain(day);
});

test('an hour is of the day of an event that stands close by', () => {
  expect(daysOf('The gates open on Monday, day two of the fair. The last concert of the day begins at 8 p.m.')).toEqual([
    'Monday = 2031-05-19',
    'day two of the fair = 2031-05-19',
    'the day = 2031-05-19',
    '8 p.m. = 2031-05-19T20:00:00',
  ]);
});

test('the last goal of the day fell on the day told of', () => {
  expect(daysOf('On Monday the crew won twice. The last goal of the day was Lund’s.')).toEqual([
    'Monday = 2031-05-12',
    'the day = 2031-05-12',
  ]);
});

test.each([
  ['of an event whose days are not known', 'The hall was full on day three of the fair.'],
  ['from the beginning', 'She was against it from day one.'],
  ['of a month', 'The rent is paid on the first day of the month.'],
  ['counted by no one', 'One day two men came.'],
])('a day %s is no date of an event', (_what, text) => {
  const before = 'The siege began on Tuesday. ';
  expect(daysOf(before + text).filter((day) => / = 2031-05-(?!13)/.test(day))).toEqual([]);
});

test('a day of one of two events is not counted from the other', () => {
  const text = 'The strike’s second day was Tuesday. Thursday was the first day of the fair. The hall was dark on the third day.';
  expect(daysOf(text)).not.toContainEqual(expect.stringContaining('the third day'));
});

test('the name of an event is still a name', () => {
  const { actors } = extract({
    id: 'courier',
    text: 'On Friday, day three of the trial of Lena Orv, the court was silent.',
    published: PUBLISHED,
  });
  expect(actors.map(({ name }) => name)).toContain('Lena Orv');
});

test('a day beyond the calendar is none', () => {
  const text = 'Friday was day four of the fair. The hall was full on day two and day five.';
  expect(findDates(readDocument(text), '9999-12-31').map(({ value }) => value)).toEqual(['9999-12-31', '9999-12-31', '9999-12-29']);
});

const PIECES = [
  'Friday',
  ', ',
  'the third day',
  'day two',
  ' of the fair',
  'the last goal of the day',
  ' was ',
  'May 14',
  '. ',
  ' on ',
  '2031',
  ' ',
];

test('dates lie apart and in reading order, whatever stands beside what', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      const dates = findDates(readDocument(text), PUBLISHED);
      dates.forEach(({ start, end }, index) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(dates[index - 1]?.end ?? 0);
      });
    }),
  );
});
