import { addDays, fromEdtf, isRealDay, type PartialDate, toEdtf, weekdayOf } from './calendar-day.ts';
import { withClockTime } from './clock-time.ts';
import { type DateContext, speakersDay, storysDay, weekdayFor, yearFor } from './date-context.ts';
import { type DateReading, type DateRule, type RuleMatch, typePattern } from './date-rule.ts';
import { holidayIn } from './holiday.ts';
import { at, directionOf } from './resolve-period.ts';
import { beforeChrist, YEAR_MEANT, yearMeant } from './year-meant.ts';

const monthAndDay = (n: 1 | 2, year: boolean) =>
  `(?:THE? (?<month${n}>MONTH) THE? (?<day${n}>DAY|ORDINAL) | THIS? THE? (?<day${n}b>DAY|ORDINAL) OF? (?<month${n}b>MONTH))${
    year ? `(?: (?:COMMA|OF|IN)? (?<year${n}>YEAR) | COMMA? OF (?<meant${n}>${YEAR_MEANT}))?` : ''
  }`;
const DATE = monthAndDay(1, true);

function yearOf(match: RuleMatch, n: 1 | 2, context: DateContext, month: number, day?: number): number | undefined {
  const meant = match.group(`meant${n}`);
  if (meant.length > 0) return yearMeant(meant, context);
  return match.word(`year${n}`)?.amount ?? yearFor(context, month, day);
}

function dayIn(match: RuleMatch, n: 1 | 2, context: DateContext, year?: number): PartialDate | undefined {
  const month = (match.word(`month${n}`) ?? match.word(`month${n}b`))?.amount;
  const day = (match.word(`day${n}`) ?? match.word(`day${n}b`))?.amount;
  if (!month || !day) return undefined;
  const inYear = year ?? yearOf(match, n, context, month, day);
  return inYear === undefined ? undefined : { year: inYear, month, day };
}

const readDay = (match: RuleMatch, context: DateContext): DateReading | undefined => {
  const day = dayIn(match, 1, context);
  if (day) return isRealDay(day) ? at(day) : undefined;
  const month = (match.word('month1') ?? match.word('month1b'))?.amount ?? 0;
  const date = (match.word('day1') ?? match.word('day1b'))?.amount ?? 0;
  return isRealDay({ year: 2000, month, day: date }) ? { value: `XXXX-${toEdtf({ year: 0, month, day: date }).slice(5)}` } : undefined;
};

// "March 5 to 9", "the 5th to the 9th of March": one end is no date by itself, so the two are one interval.
function readDays(first: PartialDate | undefined, last: PartialDate | undefined): DateReading | undefined {
  if (!first || !last || !isRealDay(first) || !isRealDay(last)) return undefined;
  const ends = [first, last].map(toEdtf);
  return { value: ends.join('/'), point: last };
}

function weekday(match: RuleMatch, context: DateContext): DateReading | undefined {
  const before = match.group('which');
  const { step, anaphoric } = directionOf(before);
  const name = match.word('weekday')?.amount ?? 0;
  if (anaphoric && context.last?.day !== undefined) {
    const forward = (name - weekdayOf(context.last) + 7) % 7 || 7;
    return at(addDays(context.last, step < 0 ? forward - 7 || -7 : forward));
  }
  const which = step < 0 ? 'last' : step > 0 ? 'next' : before.some(({ type }) => type === 'THIS') ? 'this' : '';
  const day = weekdayFor(context, name, which);
  return day ? at(day) : { value: `XXXX-WXX-${name || 7}` };
}

/** Dates of the calendar, more and less precise. Of two that overlap the longer stays, of equally long ones the earlier rule's. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    rule: 'iso-day',
    pattern: typePattern('ISO'),
    read: ({ words }) => {
      const day = fromEdtf(words[0]?.text ?? '');
      return day && isRealDay(day) ? at(day) : undefined;
    },
  },
  {
    rule: 'slashed-day',
    pattern: typePattern('SLASHED'),
    read: ({ words }) => {
      const [a = 0, b = 0, year = 0] = (words[0]?.text ?? '').split(/[/.]/).map(Number);
      // Month first, as in the United States, unless it cannot be.
      const [month, day] = a > 12 ? [b, a] : [a, b];
      return isRealDay({ year, month, day }) ? at({ year, month, day }) : undefined;
    },
  },
  {
    rule: 'day-range',
    pattern: typePattern(`(?<month1>MONTH) (?<day1>DAY|ORDINAL) (?:HYPHEN|TO|AND) THE? (?<day2>DAY|ORDINAL)(?: COMMA? (?<year1>YEAR))?`),
    read: (match, c) => {
      const last = dayIn({ ...match, word: (name) => match.word(name === 'month2' ? 'month1' : name) }, 2, c, match.word('year1')?.amount);
      return readDays(dayIn(match, 1, c), last);
    },
  },
  {
    rule: 'day-range-month-last',
    pattern: typePattern(
      `THE? (?<day1>DAY|ORDINAL) (?:HYPHEN|TO|AND) THE? (?<day2>DAY|ORDINAL) OF? (?<month1>MONTH)(?: COMMA? (?<year1>YEAR))?`,
    ),
    read: (match, c) => {
      const last = dayIn({ ...match, word: (name) => match.word(name === 'month2' ? 'month1' : name) }, 2, c, match.word('year1')?.amount);
      return readDays(dayIn(match, 1, c), last);
    },
  },
  {
    rule: 'weekday-and-day',
    pattern: typePattern(`(?:THIS|LAST|NEXT)? WEEKDAY (?:EDGE? PART)? (?:COMMA|OF)? (?:OPEN ${DATE} CLOSE)`),
    read: readDay,
  },
  {
    rule: 'weekday-and-day',
    pattern: typePattern(`(?:THIS|LAST|NEXT)? WEEKDAY (?:EDGE? PART)? (?:COMMA|OF)? ${DATE}`),
    read: readDay,
  },
  {
    rule: 'part-of-day-and-day',
    pattern: typePattern(
      `(?:EDGE? THE? EDGE? PART (?:OF|COMMA)? | (?:CLOCK|DAY|COUNT) MERIDIEM? ZONE? (?:OF|COMMA)?) (?:WEEKDAY COMMA?)? ${DATE}`,
    ),
    read: (match, c) => {
      const [first, second] = match.words;
      // "The 8 March" is no clock; a count alone before a date is none either.
      if (first && /^(?:DAY|COUNT)$/.test(first.type) && second?.type !== 'MERIDIEM') return undefined;
      return withClockTime(readDay(match, c), match.words);
    },
  },
  { rule: 'day', pattern: typePattern(`EDGE? ${DATE} (?:PART | CLOCK MERIDIEM?)?`), read: readDay },
  {
    rule: 'month-year',
    pattern: typePattern(
      `APPROX? (?:THE? EDGE HYPHEN?)? THE? (?<month1>MONTH) (?:(?:COMMA|OF|IN)? (?<year1>YEAR) ERA? | (?:OF|IN) (?<meant1>${YEAR_MEANT}))`,
    ),
    read: (match, c) => {
      const month = match.word('month1')?.amount ?? 1;
      const year = yearOf(match, 1, c, month);
      return year === undefined ? undefined : at({ year, month });
    },
  },
  {
    rule: 'month-and-early-year',
    pattern: typePattern('(?:THE? EDGE HYPHEN?)? (?<month>MONTH) COMMA? (?<year>NUMBER|DAY|YEAR) (?<era>ERA)'),
    read: (match) => {
      const year = match.word('year')?.amount ?? 1;
      const month = match.word('month')?.amount;
      return at({ year: match.word('era')?.lower.startsWith('b') ? beforeChrist(year) : year, month });
    },
  },
  {
    rule: 'month',
    pattern: typePattern('(?:(?<which>EDGE | LATER? THIS | THE? LAST | THE? NEXT) HYPHEN?)? (?<month1>MONTH)'),
    read: (match, c) => {
      const month = match.word('month1')?.amount ?? 1;
      const { step, anaphoric } = directionOf(match.group('which'));
      const tense = step < 0 ? 'past' : step > 0 ? 'future' : c.tense;
      if (anaphoric && c.last) return at({ year: c.last.year - ((c.last.month ?? 12) > month ? 0 : 1) + (step > 0 ? 1 : 0), month });
      const year = yearFor({ ...c, tense, narrative: c.narrative && step === 0, lastIsNear: c.lastIsNear && step === 0 }, month, undefined);
      return year === undefined ? { value: `XXXX-${toEdtf({ year: 0, month }).slice(5)}` } : at({ year, month });
    },
  },
  {
    rule: 'month-range',
    pattern: typePattern('THE? (?<month1>MONTH) HYPHEN (?<month2>MONTH) UNIT (?:(?:OF|COMMA)? (?<year2>YEAR))?'),
    read: (match, c) => {
      const [from = 1, to = 1] = [match.word('month1')?.amount, match.word('month2')?.amount];
      const year = yearOf(match, 2, c, to);
      if (year === undefined) return undefined;
      const first = toEdtf({ year: from <= to ? year : year - 1, month: from });
      return { value: `${first}/${toEdtf({ year, month: to })}`, point: { year, month: to } };
    },
  },
  {
    rule: 'days-of-month',
    pattern: typePattern('THE (?<day>ORDINAL)(?: OF (?:THAT|THE) SAME? UNIT)?'),
    read: (match, c) => {
      const day = match.word('day');
      const month = match.words.at(-1);
      if (!day || !c.narrative || !c.last?.month || (month?.type === 'UNIT' && month.code !== 'M')) return undefined;
      // "The third army" is no day.
      if (month?.type !== 'UNIT' && !/^\d/.test(day.lower)) return undefined;
      const point = { year: c.last.year, month: c.last.month, day: day.amount };
      return isRealDay(point) ? at(point) : undefined;
    },
  },
  {
    rule: 'year',
    pattern: typePattern('(?:APPROX? THE? EDGE HYPHEN? | APPROX)? (?:THE? (?:UNIT|FISCAL UNIT?))? (?<year>YEAR)'),
    read: (match) => {
      const unit = match.words.find(({ type }) => type === 'UNIT');
      if (unit && unit.code !== 'Y') return undefined;
      return at({ year: match.word('year')?.amount ?? 0 });
    },
  },
  {
    rule: 'year-and-era',
    pattern: typePattern('(?:THE? EDGE | APPROX)? (?:(?<year1>NUMBER|YEAR|DAY) (?<era>ERA) | (?<anno>ERA) (?<year2>NUMBER|YEAR|DAY))'),
    read: (match) => {
      const anno = match.word('anno');
      if (anno && !anno.lower.startsWith('a')) return undefined;
      const year = (match.word('year1') ?? match.word('year2'))?.amount ?? 1;
      return Number.isInteger(year) && year <= 9999
        ? at({ year: match.word('era')?.lower.startsWith('b') ? beforeChrist(year) : year })
        : undefined;
    },
  },
  {
    rule: 'year-range',
    pattern: typePattern('(?<year>YEAR) HYPHEN (?<short>DAY|NUMBER)'),
    read: (match) => {
      const from = match.word('year')?.amount ?? 0;
      const short = match.word('short');
      const to = Math.floor(from / 100) * 100 + (short?.amount ?? 0);
      return short && /^\d\d$/.test(short.text) && to > from ? { value: `${from}/${to}`, point: { year: to } } : undefined;
    },
  },
  {
    rule: 'weekday',
    pattern: typePattern('(?:EDGE | LATER)? (?<which>THIS LAST? | THE? LAST | THE? NEXT | THAT)? (?<weekday>WEEKDAY) (?:EDGE? PART)?'),
    read: weekday,
  },
  // "The early hours of Sunday"
  {
    rule: 'weekday',
    pattern: typePattern('THE? EDGE (?<hours>UNITS) OF (?<weekday>WEEKDAY) (?:EDGE? PART)?'),
    read: (match, c) => (match.word('hours')?.code === 'TH' ? weekday(match, c) : undefined),
  },
  {
    rule: 'clock-and-weekday',
    pattern: typePattern(
      '(?:CLOCK|DAY|COUNT|PART) MERIDIEM? ZONE? (?:COMMA|OF)? (?<which>THIS|LAST|NEXT)? (?<weekday>WEEKDAY) (?:EDGE? PART)?',
    ),
    read: (match, c) => {
      const [first, second] = match.words;
      if (first && /^(?:DAY|COUNT)$/.test(first.type) && second?.type !== 'MERIDIEM') return undefined;
      return withClockTime(weekday(match, c), match.words);
    },
  },
  {
    rule: 'holiday',
    pattern: typePattern('(?<which>THIS|LAST|NEXT)? (?<holiday>HOLIDAY) PART? (?:(?:OF|IN|COMMA)? (?<year>YEAR))?'),
    read: (match, c) => {
      const name = match.word('holiday');
      if (!name) return undefined;
      const { step } = directionOf(match.group('which'));
      const written = match.word('year')?.amount;
      const guess = holidayIn(name, speakersDay(c)?.year ?? 2000);
      const year = written ?? yearFor({ ...c, tense: step < 0 ? 'past' : step > 0 ? 'future' : c.tense }, guess.month ?? 1, guess.day);
      return year === undefined ? undefined : at(holidayIn(name, year));
    },
  },
  {
    rule: 'clock',
    pattern: typePattern('PART'),
    read: ({ words }, c) => {
      const part = words[0]?.lower ?? '';
      const day = c.narrative ? storysDay(c) : speakersDay(c);
      if (day?.day === undefined || !/^(?:noon|midday|midnight)$/.test(part)) return undefined;
      // Midnight is the end of a day or its beginning: no more is known than the day.
      return part === 'midnight' ? at(day) : { value: `${toEdtf(day)}T12:00:00`, covers: toEdtf(day), point: day };
    },
  },
  // At night of no certain day, in TIMEX3's writing.
  {
    rule: 'night',
    pattern: typePattern('PART'),
    read: ({ words }) => (words[0]?.lower === 'night' ? { value: 'XXXX-XX-XXTNI' } : undefined),
  },
  {
    rule: 'clock',
    pattern: typePattern('(?:(?:DAY|COUNT|CLOCK) (?:HYPHEN|TO))? (?:CLOCK MERIDIEM? | (?:DAY|COUNT) MERIDIEM) ZONE? (?:TODAY)?'),
    read: (match, c) => {
      const named = match.words.find(({ type }) => type === 'TODAY');
      const day = c.narrative && !named ? storysDay(c) : speakersDay(c);
      if (day?.day === undefined) return undefined;
      return withClockTime(at(addDays(day, named?.amount ?? 0)), match.words);
    },
  },
];
