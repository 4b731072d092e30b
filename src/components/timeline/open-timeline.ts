import { type EdtfBounds, edtfBounds } from '../../corpus/edtf-bounds.ts';
import { BASE } from '../quote-index/quote-columns.ts';
import type { TimelineColumns } from './timeline-columns.ts';
import { type TimeWindow, wholeTime } from './timeline-window.ts';

/** The columns of the timeline, made ready to be narrowed and drawn. */
export interface OpenTimeline {
  bounds: readonly EdtfBounds[];
  whole: TimeWindow;
  actors: TimelineColumns['actors'];
  /** Places of each event's actors. */
  who: readonly (readonly number[])[];
  rowsInFile: number;
}

export function openTimeline({ dates, actors, who, rowsInFile }: TimelineColumns): OpenTimeline {
  const bounds = dates.map(edtfBounds);
  const places = dates.length === 0 ? [] : who.split(',');
  return {
    bounds,
    whole: wholeTime(bounds) ?? { from: 0, to: 1 },
    actors,
    who: places.map((one) => (one ? one.split('+').map((place) => Number.parseInt(place, BASE)) : [])),
    rowsInFile,
  };
}

/** What events are narrowed by; time apart. */
interface Narrowing {
  actor: string;
  precision: string;
  /** Words that must begin words of the text; only with texts. */
  q: string;
}

const folded = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/**
 * Places of the events that fit, in order of time, whenever they were.
 *
 * @param texts of all events, where somebody looks for words
 */
export function narrowEvents(
  { bounds, who, actors }: OpenTimeline,
  { actor, precision, q }: Narrowing,
  texts?: readonly string[],
): number[] {
  const place = actor === '' ? undefined : actors.ids.indexOf(actor);
  const words = folded(q).trim().split(' ').filter(Boolean);
  const fits = (event: number) => {
    if (place !== undefined && !who[event]?.includes(place)) return false;
    if (precision !== '' && bounds[event]?.precision !== precision) return false;
    if (words.length === 0) return true;
    const text = folded(texts?.[event] ?? '');
    return words.every((word) => text.includes(` ${word}`));
  };
  return bounds.flatMap((_, event) => (fits(event) ? [event] : []));
}

/** Those of the events that a stretch of time may hold. */
export const eventsWithin = ({ bounds }: OpenTimeline, events: readonly number[], { from, to }: TimeWindow): number[] =>
  events.filter((event) => {
    const one = bounds[event];
    return one !== undefined && one.start < to && one.end > from;
  });
