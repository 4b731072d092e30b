import { addDays, type PartialDate, weekdayOf } from './calendar-day.ts';
import type { TimeWord } from './read-time-words.ts';

const THURSDAY = 4;
const NOVEMBER = 11;

/** The day a holiday falls on in a year; fixed ones carry month and day as MMDD. */
export function holidayIn({ amount, lower }: TimeWord, year: number): Required<PartialDate> {
  if (amount > 0) return { year, month: Math.floor(amount / 100), day: amount % 100 };
  if (lower.startsWith('thanksgiving')) {
    const first = { year, month: NOVEMBER, day: 1 };
    return addDays(first, ((THURSDAY - weekdayOf(first) + 7) % 7) + 21);
  }
  return addDays(easterIn(year), lower === 'good friday' ? -2 : 0);
}

/** Western Easter by the anonymous Gregorian computus (Nature, 20 April 1876). */
function easterIn(year: number): Required<PartialDate> {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
