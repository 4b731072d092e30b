import { edtfBounds } from '../corpus/edtf-bounds.ts';
import { isEdtf } from '../model/edtf.ts';
import { dayInUtc, formatDay } from './format-day.ts';
import { PRECISION_WORDS, STRINGS } from './strings.ts';

const { dates } = STRINGS;
// Months beyond the twelfth are parts of the year: EDTF's level 2 "sub-year groupings".
const FIRST_SEASON = 21;
const FIRST_QUARTER = 33;
// Letters of a date up to its year, its month.
const YEAR = 4;
const MONTH = 7;
const HEDGES: Record<string, (date: string) => string> = { '~': dates.about, '?': dates.perhaps, '%': dates.perhapsAbout };

function formatPoint(point: string): string {
  const [, year = '', month, day, hedge = ''] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([~?%]?)$/.exec(point) ?? [];
  const words = named(year, month, day);
  return HEDGES[hedge]?.(words) ?? words;
}

function named(year: string, month?: string, day?: string): string {
  if (year.includes('X')) return dates.decade(year.replace(/X/g, '0'));
  const number = Number(month);
  if (month === undefined || Number.isNaN(number)) return String(Number(year));
  if (number >= FIRST_QUARTER) return dates.inQuarter(dates.quarters[number - FIRST_QUARTER] ?? '', Number(year));
  if (number >= FIRST_SEASON) return dates.inSeason(dates.seasons[number - FIRST_SEASON] ?? '', Number(year));
  if (day === undefined || day.includes('X')) return dayInUtc(`${year}-${month}-01`, dates.month);
  return formatDay(`${year}-${month}-${day}`);
}

/** The beginning of a stretch, without what its end says again: `15`, `15 March`, `March`. */
function beginning(from: string, to: string): string {
  const [day, month] = [/^\d{4}-\d{2}-\d{2}$/, /^\d{4}-(?:0\d|1[0-2])$/];
  const isAlike = (letters: number) => from.slice(0, letters) === to.slice(0, letters);
  if (day.test(from) && day.test(to) && isAlike(YEAR)) return dayInUtc(from, isAlike(MONTH) ? dates.dayInMonth : dates.dayInYear);
  if (month.test(from) && month.test(to) && isAlike(YEAR)) return dayInUtc(`${from}-01`, dates.monthInYear);
  return formatPoint(from);
}

/** An EDTF date in words: `8 February 2024`, `spring 2023`, `the 1990s`, `2022 to 2024`, `15 to 19 November 2030`. */
export function formatEdtf(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatPoint(from);
  if (to === '..' || to === '') return dates.from(formatPoint(from));
  if (from === '..' || from === '') return dates.until(formatPoint(to));
  return dates.span(beginning(from, to), formatPoint(to));
}

/** How precise a date is, in words: `to the year`. For an interval, of its ends. */
export function precisionWords(edtf: string): string {
  const { precision } = edtfBounds(edtf);
  if (precision !== 'interval') return PRECISION_WORDS[precision];
  const ends = edtf.split('/').filter((end) => end !== '' && end !== '..');
  return dates.ends(PRECISION_WORDS[edtfBounds(ends[0] ?? '').precision]);
}

const UNITS: [RegExp, (number: number) => string][] = [
  [/(\d+)Y/, dates.years],
  [/^P[^T]*?(\d+)M/, dates.months],
  [/(\d+)W/, dates.weeks],
  [/(\d+)D/, dates.days],
  [/T.*?(\d+)H/, dates.hours],
  [/T.*?(\d+)M/, dates.minutes],
];

/** Whatever a date mention says, in words: a date, a duration, or nothing for a mere reference. */
export function formatDateValue(value: string): string | undefined {
  if (isEdtf(value)) return formatEdtf(value);
  const parts = UNITS.flatMap(([pattern, unit]) => {
    const amount = pattern.exec(value)?.[1];
    return amount ? [unit(Number(amount))] : [];
  });
  return parts.length > 0 ? parts.join(' ') : undefined;
}
