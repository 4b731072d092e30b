/** A day of the calendar, or a coarser date where month or day are missing. Months and days count from 1. */
export interface PartialDate {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

const MILLISECONDS_A_DAY = 86_400_000;
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

function toTime({ year, month = 1, day = 1 }: PartialDate): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function fromTime(time: number): Required<PartialDate> {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(date: PartialDate, days: number): Required<PartialDate> {
  return fromTime(toTime(date) + days * MILLISECONDS_A_DAY);
}

/** The month a number of months away; the day is dropped. */
export function addMonths({ year, month = 1 }: PartialDate, months: number): PartialDate {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** 0 (Sunday) to 6. */
export function weekdayOf(date: PartialDate): number {
  return new Date(toTime(date)).getUTCDay();
}

export function isRealDay({ year, month = 1, day = 1 }: PartialDate): boolean {
  const back = fromTime(toTime({ year, month, day }));
  return back.month === month && back.day === day;
}

/** Days from one date to another; negative where the other is earlier. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((toTime(to) - toTime(from)) / MILLISECONDS_A_DAY);
}

/** Monday to Sunday of the week a number of weeks away, as an EDTF interval: EDTF level 1 has no weeks. */
export function weekOf(date: PartialDate, weeks: number): string {
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7) + weeks * 7);
  return `${toEdtf(monday)}/${toEdtf(addDays(monday, 6))}`;
}
