import type { Corpus } from '../../corpus/corpus.ts';
import { BASE } from '../quote-index/quote-columns.ts';

/** What the timeline can be looked at and narrowed by, a column a fact, in order of time; an event is its place in that order. */
export interface TimelineColumns {
  /** EDTF. */
  dates: string[];
  actors: { ids: string[]; names: string[] };
  /** For each event the places of its actors, joined by `+`, in base 36; events are parted by commas. */
  who: string;
  /** How many rows are in one file. */
  rowsInFile: number;
}

/** Rows in one file: a page of the list takes one or two of them, a search for words takes all. */
export const EVENTS_IN_FILE = 200;

export function makeTimelineColumns({ events }: Pick<Corpus, 'events'>): TimelineColumns {
  const tally = new Map<string, { name: string; count: number }>();
  for (const { actors } of events)
    for (const { id, name } of actors.filter(({ isNamed }) => isNamed)) tally.set(id, { name, count: (tally.get(id)?.count ?? 0) + 1 });
  const ranked = [...tally].sort(([, a], [, b]) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const places = new Map(ranked.map(([id], place) => [id, place.toString(BASE)]));
  return {
    dates: events.map(({ date }) => date),
    actors: { ids: ranked.map(([id]) => id), names: ranked.map(([, { name }]) => name) },
    who: events.map(({ actors }) => actors.flatMap(({ id }) => places.get(id) ?? []).join('+')).join(','),
    rowsInFile: EVENTS_IN_FILE,
  };
}
