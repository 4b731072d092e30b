import type { CorpusEvent } from '../corpus/corpus.ts';
import { type EdtfBounds, edtfBounds } from '../corpus/edtf-bounds.ts';

/** A column of the density: how many events its time may hold, each spread over the time its date can mean. */
interface DensityBin {
  /** Per cent of the picture's width. */
  x: number;
  width: number;
  /** 0 to 1, of the tallest. */
  height: number;
}

/** One date at its own length, in per cent of the width; short ones are points. */
interface DatedSpan {
  x1: number;
  x2: number;
  lane: number;
  isPoint: boolean;
}

export interface TimelineDrawing {
  bins: DensityBin[];
  spans: DatedSpan[];
  lanes: number;
  years: { label: string; x: number }[];
}

const YEAR_MS = 365.2425 * 24 * 60 * 60 * 1000;
// Columns of a month up to this many years, then of a quarter, then of a year or more.
const MONTHLY_YEARS = 5;
const QUARTERLY_YEARS = 20;
const MOST_YEARLY_BINS = 80;
/** More dates than this, drawn one by one, are no picture any more. */
const MOST_SPANS = 60;
const MOST_LANES = 8;
const MOST_LABELS = 7;
// Years between labels: numbers people count in.
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 250, 500];
/** Narrower than this, in per cent, a date is drawn as a point. */
const POINT = 0.7;

const startOfYear = (year: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime();
};
const yearOf = (time: number) => new Date(time).getUTCFullYear();

/** Draws dates on one line of time, from the first of January of the first year to the end of the last. */
export function layOutTimeline(events: readonly CorpusEvent[]): TimelineDrawing | undefined {
  const all = events.map(({ date }) => edtfBounds(date));
  const ends = all.flatMap(({ start, end }) => [start, end - 1]).filter(Number.isFinite);
  if (ends.length === 0) return undefined;
  const [firstYear, lastYear] = [yearOf(Math.min(...ends)), yearOf(Math.max(...ends))];
  const [from, to] = [startOfYear(firstYear), startOfYear(lastYear + 1)];
  const clipped = all.map((one) => ({ ...one, start: Math.max(one.start, from), end: Math.min(one.end, to) }));
  const place = (time: number) => ((time - from) / (to - from)) * 100;
  const spans = clipped.length <= MOST_SPANS ? intoLanes(clipped, place) : [];
  const years = lastYear - firstYear + 1;
  const step = STEPS.find((each) => years / each <= MOST_LABELS) ?? years;
  const firstLabel = Math.ceil(firstYear / step) * step;
  return {
    bins: binsOf(clipped, from, to, years).map(({ start, end, weight }, _, bins) => ({
      x: place(start),
      width: place(end) - place(start),
      height: weight / Math.max(...bins.map((bin) => bin.weight)),
    })),
    spans,
    lanes: Math.max(0, ...spans.map(({ lane }) => lane + 1)),
    years: Array.from({ length: Math.floor((lastYear - firstLabel) / step) + 1 }, (_, n) => firstLabel + n * step).map((year) => ({
      label: String(year),
      x: place(startOfYear(year)),
    })),
  };
}

function binsOf(bounds: readonly EdtfBounds[], from: number, to: number, years: number) {
  const perYear = years <= MONTHLY_YEARS ? 12 : years <= QUARTERLY_YEARS ? 4 : 1 / Math.ceil(years / MOST_YEARLY_BINS);
  const count = Math.ceil(((to - from) / YEAR_MS) * perYear);
  const width = (to - from) / count;
  const weights = new Float64Array(count);
  for (const { start, end } of bounds) {
    const [first, last] = [Math.floor((start - from) / width), Math.min(count - 1, Math.floor((end - 1 - from) / width))];
    for (let bin = first; bin <= last; bin++) {
      const shared = Math.min(end, from + (bin + 1) * width) - Math.max(start, from + bin * width);
      weights[bin] = (weights[bin] ?? 0) + shared / Math.max(1, end - start);
    }
  }
  return [...weights]
    .map((weight, bin) => ({ start: from + bin * width, end: from + (bin + 1) * width, weight }))
    .filter(({ weight }) => weight > 0);
}

/** Puts each date on the first lane where it is free; what finds none is in the density only. */
function intoLanes(bounds: readonly EdtfBounds[], place: (time: number) => number): DatedSpan[] {
  const free: number[] = [];
  return [...bounds]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end }) => {
      const [x1, x2] = [place(start), place(end)];
      const found = free.findIndex((until) => until <= x1);
      const lane = found === -1 ? free.length : found;
      if (lane >= MOST_LANES) return [];
      free[lane] = Math.max(x2, x1 + POINT);
      return [{ x1, x2, lane, isPoint: x2 - x1 < POINT }];
    });
}
