import { eventRowsLink, timelineColumnsLink } from '../../links.ts';
import { fetchJson } from '../quote-index/fetch-json.ts';
import type { EventRowData } from './event-row-data.ts';
import { type OpenTimeline, openTimeline } from './open-timeline.ts';
import type { TimelineColumns } from './timeline-columns.ts';

let opening: Promise<OpenTimeline> | undefined;

/** Fetches what the timeline is drawn and narrowed by, once. */
export function loadTimeline(): Promise<OpenTimeline> {
  opening ??= fetchJson<TimelineColumns>(timelineColumnsLink()).then(openTimeline);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

const rowsIn = (file: number) => fetchJson<EventRowData[]>(eventRowsLink(file));

/** Fetches the row of an event by its place in time. */
export async function eventRowAt({ rowsInFile }: OpenTimeline, event: number): Promise<EventRowData> {
  const row = (await rowsIn(Math.floor(event / rowsInFile)))[event % rowsInFile];
  if (!row) throw new Error(`there is no row for event ${event}`);
  return row;
}

let texts: string[] | undefined;

/** The text of every event with the names of its actors: only fetched where somebody looks for words. */
export async function loadTexts({ bounds, rowsInFile }: OpenTimeline): Promise<readonly string[]> {
  if (texts) return texts;
  const files = await Promise.all(Array.from({ length: Math.ceil(bounds.length / rowsInFile) }, (_, file) => rowsIn(file)));
  texts = files.flat().map(({ text, actors }) => [text, ...actors.map(([name]) => name)].join(' '));
  return texts;
}
