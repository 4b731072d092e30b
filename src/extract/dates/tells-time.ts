import { WordFlag } from '../../text/word.ts';
import { CAPITALISED_TIME_WORDS, TIME_WORDS, type TimeType } from '../lexicons/time-words.ts';

/** Every date has a word of one of these types; most sentences have none. */
export const TIME_TOKENS: ReadonlySet<TimeType> = new Set<TimeType>([
  'YEAR',
  'ORDINAL',
  'MONTH',
  'WEEKDAY',
  'WEEKDAYS',
  'SEASON',
  'UNIT',
  'UNITS',
  'PART',
  'CLOCK',
  'MERIDIEM',
  'TODAY',
  'DECADE',
  'QUARTER',
  'ISO',
  'SLASHED',
  'ERA',
  'HOLIDAY',
  'REFERENCE',
  'REGULARLY',
  'HALF',
  'LAST',
]);

const LETTERS = /\p{L}+/gu;
const DOTTED = /\p{L}\.\p{L}/u;
const DIGIT = /\p{N}/u;
const PLAIN_WORD = /^[a-z]+$/;
/** What only a month, a unit or a sign beside it makes a date: a day's number, a count, an amount. "80" may be a decade, "2014" a year. */
const AMOUNT = /^(?:\d|\d{1,2}[1-9]|\d{1,3}(?:,\d{3})+|\d{5,})$/;

// A phrase is there only where its longest word is.
const longestPart = (phrase: string): string =>
  (phrase.match(LETTERS) ?? []).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

const PHRASES: readonly string[] = [...TIME_WORDS, ...CAPITALISED_TIME_WORDS]
  .filter(([, { type }]) => TIME_TOKENS.has(type))
  .map(([key]) => key);
const ABBREVIATIONS: readonly string[] = PHRASES.filter((phrase) => DOTTED.test(phrase));
const WORDS: ReadonlySet<string> = new Set(PHRASES.filter((phrase) => PLAIN_WORD.test(phrase)));
// "These days" is there where "days" is, which tells time by itself; "these" alone tells none.
const PARTS: ReadonlySet<string> = new Set(
  PHRASES.filter((phrase) => !DOTTED.test(phrase)).map(
    (phrase) => (phrase.match(LETTERS) ?? []).find((part) => WORDS.has(part)) ?? longestPart(phrase),
  ),
);

/** Whether a word may be of one of `TIME_TOKENS`, alone or in a phrase: a sentence without such a word has no date. */
export const tellsTime = new WordFlag(({ lower }) =>
  PLAIN_WORD.test(lower)
    ? PARTS.has(lower)
    : (DIGIT.test(lower) && !AMOUNT.test(lower)) ||
      (lower.match(LETTERS) ?? []).some((part) => PARTS.has(part)) ||
      (DOTTED.test(lower) && ABBREVIATIONS.some((abbreviation) => lower.includes(abbreviation.replace(/\.$/, '')))),
);
