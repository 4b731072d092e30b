/** A stretch of text that belongs to one mark. */
export interface Interval {
  start: number;
  end: number;
  /** Index of the mark. */
  mark: number;
}

export interface NestedInterval extends Interval {
  inner: NestedInterval[];
}

/**
 * Brings intervals that may cross into a forest in which they only nest. Of two that cross, the later one is cut where
 * the earlier one ends.
 *
 * @param rankOf of two equal intervals, the one whose mark has the lower rank stands outside
 */
export function nestIntervals(intervals: readonly Interval[], rankOf: (mark: number) => number): NestedInterval[] {
  const before = (a: Interval, b: Interval) => a.start - b.start || b.end - a.end || rankOf(a.mark) - rankOf(b.mark) || a.mark - b.mark;
  const waiting = intervals.filter(({ start, end }) => start < end).sort(before);
  const forest: NestedInterval[] = [];
  const open: NestedInterval[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= next.start) open.pop();
    const around = open.at(-1);
    const end = Math.min(next.end, around?.end ?? next.end);
    if (end < next.end) insert(waiting, { ...next, start: end }, before);
    const nested = { ...next, end, inner: [] };
    (around?.inner ?? forest).push(nested);
    open.push(nested);
  }
  return forest;
}

function insert(sorted: Interval[], one: Interval, before: (a: Interval, b: Interval) => number): void {
  const at = sorted.findIndex((other) => before(one, other) < 0);
  sorted.splice(at === -1 ? sorted.length : at, 0, one);
}
