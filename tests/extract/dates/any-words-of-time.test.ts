import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { TIME_WORDS } from '../../../src/extract/lexicons/time-words.ts';
import { dateValue, edtf } from '../../../src/model/edtf.ts';

const word = fc.oneof(
  fc.constantFrom(...TIME_WORDS.keys()),
  fc.constantFrom(
    'March',
    'May',
    'Feb.',
    'Tuesday',
    'Sundays',
    '2031',
    '1887',
    '31',
    '30th',
    '8:15',
    '2031-02-30',
    '31/12/2030',
    '1990s',
    'Q4',
    '’80s',
  ),
  fc.constantFrom(
    '$5',
    '3.5',
    '1,200',
    '%',
    'km',
    'million',
    'was',
    'will',
    'ships',
    'of',
    '½',
    '-12',
    '0',
    '99999999999999999999',
    '€',
    '1/0',
    '25:99',
  ),
);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '', '-', ', ', '. ', '\n')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));
const day = fc.constantFrom(undefined, '2031-05-16', '2028-02-29', '0001-01-01', '9999-12-31');

test('whatever words of time and numbers meet, every date is one, and lies in the text once', () => {
  fc.assert(
    fc.property(sentence, day, (text, published) => {
      const { dates, figures } = extract({ id: 'any', text, ...(published ? { published } : {}) });
      let end = 0;
      for (const date of dates) {
        expect(dateValue.safeParse(date.value).success, `${date.text} = ${date.value}`).toBe(true);
        if (date.covers) expect(edtf.safeParse(date.covers).success, `${date.text} covers ${date.covers}`).toBe(true);
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(date.text).toBe(date.text.trim());
        expect(date.start).toBeGreaterThanOrEqual(end);
        end = date.end;
      }
      end = 0;
      for (const figure of figures) {
        const values = [figure.value, figure.low, figure.high].filter((value) => value !== undefined);
        expect(values.length).toBeGreaterThan(0);
        expect(values.every(Number.isFinite)).toBe(true);
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start).toBeGreaterThanOrEqual(end);
        end = figure.end;
      }
    }),
    { numRuns: 600 },
  );
});

test.each([
  ['one to two three '.repeat(10_000)],
  ['the end of the last week of the '.repeat(10_000)],
  ['about nearly more than '.repeat(10_000)],
  ['1-2-3-4-5-'.repeat(20_000)],
  ['$1,000,000,000'.repeat(10_000)],
  ['March 3, 2031 to '.repeat(10_000)],
])('a sentence without end is read in one go: %#', (text) => {
  expect(() => extract({ id: 'long', text, published: '2031-05-16' })).not.toThrow();
});
