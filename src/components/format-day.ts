import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { STRINGS } from './strings.ts';

const made = new Map<string, string>();

/** A day in a pattern of date-fns, in UTC: in the machine's own zone, a day begins on the evening before. */
export function dayInUtc(day: string, pattern: string): string {
  const key = `${day}\n${pattern}`;
  // Every page has its article's day: of many pages, there are few days.
  const before = made.get(key);
  if (before !== undefined) return before;
  const words = format(new Date(`${day}T00:00:00Z`), pattern, { in: utc });
  made.set(key, words);
  return words;
}

/** `9 February 2024`. */
export const formatDay = (day: string): string => dayInUtc(day, STRINGS.dates.day);
