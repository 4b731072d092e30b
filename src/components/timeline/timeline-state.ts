/** What somebody looks at on the timeline: all that its address holds. */
export interface TimelineState {
  /** Words an event's text must have. */
  q: string;
  /** Id of an actor who takes part. */
  actor: string;
  /** How precise a date is: `day`, `year`, … */
  precision: string;
  /** First and last day of the stretch looked at, YYYY-MM-DD, inclusive; empty: all time. */
  from: string;
  to: string;
  /** Of the list, from 1. */
  page: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_PAGES = 100_000;

/** Whether the calendar has the day; the schema's own check would bring its library along, four times as heavy as this script. */
function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads what an address asks for; what it does not know, it leaves aside. */
export function readTimeline(values: URLSearchParams): TimelineState {
  const text = (name: string) => (values.get(name) ?? '').trim();
  const day = (name: string) => (isDay(text(name)) ? text(name) : '');
  const [from, to] = [day('from'), day('to')];
  const isStretch = from !== '' && to !== '' && from <= to;
  const page = Number(values.get('page') ?? '1');
  return {
    ...{ q: text('q'), actor: text('actor'), precision: text('precision') },
    ...(isStretch ? { from, to } : { from: '', to: '' }),
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** Writes into the query of an address what `readTimeline` reads. */
export function writeTimeline({ page, ...texts }: TimelineState): URLSearchParams {
  const values = new URLSearchParams();
  for (const [name, text] of Object.entries(texts)) if (text) values.set(name, text);
  if (page > 1) values.set('page', String(page));
  return values;
}

/** A date as the fragment of an address has it, `#2024-02-08`; undefined where the fragment is anything else. */
export function dateInFragment(fragment: string): string | undefined {
  const text = decodeURIComponent(fragment.replace(/^#/, ''));
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 'YYYY-MM-DD'.length)) ? text : undefined;
}
