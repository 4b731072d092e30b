import { MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from './calendar.ts';
import { ORDINALS } from './numbers.ts';

/** What a word or a set phrase can be to a date; the names are those that date rules are written in. */
export const TIME_TYPES = [
  'DAY', // 1 to 31 in digits
  'YEAR', // four digits, 1000 to 2099
  'NUMBER', // other digits
  'COUNT', // a number in words
  'ORDINAL', // 25th, third
  'MONTH',
  'WEEKDAY',
  'WEEKDAYS',
  'SEASON',
  'UNIT',
  'UNITS',
  'PART', // of the day
  'CLOCK',
  'MERIDIEM',
  'ZONE',
  'TODAY',
  'DECADE',
  'QUARTER',
  'ISO',
  'SLASHED',
  'ERA',
  'HOLIDAY',
  'REFERENCE',
  'REGULARLY',
  'EVERY',
  'PER',
  'LAST',
  'NEXT',
  'THIS',
  'THAT',
  'SAME',
  'RECENT',
  'FIRST',
  'EDGE',
  'END',
  'LATER',
  'AGO',
  'BEFORE',
  'APPROX',
  'VAGUE',
  'HALF',
  'FISCAL',
  'THE',
  'ARTICLE',
  'OF',
  'IN',
  'AND',
  'TO',
  'LONG',
  'OLD',
  'COMMA',
  'HYPHEN',
  'OPEN',
  'CLOSE',
  'POSSESSIVE',
  'OTHER',
] as const;

export type TimeType = (typeof TIME_TYPES)[number];

/** A type with what it stands for: a month's number, a designator such as `TH`, a reference such as `PAST_REF`. */
export interface TimeEntry {
  type: TimeType;
  amount?: number;
  code?: string;
}

const PHRASES: Partial<Record<TimeType, string>> = {
  APPROX: `about, around, nearly, almost, roughly, approximately, over, under, some, just, only, another, barely, more than, less than,
    fewer than, at least, up to, at most, no more than, no less than, as many as, as long as, as little as, close to, well over, a mere,
    a further, an estimated, an additional, just over, just under, a little over, a little more than, longer than, not more than, much of,
    the better part of, circa, ca.`,
  VAGUE: `few, several, many, a few, a couple of, a couple, couple of, couple, a number of, dozens of, hundreds of, thousands of, tens of,
    numerous, many more, a few more, several more`,
  EDGE: `early, late, mid, end of, the end of, beginning of, the beginning of, start of, the start of, middle of, the middle of,
    early in, late in, later in, earlier in, midway through, latter part of, the latter part of, the early part of, the first part of,
    the rest of, rest of, the remainder of, the close of, the turn of, the latter half of, the dawn of`,
  END: 'end, close',
  LATER: 'later, earlier, previously, afterwards, afterward, hence, thereafter',
  AGO: 'ago, from now',
  BEFORE: 'before, after, prior, following',
  LAST: 'last, past, previous, preceding, prior, latest',
  NEXT: 'next, coming, following, upcoming, subsequent, succeeding, ensuing, forthcoming',
  FIRST: 'first, final, opening, closing',
  THIS: 'this',
  THAT: 'that',
  SAME: 'same, very',
  RECENT: 'recent, current, intervening',
  EVERY: 'every, each',
  PER: 'per',
  HALF: 'half',
  FISCAL: 'fiscal, financial',
  THE: 'the',
  ARTICLE: 'a, an',
  OF: 'of',
  IN: 'in',
  AND: 'and, or',
  TO: 'to, until, till, through',
  LONG: 'long',
  OLD: 'old',
  PART: `morning, afternoon, evening, night, dawn, dusk, noon, midday, midnight, nightfall, daybreak, sunrise, sunset, lunchtime,
    morning hours, mornings, afternoons, evenings, nights`,
  MERIDIEM: "am, pm, a.m., p.m., a.m, p.m, o'clock, o’clock, hrs, hours local time",
  ZONE: 'gmt, utc, est, edt, et, bst, cet, cest, pst, pdt, pt, cst, ist, local time, eastern time, pacific time',
  ERA: 'bc, b.c., b.c, bce, b.c.e., ad, a.d., ce',
};

const REFERENCES: Record<string, string> = {
  PRESENT_REF: `now, right now, currently, nowadays, presently, these days, at present, at the moment, the time being,
    present day, the present day, present-day, to date`,
  PAST_REF: 'recently, lately, formerly, the recent past, the distant past, long ago',
  FUTURE_REF: 'future, the future, the near future, the foreseeable future, foreseeable future, the distant future, near future',
};

const REGULAR: Record<string, string> = {
  PT1H: 'hourly',
  P1D: 'daily, nightly',
  P1W: 'weekly',
  P2W: 'biweekly, fortnightly',
  P1M: 'monthly',
  P1Q: 'quarterly',
  P1Y: 'yearly, annual, annually',
  P2Y: 'biennial, biennially',
};

const DAYS_FROM_TODAY: Record<string, number> = {
  today: 0,
  tonight: 0,
  overnight: 0,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

/** Days with a name -> month and day as MMDD; `0` where the day moves (the year's day is computed). */
const HOLIDAYS: Record<string, number> = {
  christmas: 1225,
  'christmas day': 1225,
  'christmas eve': 1224,
  'boxing day': 1226,
  'new year’s day': 101,
  "new year's day": 101,
  'new year’s eve': 1231,
  "new year's eve": 1231,
  halloween: 1031,
  "valentine's day": 214,
  'valentine’s day': 214,
  'may day': 501,
  'armistice day': 1111,
  'veterans day': 1111,
  easter: 0,
  'easter sunday': 0,
  'good friday': 0,
  thanksgiving: 0,
  'thanksgiving day': 0,
};

const split = (list: string) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Words and set phrases in lower case -> what they are to a date. The longest phrase counts. */
export const TIME_WORDS: ReadonlyMap<string, TimeEntry> = new Map<string, TimeEntry>([
  ...Object.entries(PHRASES).flatMap(([type, list]) => split(list).map((phrase) => [phrase, { type: type as TimeType }] as const)),
  ...Object.entries(REFERENCES).flatMap(([code, list]) => split(list).map((phrase) => [phrase, { type: 'REFERENCE', code }] as const)),
  ...Object.entries(REGULAR).flatMap(([code, list]) => split(list).map((phrase) => [phrase, { type: 'REGULARLY', code }] as const)),
  ...Object.entries(DAYS_FROM_TODAY).map(([phrase, amount]) => [phrase, { type: 'TODAY', amount }] as const),
  ...Object.entries(HOLIDAYS).map(([phrase, amount]) => [phrase, { type: 'HOLIDAY', amount }] as const),
  ...[...ORDINALS].filter(([word]) => word !== 'first').map(([word, amount]) => [word, { type: 'ORDINAL', amount }] as const),
  ...[...SEASONS].map(([word, amount]) => [word, { type: 'SEASON', amount }] as const),
  ...[...SEASONS].map(([word, amount]) => [`${word}time`, { type: 'SEASON', amount }] as const),
  ...[...TIME_UNITS]
    .filter(([word]) => word !== 'second' && word !== 'night')
    .map(([word, code]) => [word, { type: 'UNIT', code }] as const),
  ...[...TIME_UNITS]
    .filter(([word]) => word !== 'century' && word !== 'night')
    .map(([word, code]) => [`${word}s`, { type: 'UNITS', code }] as const),
  ['centuries', { type: 'UNITS', code: 'CE' }],
  ['nineties', { type: 'DECADE', amount: 199 }],
  ['eighties', { type: 'DECADE', amount: 198 }],
  ['seventies', { type: 'DECADE', amount: 197 }],
  ['sixties', { type: 'DECADE', amount: 196 }],
  [',', { type: 'COMMA' }],
  ['-', { type: 'HYPHEN' }],
  ['–', { type: 'HYPHEN' }],
  ['—', { type: 'HYPHEN' }],
  ['(', { type: 'OPEN' }],
  [')', { type: 'CLOSE' }],
]);

/** Words that are a date's only where they are written with a capital letter. */
export const CAPITALISED_TIME_WORDS: ReadonlyMap<string, TimeEntry> = new Map<string, TimeEntry>([
  ...[...MONTHS].flatMap(([word, amount]) => [
    [word, { type: 'MONTH', amount }] as const,
    [`${word}.`, { type: 'MONTH', amount }] as const,
  ]),
  ...[...WEEKDAYS]
    .filter(([word]) => word !== 'sun' && word !== 'sat' && word !== 'wed')
    .map(([word, amount]) => [word, { type: 'WEEKDAY', amount }] as const),
  ...[...WEEKDAYS].map(([word, amount]) => [`${word}.`, { type: 'WEEKDAY', amount }] as const),
  ...[...WEEKDAYS].filter(([word]) => word.endsWith('day')).map(([word, amount]) => [`${word}s`, { type: 'WEEKDAYS', amount }] as const),
]);
