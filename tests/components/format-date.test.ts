import { describe, expect, it } from 'vitest';
import { formatDateValue, formatEdtf, precisionWords } from '../../src/components/format-date.ts';
import { formatDay } from '../../src/components/format-day.ts';

describe('a date in words', () => {
  it('is the day that was written, also far west of Greenwich', () => expect(formatDay('2026-01-02')).toBe('2 January 2026'));

  it.each([
    ['2024-02-08', '8 February 2024', 'to the day'],
    ['2024-03', 'March 2024', 'to the month'],
    ['2023', '2023', 'to the year'],
    ['2023~', 'about 2023', 'to the year'],
    ['2031-21', 'spring 2031', 'to the season'],
    ['2030-36', 'fourth quarter of 2030', 'to the quarter'],
    ['199X', 'the 1990s', 'to the decade'],
    ['2022/2024', '2022 to 2024', 'to the year at either end'],
    ['2022/..', 'from 2022', 'to the year at either end'],
    ['../2022-03', 'until March 2022', 'to the month at either end'],
  ])('%s is %s, %s', (edtf, words, precision) => expect([formatEdtf(edtf), precisionWords(edtf)]).toEqual([words, precision]));

  it.each([
    ['PT1H', '1 hour'],
    ['P2Y', '2 years'],
    ['P1DT6H', '1 day 6 hours'],
    ['PT30M', '30 minutes'],
    ['P3M', '3 months'],
    ['PAST_REF', undefined],
  ])('%s is %s', (value, words) => expect(formatDateValue(value)).toBe(words));
});
