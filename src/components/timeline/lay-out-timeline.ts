import { bisectRight, max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { type CountableTimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { EdtfBounds } from '../../corpus/edtf-bounds.ts';
import { tickLabels } from './tick-labels.ts';
import { type TimeWindow, wholeTime } from './timeline-window.ts';

/** A column of the density: how many events its time may hold, each spread over the time its date can mean. */
export interface DensityBin extends TimeWindow {
  /** Per cent of the picture's width. */
  x: number;
  width: number;
  /** 0 to 1, of the tallest. */
  height: number;
}

/** One date at its own length, in per cent of the width; short ones are points. */
export interface DatedSpan {
  x1: number;
  x2: number;
  lane: number;
  isPoint: boolean;
  /** Whether it goes on beyond the picture. */
  isOpen: [before: boolean, after: boolean];
}

export interface TimelineDrawing extends TimeWindow {
  bins: DensityBin[];
  spans: DatedSpan[];
  lanes: number;
  ticks: { label: string; x: number }[];
}

type Bounds = Pick<EdtfBounds, 'start' | 'end'>;
type Interval = Pick<CountableTimeInterval, 'floor' | 'offset' | 'range'>;

const every = (interval: CountableTimeInterval, step: number) => interval.every(step) as Interval;
const DAY_MS = 24 * 60 * 60 * 1000;
// What columns can stand for, with a length in days to choose by.
const COLUMNS: [days: number, interval: Interval][] = [
  [1, utcDay],
  [7, utcMonday],
  [30, utcMonth],
  [91, every(utcMonth, 3)],
  ...[1, 2, 5, 10, 20, 50, 100, 500].map((step): [number, Interval] => [365 * step, every(utcYear, step)]),
];
// Two pixels each on a telephone; and no more than there is to see: of a few events, a year is a year of weeks.
const MOST_BINS = 170;
const FEWEST_BINS = 53;
/** More dates than this, drawn one by one, are no picture any more. */
const MOST_SPANS = 60;
const MOST_LANES = 8;
/** Narrower than this, in per cent, a date is drawn as a point. */
const POINT = 0.7;

/**
 * Draws dates on one line of time.
 *
 * @param bounds of each date, as `edtfBounds` gives them
 * @param window the stretch to draw; left out: all, in whole years
 */
export function layOutTimeline(bounds: readonly Bounds[], window: TimeWindow | undefined = wholeTime(bounds)): TimelineDrawing | undefined {
  if (!window) return undefined;
  const { from, to } = window;
  const place = scaleLinear([from, to], [0, 100]);
  const within = bounds.filter(({ start, end }) => start < to && end > from);
  const bins = densityOf(within, window);
  const height = scaleLinear([0, max(bins, ({ weight }) => weight) || 1], [0, 1]);
  const spans = within.length <= MOST_SPANS ? intoLanes(within, window, place) : [];
  const time = scaleUtc([new Date(from), new Date(to)], [0, 100]);
  return {
    from,
    to,
    bins: bins
      .filter(({ weight }) => weight > 0)
      .map(({ from: start, to: end, weight }) => ({
        from: start,
        to: end,
        x: place(start),
        width: place(end) - place(start),
        height: height(weight),
      })),
    spans,
    lanes: (max(spans, ({ lane }) => lane) ?? -1) + 1,
    ticks: tickLabels(time).map(({ time: at, label }) => ({ label, x: place(at) })),
  };
}

function densityOf(bounds: readonly Bounds[], { from, to }: TimeWindow): (TimeWindow & { weight: number })[] {
  const days = (to - from) / DAY_MS;
  const most = Math.max(FEWEST_BINS, Math.min(MOST_BINS, bounds.length));
  const [, interval] = COLUMNS.find(([length]) => days / length <= most) ?? (COLUMNS.at(-1) as (typeof COLUMNS)[number]);
  const starts = interval.range(interval.floor(new Date(from)), new Date(to)).map(Number);
  const edges = starts.map((start) => Math.max(start, from));
  const ends = [...edges.slice(1), to];
  // Per bin, what begins and ends in it; and per millisecond, what passes through, as steps to be added up.
  const weights = new Float64Array(edges.length);
  const steps = new Float64Array(edges.length + 1);
  for (const { start, end } of bounds) {
    const [a, b] = [Math.max(start, from), Math.min(end, to)];
    // A date that is open on one side is spread over what is seen of it.
    const length = Number.isFinite(end - start) ? Math.max(1, end - start) : Math.max(1, b - a);
    const [first, last] = [bisectRight(edges, a) - 1, bisectRight(edges, b - 1) - 1];
    const add = (bin: number, shared: number) => {
      weights[bin] = (weights[bin] ?? 0) + shared / length;
    };
    if (first === last) add(first, b - a);
    else {
      add(first, (ends[first] ?? to) - a);
      add(last, b - (edges[last] ?? from));
      steps[first + 1] = (steps[first + 1] ?? 0) + 1 / length;
      steps[last] = (steps[last] ?? 0) - 1 / length;
    }
  }
  let passing = 0;
  return edges.map((edge, bin) => {
    passing += steps[bin] ?? 0;
    const end = ends[bin] ?? to;
    // Sums of fractions leave dust, which is no event.
    const weight = (weights[bin] ?? 0) + passing * (end - edge);
    return { from: edge, to: end, weight: weight > 1e-9 ? weight : 0 };
  });
}

/** Puts each date on the first lane where it is free; what finds none is in the density only. */
function intoLanes(bounds: readonly Bounds[], { from, to }: TimeWindow, place: (time: number) => number): DatedSpan[] {
  const free: number[] = [];
  return [...bounds]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end }) => {
      const [x1, x2] = [place(Math.max(start, from)), place(Math.min(end, to))];
      const found = free.findIndex((until) => until <= x1);
      const lane = found === -1 ? free.length : found;
      if (lane >= MOST_LANES) return [];
      free[lane] = Math.max(x2, x1 + POINT);
      return [{ x1, x2, lane, isPoint: x2 - x1 < POINT, isOpen: [start < from, end > to] as [boolean, boolean] }];
    });
}
