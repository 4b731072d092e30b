import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

/** First and last day, counted from 1970-01-01; infinite where an interval is open. */
type Extent = [number, number];

const EPOCH = new UTCDate(1970, 0, 1);
const SEASON_STARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ SP: 3, SU: 6, FA: 9, AU: 9, WI: 12, 21: 3, 22: 6, 23: 9, 24: 12 }),
);
const MONTHS_IN: ReadonlyMap<string, number> = new Map(Object.entries({ CE: 1200, DE: 120, Y: 12, Q: 3, M: 1 }));
const SECONDS_IN: ReadonlyMap<string, number> = new Map(Object.entries({ W: 604_800, D: 86_400 }));
const CLOCK_SECONDS: ReadonlyMap<string, number> = new Map(Object.entries({ H: 3600, M: 60, S: 1 }));

/**
 * One spelling for dates that mean the same, in TIMEX2, TIMEX3, EDTF or TEI. Calendar dates become their first and last day, the
 * time of day and doubts left out; durations their length; what is neither (`PRESENT_REF`, `PXM`) stays as written.
 */
export function canonicalDate(value: string): string {
  const plain = value.trim().toUpperCase().replace(/[?~%]/g, '');
  const duration = lengthOf(plain);
  if (duration) return duration;
  const days = plain
    .split('/')
    .map((part) => part.replace(/(?<=[\dX])T[\dA-Z].*$/, '').replace(/(?:-XX)+$/, ''))
    .join('/');
  const extent = extentOf(days);
  return extent ? `days ${extent.join(' to ')}` : days;
}

/** TIMEX type of a value, REF for references such as `PAST_REF`. */
export function typeOfDate(value: string): string {
  if (value.endsWith('_REF')) return 'REF';
  if (/^P[\dXT.]/.test(value)) return 'DURATION';
  if (/[\dX]T[\dA-Z]/.test(value)) return 'TIME';
  return value.startsWith('R') ? 'SET' : 'DATE';
}

function lengthOf(value: string): string | undefined {
  const match = /^P((?:[\d.]+(?:CE|DE|[YQMWD]))*)(?:T((?:[\d.]+[HMS])+))?$/.exec(value);
  if (!match?.[1] && !match?.[2]) return undefined;
  let months = 0;
  let seconds = 0;
  for (const [, amount, unit = ''] of (match[1] ?? '').matchAll(/([\d.]+)(CE|DE|[YQMWD])/g)) {
    months += Number(amount) * (MONTHS_IN.get(unit) ?? 0);
    seconds += Number(amount) * (SECONDS_IN.get(unit) ?? 0);
  }
  for (const [, amount, unit = ''] of (match[2] ?? '').matchAll(/([\d.]+)([HMS])/g))
    seconds += Number(amount) * (CLOCK_SECONDS.get(unit) ?? 0);
  return `lasts ${months} months ${seconds} s`;
}

// Months and days that run over go on in the next year or month, as in the gold data's own 30 February.
function dayOf(year: number, month: number, day: number): number {
  const january = new UTCDate(0);
  january.setFullYear(year, 0, 1);
  return differenceInCalendarDays(addDays(addMonths(january, month - 1), day - 1), EPOCH);
}

function extentOf(value: string): Extent | undefined {
  if (value.includes('/')) {
    const [from, to] = value
      .split('/')
      .map((part): Extent | undefined =>
        part === '' || part === '..' ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : extentOf(part),
      );
    return from && to && [from[0], to[1]];
  }
  const [, sign, digits = '', unknown = '', rest] = /^(BC|-|)(\d{1,4})(X{0,3})(?:-(.+))?$/.exec(value) ?? [];
  if (!digits || digits.length + unknown.length > 4 || (unknown && digits.length + unknown.length !== 4)) return undefined;
  const unit = 10 ** (4 - digits.length);
  const first = Number(digits) * unit;
  const last = first + unit - 1;
  const [from, to] = sign === 'BC' ? [1 - last, 1 - first] : sign === '-' ? [-last, -first] : [first, last];
  if (!rest) return [dayOf(from, 1, 1), dayOf(to, 12, 31)];
  return unit > 1 ? undefined : withinYear(from, rest);
}

function withinYear(year: number, rest: string): Extent | undefined {
  const months = (first: number, count: number): Extent => [dayOf(year, first, 1), dayOf(year, first + count, 0)];
  const day = /^(\d\d)-(\d\d)$/.exec(rest);
  if (day) {
    const at = dayOf(year, Number(day[1]), Number(day[2]));
    return [at, at];
  }
  const week = /^W(\d\d)(?:-([1-7]|WE))?$/.exec(rest);
  if (week) {
    // ISO 8601: week 1 is the one with the fourth of January.
    const fourth = addDays(EPOCH, dayOf(year, 1, 4));
    const monday = differenceInCalendarDays(startOfISOWeek(fourth), EPOCH) + (Number(week[1]) - 1) * 7;
    if (week[2] === 'WE') return [monday + 5, monday + 6];
    return week[2] ? [monday + Number(week[2]) - 1, monday + Number(week[2]) - 1] : [monday, monday + 6];
  }
  const season = SEASON_STARTS.get(rest);
  if (season !== undefined) return months(season, 3);
  const quarter = /^(?:Q([1-4])|3([3-6]))$/.exec(rest);
  if (quarter) return months((quarter[1] ? Number(quarter[1]) - 1 : Number(quarter[2]) - 3) * 3 + 1, 3);
  const half = /^(?:H([12])|4([01]))$/.exec(rest);
  if (half) return months((half[1] ? Number(half[1]) - 1 : Number(half[2])) * 6 + 1, 6);
  return /^(?:0[1-9]|1[0-2])$/.test(rest) ? months(Number(rest), 1) : undefined;
}
