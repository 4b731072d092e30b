import { casual } from 'chrono-node';
import type { Peer } from './peer.ts';

/** The parts of chrono-node's results that are read here. */
interface Components {
  get(part: 'year' | 'month' | 'day'): number | null;
  isCertain(part: 'month' | 'day' | 'weekday'): boolean;
}

const pad = (value: number | null, width = 2) => String(value ?? 0).padStart(width, '0');

// What chrono calls certain the text says; what it implies (the first of the month) it does not.
function edtf(date: Components): string {
  const day = date.isCertain('day') || date.isCertain('weekday');
  const parts = [pad(date.get('year'), 4)];
  if (day || date.isCertain('month')) parts.push(pad(date.get('month')));
  if (day) parts.push(pad(date.get('day')));
  return parts.join('-');
}

/** chrono-node's dates as EDTF, relative ones against the article's day. */
export const chrono: Peer = {
  name: 'chrono-node 2.10.3',
  answer({ id, text, published }) {
    const instant = new Date(`${published ?? '2000-01-01'}T12:00:00Z`);
    return {
      id,
      dates: casual.parse(text, { instant, timezone: 0 }).map(({ index, text: words, start, end }) => ({
        start: index,
        end: index + words.length,
        value: end ? `${edtf(start)}/${edtf(end)}` : edtf(start),
      })),
    };
  },
};
