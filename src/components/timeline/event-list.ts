import { element } from '../quote-index/element.ts';
import { STRINGS } from '../strings.ts';
import type { EventRowData } from './event-row-data.ts';
import { eventRowElement } from './event-row-element.ts';

/** A row, and when its event begins: milliseconds since 1970 UTC. */
export interface StartedRow {
  row: EventRowData;
  start: number;
}

const yearOf = (start: number) => (Number.isFinite(start) ? String(new Date(start).getUTCFullYear()) : STRINGS.timeline.before);

/** Events under the years they begin in, as TimelineList.astro draws them. */
export function eventList(rows: readonly StartedRow[], isArticleNamed: boolean): HTMLOListElement {
  const years = element('ol', 'years');
  let [open, events]: [string | undefined, HTMLOListElement] = [undefined, element('ol', 'events')];
  for (const { row, start } of rows) {
    const year = yearOf(start);
    if (year !== open) {
      events = element('ol', 'events');
      years.append(element('li', '', element('h2', '', year), events));
      open = year;
    }
    events.append(eventRowElement(row, isArticleNamed));
  }
  return years;
}
