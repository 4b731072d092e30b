import { addDays, addMonths, daysBetween, fromEdtf, type PartialDate, weekdayOf } from './calendar-day.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** What a date without a year or without a month is resolved against. */
export interface DateContext {
  /** The article's own day. */
  published: PartialDate | undefined;
  /** The last date of the text that has a year. */
  last: PartialDate | undefined;
  /** That date stands in this sentence or the one before it in the paragraph. */
  lastIsNear: boolean;
  /** The text tells of years other than its own: dates without a year follow the last one mentioned. */
  narrative: boolean;
  tense: Tense;
  /** "Today" is the present age here. */
  nowadays: boolean;
}

// "On March 3" in an article of March 1 may still be a slip of the desk; farther ahead it was last year.
const SLACK_DAYS = 2;
const HALF_A_YEAR_IN_DAYS = 183;
const DAYS_LATE = 31;
// In a story told in order, a month a little before the last one is looked back on; farther before, it is next year's.
const MONTHS_LOOKED_BACK = 6;

/** The year of a date without one. */
export function yearFor(context: DateContext, month: number, day: number | undefined): number | undefined {
  const { published, last, lastIsNear, narrative, tense } = context;
  if (last && (narrative || !published)) return yearInStory(last, month);
  if (!published) return undefined;
  // "In 1998 he was elected; in March he resigned": a year named close by counts on.
  if (last && lastIsNear && tense !== 'future' && Math.abs(last.year - published.year) > 1) return last.year;
  const ahead = daysBetween(published, { year: published.year, month, day: day ?? 1 });
  if (tense === 'future') return ahead < -DAYS_LATE ? published.year + 1 : published.year;
  if (tense === 'past') return ahead > SLACK_DAYS ? published.year - 1 : published.year;
  // Nothing says where: this year's, unless that is far ahead. News looks back rather than on.
  return ahead > HALF_A_YEAR_IN_DAYS ? published.year - 1 : published.year;
}

function yearInStory(last: PartialDate, month: number): number {
  if (last.month === undefined) return last.year;
  return last.month - month > MONTHS_LOOKED_BACK ? last.year + 1 : last.year;
}

/** The day a weekday name means: the last one, today's included, or the next one where the sentence looks ahead. */
export function weekdayFor(context: DateContext, weekday: number, which: 'last' | 'next' | 'this' | ''): PartialDate | undefined {
  const base = context.narrative && context.last?.day !== undefined ? context.last : context.published;
  if (base?.day === undefined) return undefined;
  const forward = (weekday - weekdayOf(base) + 7) % 7;
  const back = (7 - forward) % 7;
  if (which === 'next') return addDays(base, forward || 7);
  if (which === 'last') return addDays(base, -(back || 7));
  return addDays(base, which === '' && context.tense !== 'future' ? -back : which === 'this' && context.tense === 'past' ? -back : forward);
}

/** What "this year", "last month", "two years ago" count from: the day the article was published. */
export function speakersDay({ published, last }: DateContext): PartialDate | undefined {
  return published ?? last;
}

/** What "the previous year", "two days later", "that month" count from: the date last spoken of. */
export function storysDay({ published, last }: DateContext): PartialDate | undefined {
  return last ?? published;
}

/** A date `amount` units from an anchor, as precise as the unit: days and weeks give days, months a month, years a year. */
export function shift(anchor: PartialDate, amount: number, unit: string): PartialDate | undefined {
  switch (unit) {
    case 'D':
    case 'WE':
      return anchor.day === undefined ? undefined : addDays(anchor, Math.round(amount));
    case 'W':
      return anchor.day === undefined ? undefined : addDays(anchor, Math.round(amount * 7));
    case 'TH':
      return anchor.day === undefined ? undefined : addDays(anchor, Math.trunc(amount / 24));
    case 'TM':
    case 'TS':
      return anchor.day === undefined ? undefined : anchor;
    case 'M':
      return anchor.month === undefined ? undefined : addMonths(anchor, Math.round(amount));
    case 'Q':
      return anchor.month === undefined ? undefined : addMonths(anchor, Math.round(amount * 3));
    case 'Y':
      return { year: anchor.year + Math.round(amount) };
    case 'DE':
      return { year: anchor.year + Math.round(amount * 10) };
    case 'CE':
      return { year: anchor.year + Math.round(amount * 100) };
    default:
      return undefined;
  }
}

export function publishedDay(published: string | undefined): PartialDate | undefined {
  return published ? fromEdtf(published) : undefined;
}
