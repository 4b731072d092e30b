import { addDays, addMonths, fromEdtf, type PartialDate, toEdtf, weekOf } from './calendar-day.ts';
import { type DateContext, shift, speakersDay, storysDay } from './date-context.ts';
import type { DateReading } from './date-rule.ts';
import type { TimeWord } from './read-time-words.ts';

/** A date as precise as it is, which the narrative then counts on from. */
export const at = (point: PartialDate | undefined): DateReading | undefined => (point ? { value: toEdtf(point), point } : undefined);

const ANAPHORIC = /^(?:previous|preceding|prior|following|subsequent|succeeding|ensuing|that|same|very)$/;

/** Which way the words before a unit point, and whether they count from the date last spoken of or from the speaker's own day. */
export function directionOf(words: TimeWord[]): { step: -1 | 0 | 1; anaphoric: boolean } {
  const step = words.some(({ type }) => type === 'LAST') ? -1 : words.some(({ type }) => type === 'NEXT') ? 1 : 0;
  const isTheNext = words.some(({ type }) => type === 'THE') && words.some(({ lower }) => lower === 'next');
  return { step, anaphoric: isTheNext || words.some(({ lower }) => ANAPHORIC.test(lower)) };
}

export function anchorFor(anaphoric: boolean, context: DateContext): PartialDate | undefined {
  return anaphoric ? storysDay(context) : speakersDay(context);
}

/** The week, month, quarter, year … so many steps from an anchor; undefined where the anchor is too coarse. */
export function periodAt(anchor: PartialDate, step: number, unit: string): DateReading | undefined {
  switch (unit) {
    case 'W':
      return anchor.day === undefined ? undefined : { value: weekOf(anchor, step), point: addDays(anchor, step * 7) };
    case 'WE': {
      if (anchor.day === undefined) return undefined;
      const sunday = fromEdtf(weekOf(anchor, step).slice(-10));
      return sunday && { value: `${toEdtf(addDays(sunday, -1))}/${toEdtf(sunday)}`, point: sunday };
    }
    case 'Q': {
      if (anchor.month === undefined) return undefined;
      const quarter = Math.floor((anchor.month - 1) / 3);
      return quarterOf(addMonths({ year: anchor.year, month: quarter * 3 + 1 }, step * 3));
    }
    case 'DE':
      return anchor.year < 0 ? undefined : { value: `${String(Math.floor(anchor.year / 10) + step).padStart(3, '0')}X` };
    case 'CE':
      return anchor.year < 0 ? undefined : { value: `${String(Math.floor(anchor.year / 100) + step).padStart(2, '0')}XX` };
    default:
      return unit.startsWith('T') ? undefined : at(shift(anchor, step, unit));
  }
}

const FIRST_QUARTER = 33;

/** The quarter a month lies in, as EDTF (`2012-33` is January to March). */
export function quarterOf({ year, month = 1 }: PartialDate): DateReading {
  const quarter = Math.floor((month - 1) / 3);
  return { value: `${toEdtf({ year })}-${FIRST_QUARTER + quarter}`, point: { year, month: quarter * 3 + 3 } };
}

/** The interval between an anchor and a time so many units away: "the last two years" of 2024 are 2022/2024. */
export function spanFrom(anchor: PartialDate | undefined, count: number, unit: string): string | undefined {
  const other = anchor && shift(anchor, count, unit);
  if (!anchor || !other) return undefined;
  const own: PartialDate = {
    year: anchor.year,
    month: other.month === undefined ? undefined : anchor.month,
    day: other.day === undefined ? undefined : anchor.day,
  };
  return (count < 0 ? [other, own] : [own, other]).map(toEdtf).join('/');
}

/** `P2Y`, `PT1H`, `PXM` for a vague count. */
export function durationOf(count: number | undefined, unit: string, name: string): string {
  const factor = /^fortnight/i.test(name) ? 2 : 1;
  const designator = unit === 'WE' ? 'W' : unit;
  const amount = count === undefined ? 'X' : String(Math.round(count * factor * 100) / 100);
  return designator.startsWith('T') ? `PT${amount}${designator.slice(1)}` : `P${amount}${designator}`;
}
