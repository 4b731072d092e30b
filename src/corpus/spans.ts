import type { Span } from '../model/span.ts';

/** What is left of spans without others. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  return others
    .reduce<Span[]>(
      (left, [from, to]) =>
        left.flatMap(([start, end]): Span[] =>
          to <= start || end <= from
            ? [[start, end]]
            : ([
                [start, Math.max(start, from)],
                [Math.min(end, to), end],
              ] satisfies Span[]),
        ),
      [...spans],
    )
    .filter(([start, end]) => start < end);
}

/** What spans share with others. */
export function within(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]) =>
    others.map(([from, to]): Span => [Math.max(start, from), Math.min(end, to)]).filter(([a, b]) => a < b),
  );
}
