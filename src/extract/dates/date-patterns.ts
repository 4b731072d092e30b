import { SEASONS } from '../lexicons/calendar.ts';
import { addDays, addMonths, isRealDay, type PartialDate, toEdtf, weekOf } from './calendar-day.ts';
import { anchorOf, type DateContext, shift, weekdayFor, yearFor } from './date-context.ts';
import {
  COUNT,
  countOf,
  DAY,
  dayOf,
  durationOf,
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  SEASON,
  UNIT,
  unitOfTime,
  WEEKDAY,
  weekdayOfName,
  YEAR,
} from './date-words.ts';

/** What a pattern makes of its match. `point` moves the narrative's clock: it is the date to count on from. */
export interface DateReading {
  value: string;
  covers?: string | undefined;
  point?: PartialDate | undefined;
}

export interface DatePattern {
  rule: string;
  pattern: RegExp;
  read(groups: Record<string, string | undefined>, context: DateContext): DateReading | undefined;
}

const PART_OF_DAY = '(?:early |late )?(?:morning|afternoon|evening|night)';
const EDGE_WORDS = '(?:early|mid|late|the beginning of|the end of|the start of|the middle of)';
const re = (source: string, flags = 'gu') => new RegExp(`(?<![\\p{L}\\p{N}$€£.,-])${source}(?![\\p{L}\\p{N}])`, flags);

const at = (point: PartialDate | undefined): DateReading | undefined => (point ? { value: toEdtf(point), point } : undefined);

function fullDay(groups: Record<string, string | undefined>, context: DateContext): DateReading | undefined {
  const month = groups['month'] ? monthOf(groups['month']) : undefined;
  const day = groups['day'] ? dayOf(groups['day']) : undefined;
  if (!month || !day) return undefined;
  const year = groups['year'] ? Number(groups['year']) : yearFor(context, month, day);
  if (year === undefined) return { value: `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
  return isRealDay({ year, month, day }) ? at({ year, month, day }) : undefined;
}

function dayRange(groups: Record<string, string | undefined>, context: DateContext): DateReading | undefined {
  const first = fullDay({ month: groups['month'], day: groups['day'], year: groups['year'] }, context);
  const last = fullDay({ month: groups['lastMonth'] ?? groups['month'], day: groups['lastDay'], year: groups['year'] }, context);
  if (!first?.point || !last?.point) return undefined;
  return { value: `${first.value}/${last.value}`, point: last.point };
}

function half(anchor: number, which: number): DateReading {
  const [from, to] = which === 1 ? [1, 6] : [7, 12];
  return { value: `${toEdtf({ year: anchor, month: from })}/${toEdtf({ year: anchor, month: to })}`, point: { year: anchor, month: to } };
}

// "last two years" of an article of 2024: 2022/2024. Coarse units keep their precision.
function spanOf(count: number, unit: string, direction: -1 | 1, context: DateContext): string | undefined {
  const anchor = anchorOf(context);
  if (!anchor) return undefined;
  const other = shift(anchor, direction * count, unit);
  if (!other) return undefined;
  const precision: PartialDate = {
    year: anchor.year,
    month: other.month === undefined ? undefined : anchor.month,
    day: other.day === undefined ? undefined : anchor.day,
  };
  const ends = direction < 0 ? [other, precision] : [precision, other];
  return ends.map(toEdtf).join('/');
}

function relativePeriod(which: string, unit: string, context: DateContext): DateReading | undefined {
  const anchor = anchorOf(context);
  if (!anchor) return undefined;
  const step = /^(?:last|past|previous|the previous)$/i.test(which) ? -1 : /^(?:next|coming|following|upcoming)$/i.test(which) ? 1 : 0;
  const designator = unitOfTime(unit);
  if (designator === 'W' || designator === 'WE') {
    if (anchor.day === undefined) return undefined;
    if (designator === 'W') return { value: weekOf(anchor, step), point: addDays(anchor, step * 7) };
    const saturday = weekOf(anchor, step).slice(-10);
    return { value: `${toEdtf(addDays(parse(saturday), -1))}/${saturday}`, point: parse(saturday) };
  }
  if (designator === 'M') return anchor.month === undefined ? undefined : at(addMonths(anchor, step));
  if (designator === 'Y') return at({ year: anchor.year + step });
  if (designator === 'D') return anchor.day === undefined ? undefined : at(addDays(anchor, step));
  if (designator === 'Q' && anchor.month !== undefined) {
    const quarter = Math.floor((anchor.month - 1) / 3) + step;
    return { value: `${toEdtf({ year: anchor.year + Math.floor(quarter / 4) })}-${33 + ((quarter + 4) % 4)}` };
  }
  if (designator === 'DE') return { value: `${String(Math.floor(anchor.year / 10) + step)}X` };
  if (designator === 'CE') return { value: `${String(Math.floor(anchor.year / 100) + step)}XX` };
  const season = SEASONS.get(unit.toLowerCase());
  return season === undefined ? undefined : { value: `${toEdtf({ year: anchor.year + step })}-${season}` };
}

function parse(day: string): PartialDate {
  const [year, month, date] = day.split('-').map(Number);
  return { year: year ?? 0, month, day: date };
}

/** In order: of two matches that overlap the longer one stays, of equally long ones the earlier pattern's. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  {
    rule: 'iso-day',
    pattern: re('(?<value>(?:1[0-9]|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))'),
    read: ({ value = '' }) => (isRealDay(parse(value)) ? at(parse(value)) : undefined),
  },
  {
    rule: 'slashed-day',
    pattern: re(`(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<year>${YEAR})`),
    read: ({ a, b, year }) => {
      // Month first, as in the United States, unless it cannot be.
      const [month, day] = Number(a) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
      const point = { year: Number(year), month, day };
      return month >= 1 && month <= 12 && isRealDay(point) ? at(point) : undefined;
    },
  },
  {
    rule: 'day-range',
    pattern: re(
      `(?<month>${MONTH}) (?<day>${DAY})(?: ?[-–—] ?| to | and | until | through )(?:(?<lastMonth>${MONTH}) )?(?<lastDay>${DAY})(?:,? (?<year>${YEAR}))?`,
    ),
    read: dayRange,
  },
  {
    rule: 'day-range-month-last',
    pattern: re(
      `(?<day>${DAY})(?: (?<month>${MONTH}))?(?: ?[-–—] ?| to | until )(?<lastDay>${DAY}) (?<lastMonth>${MONTH})(?:,? (?<year>${YEAR}))?`,
    ),
    read: (g, c) => dayRange({ ...g, month: g['month'] ?? g['lastMonth'] }, c),
  },
  {
    rule: 'weekday-and-day',
    pattern: re(
      `(?:(?:last|next|this) )?${WEEKDAY}(?: ${PART_OF_DAY})?,? ?\\(?(?:the )?(?:(?<month>${MONTH}) (?<day>${DAY})|(?<day2>${DAY})(?: of)? (?<month2>${MONTH}))(?:,? (?<year>${YEAR}))?\\)?`,
    ),
    read: ({ month, day, month2, day2, year }, c) => fullDay({ month: month ?? month2, day: day ?? day2, year }, c),
  },
  { rule: 'month-day', pattern: re(`(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?![:\\d]|\\.\\d)(?:,? (?<year>${YEAR}))?`), read: fullDay },
  { rule: 'day-month', pattern: re(`(?:the )?(?<day>${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`), read: fullDay },
  {
    rule: 'month-year',
    pattern: re(`(?:${EDGE_WORDS}[- ])?(?<month>${MONTH})(?:,| of| in)? (?<year>${YEAR})`),
    read: ({ month = '', year }) => at({ year: Number(year), month: monthOf(month) }),
  },
  {
    rule: 'month',
    pattern: re(`(?:(?<which>last|next|this|early|mid|late|the end of|the beginning of|the start of)[- ])?(?<month>${MONTH})`),
    read: ({ month = '', which }, c) => {
      const number = monthOf(month);
      if (!number) return undefined;
      const year =
        which === 'last' || which === 'next'
          ? yearFor({ ...c, tense: which === 'last' ? 'past' : 'future' }, number, undefined)
          : yearFor(c, number, undefined);
      return year === undefined ? { value: `XXXX-${String(number).padStart(2, '0')}` } : at({ year, month: number });
    },
  },
  {
    rule: 'season-year',
    pattern: re(`(?:the )?(?:early |late |mid-)?(?<season>${SEASON})(?: of|,)? (?<year>${YEAR})`, 'giu'),
    read: ({ season = '', year }) => ({ value: `${year}-${SEASONS.get(season.toLowerCase())}`, point: { year: Number(year) } }),
  },
  {
    rule: 'quarter',
    pattern: re(`(?:the )?(?:(?<ordinal>first|second|third|fourth) quarter|Q(?<number>[1-4]))(?:(?: of| in)? (?<year>${YEAR}))?`),
    read: ({ ordinal, number, year }, c) => {
      const quarter = number ? Number(number) : ordinalOf(ordinal ?? '');
      const inYear = year ? Number(year) : anchorOf(c)?.year;
      return quarter && inYear
        ? { value: `${toEdtf({ year: inYear })}-${32 + quarter}`, point: { year: inYear, month: quarter * 3 } }
        : undefined;
    },
  },
  {
    rule: 'half-year',
    pattern: re(`(?:the )?(?<which>first|second) half of (?:the year|(?<year>${YEAR}))`),
    read: ({ which, year }, c) => {
      const inYear = year ? Number(year) : anchorOf(c)?.year;
      return inYear === undefined ? undefined : half(inYear, which === 'first' ? 1 : 2);
    },
  },
  {
    rule: 'year-range',
    pattern: re(`(?:(?:from|between) )?(?<from>${YEAR})(?: ?[-–—/] ?| to |(?<=between \\d{4}) and )(?<to>${YEAR}|\\d\\d)`),
    read: ({ from = '', to = '' }, _c) => {
      const last = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
      return Number(last) > Number(from) ? { value: `${from}/${last}`, point: { year: Number(last) } } : undefined;
    },
  },
  {
    rule: 'decade',
    pattern: re(`(?:the )?(?:(?:early|mid|late)[- ])?(?:(?<decade>1[0-9]\\d0|20\\d0)['’]?s|['’](?<short>\\d)0s)`),
    read: ({ decade, short }) => ({ value: decade ? `${decade.slice(0, 3)}X` : `19${short}X` }),
  },
  {
    rule: 'century',
    pattern: re(`(?:the )?(?:(?:early|mid|late)[- ])?(?<ordinal>${ORDINAL})[- ]century(?<bc> BC| BCE)?`, 'giu'),
    read: ({ ordinal = '', bc }) => {
      const number = ordinalOf(ordinal);
      if (!number || number > 21) return undefined;
      return bc
        ? { value: `-${String(number * 100 - 1).padStart(4, '0')}/-${String(number * 100 - 100).padStart(4, '0')}` }
        : { value: `${String(number - 1).padStart(2, '0')}XX` };
    },
  },
  { rule: 'year-bc', pattern: re('(?<year>\\d{1,4}) ?(?:BC|BCE|B\\.C\\.)'), read: ({ year }) => at({ year: 1 - Number(year) }) },
  { rule: 'year', pattern: re(`(?:${EDGE_WORDS}[- ])?(?<year>${YEAR})`), read: ({ year }) => at({ year: Number(year) }) },
  {
    rule: 'weekday',
    pattern: re(`(?:(?<which>last|next|this|past) )?(?<weekday>${WEEKDAY})(?:['’]s|s)?(?: ${PART_OF_DAY})?`),
    read: ({ which = '', weekday = '' }, c) => {
      const number = weekdayOfName(weekday);
      const direction = which === 'past' ? 'last' : which === 'last' || which === 'next' || which === 'this' ? which : '';
      return number === undefined ? undefined : at(weekdayFor(c, number, direction));
    },
  },
  {
    rule: 'every',
    pattern: re(`every (?:(?<weekday>${WEEKDAY})|(?<unit>day|week|month|year))`, 'giu'),
    read: ({ weekday, unit = '' }) => {
      const number = weekday ? weekdayOfName(weekday) : undefined;
      if (number !== undefined) return { value: `XXXX-WXX-${number || 7}` };
      return { value: { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', year: 'XXXX' }[unit.toLowerCase()] ?? 'XXXX' };
    },
  },
  {
    rule: 'deictic-day',
    pattern: re(`(?<word>today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)(?: ${PART_OF_DAY})?`, 'giu'),
    read: ({ word = '' }, c) => {
      const anchor = anchorOf({ ...c, narrative: false });
      if (anchor?.day === undefined) return undefined;
      return at(addDays(anchor, /^(?:yesterday|last night)$/i.test(word) ? -1 : /^tomorrow$/i.test(word) ? 1 : 0));
    },
  },
  {
    rule: 'that-time',
    pattern: re(
      '(?:(?:the|that) (?:same|very) (?<unit>day|month|year)|that (?<unit2>day|month|year)|(?:the (?<step>next|following|previous) (?<unit3>day|month|year)|the day (?<before>before|after))(?! to))',
      'giu',
    ),
    read: ({ unit, unit2, unit3, step, before }, { last }) => {
      if (!last) return undefined;
      const name = (unit ?? unit2 ?? unit3 ?? 'day').toLowerCase();
      const move = step ? (step.toLowerCase() === 'previous' ? -1 : 1) : before ? (before.toLowerCase() === 'before' ? -1 : 1) : 0;
      const moved = shift(last, move, name === 'day' ? 'D' : name === 'month' ? 'M' : 'Y');
      return at(moved);
    },
  },
  {
    rule: 'relative-period',
    pattern: re(`(?<which>this|last|next|past|coming|previous) (?<unit>week|weekend|month|quarter|year|decade|century|${SEASON})`, 'giu'),
    read: ({ which = '', unit = '' }, c) => relativePeriod(which, unit, c),
  },
  {
    rule: 'past-span',
    pattern: re(
      `(?:the )?(?<which>last|past|next|previous|coming|following) (?<count>${COUNT}|few|several|couple of) (?<unit>${UNIT})s?`,
      'giu',
    ),
    read: ({ which = '', count = '', unit = '' }, c) => {
      const designator = unitOfTime(unit);
      if (!designator) return undefined;
      const number = countOf(count);
      const direction = /next|coming|following/i.test(which) ? 1 : -1;
      return {
        value: durationOf(number ?? 'X', designator, unit),
        covers: number === undefined ? undefined : spanOf(number, designator, direction, c),
      };
    },
  },
  {
    rule: 'ago',
    pattern: re(
      `(?:(?:about|almost|nearly|some|just|only|more than|over) )?(?<count>${COUNT}|an?|several|a few|a couple of) (?<unit>${UNIT})s? (?<direction>ago|earlier|later|from now)`,
      'giu',
    ),
    read: ({ count = '', unit = '', direction = '' }, c) => {
      const designator = unitOfTime(unit);
      if (!designator) return undefined;
      const number = countOf(count);
      const forward = /later|from now/i.test(direction);
      const anchor = /ago|from now/i.test(direction) ? anchorOf(c) : (c.last ?? anchorOf(c));
      if (number === undefined) return { value: forward ? 'FUTURE_REF' : 'PAST_REF' };
      const point = anchor && shift(anchor, forward ? number : -number, designator);
      return point ? at(point) : { value: durationOf(number, designator, unit) };
    },
  },
  {
    rule: 'duration',
    pattern: re(
      `(?:(?:about|almost|nearly|some|more than|over|at least|up to|around|less than) )?(?<count>${COUNT}|several|a few|many|a couple of|half an|half a)(?: and a half)?[- ](?<unit>${UNIT})s?(?:-long)?(?![- ]olds?\\b)`,
      'giu',
    ),
    read: ({ count = '', unit = '' }) => {
      const designator = unitOfTime(unit);
      if (!designator) return undefined;
      if (/^half/i.test(count))
        return {
          value:
            designator === 'TH' ? 'PT30M' : designator === 'Y' ? 'P6M' : designator === 'CE' ? 'P50Y' : durationOf(0.5, designator, unit),
        };
      return { value: durationOf(countOf(count) ?? 'X', designator, unit) };
    },
  },
  {
    rule: 'single-duration',
    pattern: re(
      `(?<=\\b(?:for|lasts?|lasted|lasting|within|than|took|takes|about|nearly|almost|after|spent|over|under|least|full|whole|entire) )an? (?:full |whole )?(?<unit>${UNIT})`,
      'giu',
    ),
    read: ({ unit = '' }) => {
      const designator = unitOfTime(unit);
      return designator ? { value: durationOf(1, designator, unit) } : undefined;
    },
  },
  {
    rule: 'vague-duration',
    pattern: re(
      `(?:hundreds of |thousands of )?(?<unit>${UNIT})s(?= (?:of|ago|later|earlier)\\b)|(?<=\\b(?:for|in|over) )(?<unit2>${UNIT})s`,
      'giu',
    ),
    read: ({ unit, unit2 }) => {
      const name = unit ?? unit2 ?? '';
      const designator = unitOfTime(name);
      return designator ? { value: durationOf('X', designator, name) } : undefined;
    },
  },
];
