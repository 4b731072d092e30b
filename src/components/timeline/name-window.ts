import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import { STRINGS } from '../strings.ts';
import type { TimeWindow } from './timeline-window.ts';

const named = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (date: Date) => format.format(date);
};
// From the coarsest: a stretch of whole years is named by years.
const NAMES: [interval: CountableTimeInterval, name: (date: Date) => string][] = [
  [utcYear, (date) => String(date.getUTCFullYear())],
  [utcMonth, named({ month: 'long', year: 'numeric' })],
  [utcDay, named({ day: 'numeric', month: 'long', year: 'numeric' })],
];

/** A stretch of time in words, as coarse as it is: `2020 to 2029`, `March 2025`, `3 March 2025 to 9 March 2025`. */
export function nameWindow({ from, to }: TimeWindow): string {
  const [start, end] = [new Date(from), new Date(to)];
  const isWhole = (interval: CountableTimeInterval) => [start, end].every((date) => +interval.floor(date) === +date);
  const [interval, name] = NAMES.find(([one]) => isWhole(one)) ?? (NAMES[2] as (typeof NAMES)[number]);
  const [first, last] = [name(start), name(interval.floor(new Date(to - 1)))];
  return first === last ? first : STRINGS.timeline.stretch(first, last);
}
