import { edtfBounds } from '../corpus/edtf-bounds.ts';
import { isEdtf } from '../model/edtf.ts';
import { dayInUtc, formatDay } from './format-day.ts';
import { counted, PRECISION_WORDS } from './strings.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const QUARTERS = ['first quarter of', 'second quarter of', 'third quarter of', 'fourth quarter of'];
const FIRST_SEASON = 21;
const FIRST_QUARTER = 33;

function formatPoint(point: string): string {
  const plain = point.replace(/[~?%]$/, '');
  const hedge = point.endsWith('~') ? 'about ' : point.endsWith('?') ? 'perhaps ' : point.endsWith('%') ? 'perhaps about ' : '';
  const [, year = '', month, day] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(plain) ?? [];
  return hedge + named(year, month, day);
}

function named(year: string, month?: string, day?: string): string {
  if (year.includes('X')) return `the ${year.replace(/X/g, '0')}s`;
  const number = Number(month);
  if (month === undefined || Number.isNaN(number)) return String(Number(year));
  if (number >= FIRST_QUARTER) return `${QUARTERS[number - FIRST_QUARTER]} ${Number(year)}`;
  if (number >= FIRST_SEASON) return `${SEASONS[number - FIRST_SEASON]} ${Number(year)}`;
  if (day === undefined || day.includes('X')) return dayInUtc(`${year}-${month}-01`, 'MMMM yyyy');
  return formatDay(`${year}-${month}-${day}`);
}

/** An EDTF date in words: `8 February 2024`, `spring 2023`, `the 1990s`, `2022 to 2024`. */
export function formatEdtf(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatPoint(from);
  if (to === '..' || to === '') return `from ${formatPoint(from)}`;
  if (from === '..' || from === '') return `until ${formatPoint(to)}`;
  return `${formatPoint(from)} to ${formatPoint(to)}`;
}

/** How precise a date is, in words: `to the year`. For an interval, of its ends. */
export function precisionWords(edtf: string): string {
  const { precision } = edtfBounds(edtf);
  if (precision !== 'interval') return PRECISION_WORDS[precision];
  const ends = edtf.split('/').filter((end) => end !== '' && end !== '..');
  return `${PRECISION_WORDS[edtfBounds(ends[0] ?? '').precision]} at either end`;
}

const UNITS: [RegExp, string][] = [
  [/(\d+)Y/, 'year'],
  [/^P[^T]*?(\d+)M/, 'month'],
  [/(\d+)W/, 'week'],
  [/(\d+)D/, 'day'],
  [/T.*?(\d+)H/, 'hour'],
  [/T.*?(\d+)M/, 'minute'],
];

/** Whatever a date mention says, in words: a date, a duration, or nothing for a mere reference. */
export function formatDateValue(value: string): string | undefined {
  if (isEdtf(value)) return formatEdtf(value);
  const parts = UNITS.flatMap(([pattern, unit]) => {
    const amount = pattern.exec(value)?.[1];
    return amount ? [counted(Number(amount), unit)] : [];
  });
  return parts.length > 0 ? parts.join(' ') : undefined;
}
