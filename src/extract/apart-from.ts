interface Placed {
  start: number;
  end: number;
}

/** Those that share nothing with others; both in reading order, the others side by side. */
export function apartFrom<T extends Placed>(others: readonly Placed[], own: readonly T[]): T[] {
  let next = 0;
  return own.filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return end <= (others[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}
