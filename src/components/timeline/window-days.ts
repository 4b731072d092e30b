import { edtfBounds } from '../../corpus/edtf-bounds.ts';
import type { TimelineState } from './timeline-state.ts';
import { type TimeWindow, windowAround } from './timeline-window.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const dayOf = (time: number) => {
  const year = new Date(time).getUTCFullYear();
  const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return written + new Date(time).toISOString().slice(-'-MM-DDTHH:MM:SS.mmmZ'.length, -'THH:MM:SS.mmmZ'.length);
};

/** The stretch of time a state looks at; undefined: all. */
export const windowOfDays = ({ from, to }: Pick<TimelineState, 'from' | 'to'>): TimeWindow | undefined =>
  from === '' ? undefined : { from: edtfBounds(from).start, to: edtfBounds(to).end };

/** A stretch of time as its first and its last day; empty where it is the whole. */
export function daysOfWindow(window: TimeWindow, whole: TimeWindow): Pick<TimelineState, 'from' | 'to'> {
  if (window.from <= whole.from && window.to >= whole.to) return { from: '', to: '' };
  return { from: dayOf(window.from), to: dayOf(window.to - DAY_MS) };
}

/** The stretch in which a date is looked at: a day in its month, a month in its year, a year in its decade. */
export function windowAroundDate(edtf: string): TimeWindow {
  const { start, precision } = edtfBounds(edtf);
  return windowAround(start, precision === 'day' ? 'month' : precision === 'month' ? 'year' : 'decade');
}
