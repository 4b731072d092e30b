import { addDays, addMonths, type PartialDate, toEdtf, weekdayOf, weekOf } from './calendar-day.ts';
import { COUNTED, countOf, isVagueCount } from './count-of.ts';
import { type DateContext, shift, speakersDay, storysDay, yearFor } from './date-context.ts';
import { type DateReading, type DateRule, type RuleMatch, typePattern } from './date-rule.ts';
import { anchorFor, at, directionOf, durationOf, periodAt, spanFrom } from './resolve-period.ts';

// "This year", "later that month", "the end of next week": the unit in the group `unit`, what points at it in `which`.
const HOURS_A_DAY = 24;
const DAYS_A_WEEK = 7;
const PERIOD = '(?<which>THIS (?:SAME|LAST|NEXT)? | THE? (?:LAST|NEXT) | THAT SAME? | THE SAME) (?<unit>UNIT|UNITS)';

const SATURDAY = 6;
const isBeforeWeekend = (day: PartialDate) => day.day !== undefined && weekdayOf(day) > 0 && weekdayOf(day) < SATURDAY;

function period(match: RuleMatch, context: DateContext): DateReading | undefined {
  const unit = match.word('unit');
  const which = match.group('which');
  // "This years festival" is a slip for "this year's".
  if (!unit || unit.code.startsWith('T') || (unit.type === 'UNITS' && (unit.code !== 'Y' || which[0]?.type !== 'THIS'))) return undefined;
  const { step, anaphoric } = directionOf(which);
  const anchor = anchorFor(anaphoric, context);
  // "The past year" is the twelve months until now, "last year" the calendar's.
  if (which.some(({ lower }) => lower === 'past') && !/^(?:D|WE)$/.test(unit.code))
    return { value: durationOf(1, unit.code, unit.lower), covers: spanFrom(speakersDay(context), -1, unit.code) };
  if (!anchor || (unit.code === 'D' && step === 0 && !anaphoric && which[0]?.type !== 'THIS')) return undefined;
  // On a Wednesday "this weekend" is the one to come, unless what happened then has happened.
  const isPastWeekend =
    step === 0 && unit.code === 'WE' && which[0]?.type === 'THIS' && context.tense === 'past' && isBeforeWeekend(anchor);
  const reading = periodAt(anchor, isPastWeekend ? step - 1 : step, unit.code);
  // A story goes on from its own dates, not from the day it was written on.
  return reading && context.narrative && !anaphoric ? { value: reading.value } : reading;
}

// News goes on from the day it is of where the date last spoken of is too coarse to count days from.
function anchorAway(unit: string, anaphoric: boolean, context: DateContext): PartialDate | undefined {
  const anchor = anchorFor(anaphoric, context);
  const isTooCoarse = anchor?.day === undefined && /^(?:D|W|TH)$/.test(unit);
  return isTooCoarse && !context.narrative ? (context.published ?? anchor) : anchor;
}

const isForward = (link: string) => /^(?:later|from now|after|afterwards?|hence|thereafter|following)$/.test(link);

// "Two years ago", "three days later": years give a year, months a month, weeks a week, days a day.
function away(match: RuleMatch, context: DateContext): DateReading | undefined {
  const unit = match.word('unit');
  const link = match.word('link');
  if (!unit || !link) return undefined;
  const isUncounted = match.group('count').length === 0;
  const count = isUncounted ? (unit.type === 'UNITS' ? undefined : 1) : countOf(match);
  // Of hours and minutes no day is known but where they make up whole days.
  if (count !== undefined && unit.code.startsWith('T') && (unit.code !== 'TH' || count % HOURS_A_DAY !== 0))
    return { value: durationOf(count, unit.code, unit.lower) };
  const forward = isForward(link.lower);
  const anaphoric = !/^(?:ago|from now|hence)$/.test(link.lower);
  if (count === undefined) return { value: forward ? 'FUTURE_REF' : 'PAST_REF' };
  const anchor = anchorAway(unit.code, anaphoric, context);
  if (!anchor) return { value: durationOf(count, unit.code, unit.lower) };
  const amount = forward ? count : -count;
  if (unit.code === 'W' && anchor.day !== undefined) {
    const weeks = /^fortnight/.test(unit.lower) ? amount * 2 : amount;
    return { value: weekOf(anchor, Math.round(weeks)), point: addDays(anchor, Math.round(weeks * 7)) };
  }
  const point = shift(anchor, amount, unit.code);
  // "Four days later" than a month: some day of that month, more is not said.
  return point ? at(point) : { value: toEdtf(anchor), point: anchor };
}

/** Dates that count from the speaker's day or from the date last spoken of. */
export const RELATIVE_RULES: readonly DateRule[] = [
  {
    rule: 'today',
    pattern: typePattern('(?:EDGE|LATER)? (?<today>TODAY) (?:EDGE? PART)?'),
    read: (match, c) => {
      const anchor = speakersDay(c);
      const today = match.word('today');
      if (anchor?.day === undefined) return undefined;
      // The day a history was saved is not its "today".
      if ((c.narrative || c.nowadays) && today?.amount === 0) return { value: 'PRESENT_REF' };
      return at(addDays(anchor, today?.amount ?? 0));
    },
  },
  { rule: 'relative-period', pattern: typePattern(`(?:EDGE HYPHEN? | LATER)? ${PERIOD} PART?`), read: period },
  {
    rule: 'end-of-period',
    pattern: typePattern('EDGE THE (?<unit>UNIT)'),
    read: (match, c) => {
      const anchor = c.narrative ? storysDay(c) : speakersDay(c);
      const code = match.word('unit')?.code ?? '';
      // "At the end of the day" is a manner of speaking.
      return anchor && code !== 'D' ? periodAt(anchor, 0, code) : undefined;
    },
  },
  {
    rule: 'end-of-period',
    pattern: typePattern('(?<unit>UNIT) POSSESSIVE? HYPHEN? END'),
    read: (match, c) => {
      const anchor = c.narrative ? storysDay(c) : speakersDay(c);
      const unit = match.word('unit');
      return anchor && unit && /^[YM]$/.test(unit.code) ? periodAt(anchor, 0, unit.code) : undefined;
    },
  },
  {
    rule: 'part-of-that-day',
    pattern: typePattern('EDGE? (?:IN|EDGE)? (?<which>THIS | THAT SAME? | THE (?:SAME|NEXT|LAST)) EDGE? (?<part>PART)'),
    read: (match, c) => {
      const which = match.group('which');
      const { step } = directionOf(which);
      const anchor = which[0]?.type === 'THIS' ? speakersDay(c) : storysDay(c);
      return anchor?.day === undefined ? undefined : at(addDays(anchor, step));
    },
  },
  {
    rule: 'week-of-month',
    pattern: typePattern('THE (?<which>FIRST|LAST) (?<unit>UNIT) (?:OF|IN) (?<month>MONTH)(?: COMMA? (?<year>YEAR))?'),
    read: (match, c) => {
      const month = match.word('month')?.amount ?? 1;
      const year = match.word('year')?.amount ?? yearFor(c, month, undefined);
      const which = match.word('which');
      if (match.word('unit')?.code !== 'W' || year === undefined || !which || !/^(?:first|last|final)$/.test(which.lower)) return undefined;
      const first = which.lower === 'first' ? { year, month, day: 1 } : addDays({ ...addMonths({ year, month }, 1), day: 1 }, -DAYS_A_WEEK);
      const last = addDays(first, DAYS_A_WEEK - 1);
      return { value: `${toEdtf(first)}/${toEdtf(last)}`, point: { year, month } };
    },
  },
  {
    rule: 'the-year',
    pattern: typePattern('THE (?<unit>UNIT)'),
    read: (match, c) => {
      const anchor = c.narrative ? storysDay(c) : speakersDay(c);
      return match.word('unit')?.code === 'Y' && anchor ? { value: toEdtf({ year: anchor.year }) } : undefined;
    },
  },
  {
    rule: 'weekend',
    pattern: typePattern('THE (?<unit>UNIT)'),
    read: (match, c) => {
      const anchor = speakersDay(c);
      if (match.word('unit')?.code !== 'WE' || !anchor) return undefined;
      return periodAt(anchor, c.tense === 'future' ? 0 : -1, 'WE');
    },
  },
  {
    rule: 'next-day',
    pattern: typePattern('THE (?<unit>UNIT) (?<link>BEFORE)'),
    read: away,
  },
  // "The night before", "the morning after"
  {
    rule: 'next-day',
    pattern: typePattern('THE PART (?<link>BEFORE)'),
    read: (match, c) => {
      const day = storysDay(c);
      return day?.day === undefined ? undefined : at(addDays(day, isForward(match.word('link')?.lower ?? '') ? 1 : -1));
    },
  },
  {
    rule: 'past-span',
    pattern: typePattern(`THE? (?<which>LAST|NEXT) ${COUNTED} (?<unit>UNITS)`),
    read: (match, c) => {
      const unit = match.word('unit');
      const { step, anaphoric } = directionOf(match.group('which'));
      const count = countOf(match);
      if (!unit) return undefined;
      const anchor = anchorFor(anaphoric && !c.published, c);
      return {
        value: durationOf(count, unit.code, unit.lower),
        covers: count === undefined ? undefined : spanFrom(anchor, step * count, unit.code),
      };
    },
  },
  {
    rule: 'ago',
    pattern: typePattern(`APPROX* (?:${COUNTED} HYPHEN?)? (?<unit>UNIT|UNITS) HYPHEN? (?<link>AGO|LATER)`),
    read: away,
  },
  {
    rule: 'ago',
    pattern: typePattern('APPROX* (?:ARTICLE? HALF HYPHEN? ARTICLE?) (?<unit>UNIT) (?<link>AGO|LATER)'),
    read: (match, c) => {
      const unit = match.word('unit');
      const link = match.word('link');
      const years = { CE: 50, DE: 5 }[unit?.code ?? ''];
      const anchor = anchorFor(link?.type !== 'AGO', c);
      const sign = link?.lower === 'later' || link?.lower === 'from now' ? 1 : -1;
      if (!unit || !anchor) return undefined;
      if (years !== undefined) return at({ year: anchor.year + sign * years });
      return unit.code === 'Y' ? at(shift(anchor, sign * 6, 'M')) : undefined;
    },
  },
  {
    rule: 'ago',
    pattern: typePattern(`APPROX* ${COUNTED} (?<unit>UNIT|UNITS) (?<link>BEFORE)`),
    // "Two days before the vote" counts from something else; only where nothing follows is it the story's own day.
    read: (match, c) => (isVagueCount(match) ? undefined : away(match, c)),
  },
];
