import type { DateReading } from './date-rule.ts';
import type { TimeWord } from './read-time-words.ts';

const NOON = 12;
const HOURS_A_DAY = 24;
const pad = (value: number) => String(value).padStart(2, '0');

/** The time of day that words such as "7:30 p.m.", "15:11" or "noon" name, as `19:30:00`; undefined where morning or evening is not said. */
function clockTime(words: TimeWord[]): string | undefined {
  const at = words.findIndex(({ type }) => type === 'CLOCK' || type === 'MERIDIEM');
  if (at < 0) return undefined;
  const clock = words[at]?.type === 'CLOCK' ? words[at] : words[at - 1];
  const meridiem = words.find(({ type }) => type === 'MERIDIEM')?.lower.replaceAll('.', '') ?? '';
  if (!clock) return undefined;
  const [hours = Number.NaN, minutes = 0] = clock.type === 'CLOCK' ? clock.lower.split(/[:.]/).map(Number) : [clock.amount, 0];
  const isHalf = meridiem === 'am' || meridiem === 'pm';
  if (Number.isNaN(hours) || (isHalf ? hours > NOON : clock.type !== 'CLOCK')) return undefined;
  const hour = isHalf ? (hours % NOON) + (meridiem === 'pm' ? NOON : 0) : hours;
  return hour < HOURS_A_DAY && minutes < 60 ? `${pad(hour)}:${pad(minutes)}:00` : undefined;
}

/** A day with the time its words name: the day is what it covers. A date without a time stays as it is. */
export function withClockTime(reading: DateReading | undefined, words: TimeWord[]): DateReading | undefined {
  const time = reading?.point?.day === undefined ? undefined : clockTime(words);
  return reading && time ? { ...reading, value: `${reading.value}T${time}`, covers: reading.value } : reading;
}
