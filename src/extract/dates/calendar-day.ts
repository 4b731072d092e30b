import { UTCDate } from '@date-fns/utc';
// Each function by its own path: the package's index loads every one of them, and 300 MB with them.
import { addDays as addCalendarDays } from 'date-fns/addDays';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDay } from 'date-fns/getDay';
import { isValid } from 'date-fns/isValid';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

/** A day of the calendar, or a coarser date where month or day are missing. Months and days count from 1. */
export interface PartialDate {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

const pad = (value: number, width: number) => String(Math.abs(value)).padStart(width, '0');

/** EDTF of a partial date: `2024`, `2024-02`, `2024-02-08`; years before 1 as `-0489` (490 BC). */
export function toEdtf({ year, month, day }: PartialDate): string {
  const parts = [`${year < 0 ? '-' : ''}${pad(year, 4)}`];
  if (month !== undefined) parts.push(pad(month, 2));
  if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

/** Reads `2024-02-08`, `2024-02` or `2024`; undefined for anything else. */
export function fromEdtf(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : undefined, day: day ? Number(day) : undefined };
}

// Years below 100 would be taken for those of the last century by the constructor.
function toDate({ year, month = 1, day = 1 }: PartialDate): UTCDate {
  const date = new UTCDate(0);
  date.setFullYear(year, month - 1, day);
  return date;
}

const fromDate = (date: Date): Required<PartialDate> => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });

export function addDays(date: PartialDate, days: number): Required<PartialDate> {
  return fromDate(addCalendarDays(toDate(date), days));
}

/** The month a number of months away; the day is dropped. */
export function addMonths({ year, month = 1 }: PartialDate, months: number): PartialDate {
  const moved = fromDate(addCalendarMonths(toDate({ year, month }), months));
  return { year: moved.year, month: moved.month };
}

/** 0 (Sunday) to 6. */
export function weekdayOf(date: PartialDate): number {
  return getDay(toDate(date));
}

export function isRealDay({ year, month = 1, day = 1 }: PartialDate): boolean {
  const date = toDate({ year, month, day });
  return isValid(date) && date.getMonth() + 1 === month && date.getDate() === day;
}

/** Days from one date to another; negative where the other is earlier. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** Monday to Sunday of the week a number of weeks away, as an EDTF interval: EDTF level 1 has no weeks. */
export function weekOf(date: PartialDate, weeks: number): string {
  const monday = fromDate(addCalendarDays(startOfISOWeek(toDate(date)), weeks * 7));
  return `${toEdtf(monday)}/${toEdtf(addDays(monday, 6))}`;
}
