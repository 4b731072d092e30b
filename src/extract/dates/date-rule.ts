import { TIME_TYPES } from '../lexicons/time-words.ts';
import type { PartialDate } from './calendar-day.ts';
import type { DateContext } from './date-context.ts';
import type { TimeWord } from './read-time-words.ts';

/** What a rule makes of its match. `point` moves the narrative's clock: it is the date to count on from. */
export interface DateReading {
  value: string;
  covers?: string | undefined;
  point?: PartialDate | undefined;
}

/** The words a rule matched, and those of its named groups. */
export interface RuleMatch {
  words: TimeWord[];
  group(name: string): TimeWord[];
  /** The first word of a group. */
  word(name: string): TimeWord | undefined;
}

/**
 * A construction over token types, after SynTime (Zhong, Sun and Cambria, ACL 2017): a date is a time word with the modifiers and
 * numerals around it, whatever the words themselves. `pattern` runs over one character a word.
 */
export interface DateRule {
  rule: string;
  pattern: RegExp;
  read(match: RuleMatch, context: DateContext): DateReading | undefined;
}

const FIRST_LETTER = 0x41;
// Letters of the Latin and Greek blocks only: none means anything in a regular expression.
const LETTERS: ReadonlyMap<string, string> = new Map<string, string>(
  TIME_TYPES.map((type, i) => [type, String.fromCharCode(i < 26 ? FIRST_LETTER + i : 0x3b1 + i - 26)]),
);

/** The letter of a word: patterns run over one letter a word. */
export const letterOf = ({ type }: TimeWord): string => LETTERS.get(type) ?? '';

/** Compiles a pattern such as `THE? MONTH (?<day>DAY|ORDINAL)`: types in capitals, groups in small letters, blanks for the reader. */
export function typePattern(source: string): RegExp {
  const compiled = source.replace(/\b[A-Z]{2,}\b/g, (type) => {
    const letter = LETTERS.get(type);
    if (!letter) throw new Error(`${type} is no type of time word`);
    return letter;
  });
  return new RegExp(compiled.replace(/\s+/g, ''), 'dgu');
}
