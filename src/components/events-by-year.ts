import type { CorpusEvent } from '../corpus/corpus.ts';
import { edtfBounds } from '../corpus/edtf-bounds.ts';
import { STRINGS } from './strings.ts';

export interface YearOfEvents {
  year: string;
  events: CorpusEvent[];
}

/** Groups events, already in order of time, by the year they begin in; what has no beginning comes first. */
export function eventsByYear(events: readonly CorpusEvent[]): YearOfEvents[] {
  const years: YearOfEvents[] = [];
  for (const event of events) {
    const { start } = edtfBounds(event.date);
    const year = Number.isFinite(start) ? String(new Date(start).getUTCFullYear()) : STRINGS.dates.before;
    const last = years.at(-1);
    if (last?.year === year) last.events.push(event);
    else years.push({ year, events: [event] });
  }
  return years;
}
