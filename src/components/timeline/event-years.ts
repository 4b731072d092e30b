import type { CorpusEvent } from '../../corpus/corpus.ts';
import { edtfBounds } from '../../corpus/edtf-bounds.ts';
import { STRINGS } from '../strings.ts';

export interface YearOfEvents {
  /** The year they begin in, as it is shown. */
  year: string;
  events: CorpusEvent[];
}

/** Groups events, already in order of time, by the year they begin in; what has no beginning comes first. */
export function eventsByYear(events: readonly CorpusEvent[]): YearOfEvents[] {
  const years: YearOfEvents[] = [];
  for (const event of events) {
    const { start } = edtfBounds(event.date);
    const year = Number.isFinite(start) ? String(new Date(start).getUTCFullYear()) : STRINGS.timeline.before;
    const last = years.at(-1);
    if (last?.year === year) last.events.push(event);
    else years.push({ year, events: [event] });
  }
  return years;
}

/** So many events stand on one page; more are parted by year. */
export const EVENTS_ON_PAGE = 200;
/** The newest events, where the first page cannot hold all. */
export const NEWEST_EVENTS = 50;

export interface EventYearPage extends YearOfEvents {
  page: number;
  last: number;
}

/** The pages that hold every event where one page cannot; none where it can. */
export function eventYearPages(events: readonly CorpusEvent[]): EventYearPage[] {
  if (events.length <= EVENTS_ON_PAGE) return [];
  return eventsByYear(events).flatMap(({ year, events: own }) => {
    const last = Math.ceil(own.length / EVENTS_ON_PAGE);
    return Array.from({ length: last }, (_, index) => ({
      ...{ year, page: index + 1, last },
      events: own.slice(index * EVENTS_ON_PAGE, (index + 1) * EVENTS_ON_PAGE),
    }));
  });
}
