import type { ScaleTime } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';

// About so many labels fit beside each other on a telephone.
const LABELS = 5;
const MOST_LABELS = 7;

const named = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const MONTH = named({ month: 'short' });
const DAY = named({ day: 'numeric', month: 'short' });

/** Labels where time turns: years by their number, months and days by their name, the first of them with its year. */
export function tickLabels(scale: ScaleTime<number, number>): { time: number; label: string }[] {
  const all = scale.ticks(LABELS).filter((date) => date.getUTCHours() === 0);
  const ticks = all.length > MOST_LABELS ? all.filter((_, n) => n % 2 === 0) : all;
  return ticks.map((date, index) => {
    const year = String(date.getUTCFullYear());
    const isYear = +utcYear.floor(date) === +date;
    const isMonth = +utcMonth.floor(date) === +date;
    if (isYear) return { time: +date, label: year };
    const name = isMonth ? MONTH.format(date) : DAY.format(date);
    return { time: +date, label: index === 0 ? `${name} ${year}` : name };
  });
}
