import { type CountableTimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { EdtfBounds } from '../../corpus/edtf-bounds.ts';

/** A stretch of time, in milliseconds since 1970 UTC, end exclusive. */
export interface TimeWindow {
  from: number;
  to: number;
}

type Interval = CountableTimeInterval;
const years = (step: number): Interval => utcYear.every(step) as Interval;

/** How closely time can be looked at, from afar to near; `all` is whatever there is. */
export const ZOOM_LEVELS = ['all', 'century', 'decade', 'year', 'month', 'week', 'day'] as const;
export type ZoomLevel = (typeof ZOOM_LEVELS)[number];

const INTERVALS: Record<Exclude<ZoomLevel, 'all'>, Interval> = {
  century: years(100),
  decade: years(10),
  year: utcYear,
  month: utcMonth,
  week: utcMonday,
  day: utcDay,
};

/** From the first of January of the first year to the end of the last; undefined where nothing has a beginning or an end. */
export function wholeTime(bounds: readonly Pick<EdtfBounds, 'start' | 'end'>[]): TimeWindow | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, end } of bounds) {
    for (const time of [start, end - 1]) {
      if (!Number.isFinite(time)) continue;
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
  }
  if (first > last) return undefined;
  return { from: +utcYear.floor(new Date(first)), to: +utcYear.offset(utcYear.floor(new Date(last)), 1) };
}

/** The century, decade, year … that a moment is in. */
export function windowAround(time: number, level: Exclude<ZoomLevel, 'all'>): TimeWindow {
  const from = INTERVALS[level].floor(new Date(time));
  return { from: +from, to: +INTERVALS[level].offset(from, 1) };
}

/** The nearest level whose stretch is as long as the window; `all` where the window is the whole. */
export function levelOf(window: TimeWindow, whole: TimeWindow): ZoomLevel {
  if (window.from <= whole.from && window.to >= whole.to) return 'all';
  const near = (['day', 'week', 'month', 'year', 'decade', 'century'] as const).find((level) => {
    const one = windowAround(window.from, level);
    return one.to - one.from >= window.to - window.from;
  });
  return near ?? 'all';
}

/** The levels that are worth having: shorter than the whole. */
export const levelsWithin = (whole: TimeWindow): ZoomLevel[] =>
  ZOOM_LEVELS.filter((level) => {
    if (level === 'all') return true;
    const one = windowAround(whole.from, level);
    return one.to - one.from < whole.to - whole.from;
  });

/** The window one step nearer, or farther, around a moment. */
export function zoomed(window: TimeWindow, whole: TimeWindow, steps: 1 | -1, time = (window.from + window.to) / 2): TimeWindow {
  const levels = levelsWithin(whole);
  const at = levels.indexOf(levelOf(window, whole));
  const level = levels[Math.max(0, Math.min(levels.length - 1, at + steps))] ?? 'all';
  return level === 'all' ? whole : windowAround(time, level);
}

/** The window before, or after: by its calendar stretch where it is one, else by its length. */
export function shifted(window: TimeWindow, whole: TimeWindow, steps: 1 | -1): TimeWindow {
  const level = levelOf(window, whole);
  if (level === 'all') return window;
  const interval = INTERVALS[level];
  const isAligned = +interval.floor(new Date(window.from)) === window.from && +interval.offset(new Date(window.from), 1) === window.to;
  const length = window.to - window.from;
  const next = isAligned
    ? { from: +interval.offset(new Date(window.from), steps), to: +interval.offset(new Date(window.to), steps) }
    : { from: window.from + steps * length, to: window.to + steps * length };
  return next.to <= whole.from || next.from >= whole.to ? window : next;
}
