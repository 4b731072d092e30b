import { MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from '../lexicons/calendar.ts';
import { NUMBER_WORDS, ORDINALS } from '../lexicons/numbers.ts';

// Building blocks of the date patterns: regular expression sources and readers of what they matched.

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

export const MONTH = `(?:${longestFirst([...MONTHS.keys()].map(capitalised))})\\b\\.?`;
export const WEEKDAY = `(?:${longestFirst([...WEEKDAYS.keys()].filter((w) => w.length > 4 || w === 'tues').map(capitalised))}|Mon\\.|Tue\\.|Wed\\.|Thu\\.|Thurs\\.|Fri\\.|Sat\\.|Sun\\.)`;
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)';
export const SEASON = `(?:${longestFirst(SEASONS.keys())})`;
export const UNIT = `(?:${longestFirst([...TIME_UNITS.keys()].filter((unit) => unit !== 'night' && unit !== 'second'))}|centurie)`;
export const COUNT = `(?:\\d{1,4}(?:\\.\\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|${longestFirst(NUMBER_WORDS.keys())})`;
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${longestFirst(ORDINALS.keys())})`;

export function monthOf(text: string): number | undefined {
  return MONTHS.get(text.toLowerCase().replace(/\.$/, ''));
}

export function weekdayOfName(text: string): number | undefined {
  return WEEKDAYS.get(text.toLowerCase().replace(/\.$/, ''));
}

export function dayOf(text: string): number {
  return Number.parseInt(text, 10);
}

/** A count in digits or words; "a", "an" and "one" are 1. */
export function countOf(text: string): number | undefined {
  const lower = text.toLowerCase().trim();
  if (/^\d/.test(lower)) return Number.parseFloat(lower);
  if (lower === 'a' || lower === 'an') return 1;
  const [tens = '', ones] = lower.split(/[- ]/);
  const first = NUMBER_WORDS.get(tens);
  return first === undefined ? undefined : first + (ones ? (NUMBER_WORDS.get(ones) ?? 0) : 0);
}

export function ordinalOf(text: string): number | undefined {
  return /^\d/.test(text) ? Number.parseInt(text, 10) : ORDINALS.get(text.toLowerCase());
}

/** ISO designator of a unit of time in singular or plural: `Y`, `M`, `TH` for hours, `TM` for minutes. */
export function unitOfTime(text: string): string | undefined {
  const lower = text.toLowerCase();
  return lower === 'centuries' || lower === 'centurie' ? 'CE' : (TIME_UNITS.get(lower) ?? TIME_UNITS.get(lower.replace(/s$/, '')));
}

/** `P2Y`, `PT1H`, `PXM` for a vague count. */
export function durationOf(count: number | 'X', unit: string, name: string): string {
  const factor = /^fortnight/i.test(name) ? 2 : 1;
  const amount = count === 'X' ? 'X' : String(Math.round(count * factor * 100) / 100);
  return unit.startsWith('T') ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
}
