import type { DateFinding } from './find-dates.ts';

const OPEN_RULES = new Set(['month', 'day', 'weekday-and-day']);
const DAY_OR_MONTH = /^\d{4}(?=-\d{2})/;
const YEAR = /^\d{4}$/;
const BETWEEN = /^,? $/;
const YEAR_WRITTEN = /\d{4}/;

/** The dates of a text with "March" in "March last year" and "March 11 this year" in the year that stands behind it. */
export function withYearsBehind(text: string, dates: readonly DateFinding[]): DateFinding[] {
  return dates.map((date, index) => {
    const year = dates[index + 1];
    const isOpen = OPEN_RULES.has(date.rule) && DAY_OR_MONTH.test(date.value) && !YEAR_WRITTEN.test(text.slice(date.start, date.end));
    const isMeant = year?.rule === 'relative-period' && YEAR.test(year.value) && BETWEEN.test(text.slice(date.end, year.start));
    return isOpen && isMeant ? { ...date, value: date.value.replace(DAY_OR_MONTH, year.value), covers: undefined } : date;
  });
}
