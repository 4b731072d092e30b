import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { STRINGS } from './strings.ts';

/** A day in a pattern of date-fns, in UTC: in the machine's own zone, a day begins on the evening before. */
export const dayInUtc = (day: string, pattern: string): string => format(new Date(`${day}T00:00:00Z`), pattern, { in: utc });

/** `9 February 2024`. */
export const formatDay = (day: string): string => dayInUtc(day, STRINGS.dates.day);
