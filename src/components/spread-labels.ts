/** A name on a line: where it would like its middle to be, and how long it is, in one unit. */
interface Wish {
  middle: number;
  width: number;
}

/**
 * Moves names on a line apart until none touches its neighbour, and none leaves the line. Their order stays; where there
 * is not room for all of them they begin at the line's beginning and run over its end.
 *
 * @param edge the line's length
 * @param gap between neighbours
 * @returns the middles, in the order of the wishes
 */
export function spreadLabels(wishes: readonly Wish[], edge: number, gap: number): number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).sort((a, b) => a.middle - b.middle);
  let free = 0;
  for (const one of order) {
    one.middle = Math.max(one.middle, free + one.width / 2);
    free = one.middle + one.width / 2 + gap;
  }
  let limit = edge;
  for (const one of order.toReversed()) {
    one.middle = Math.min(one.middle, limit - one.width / 2);
    limit = one.middle - one.width / 2 - gap;
  }
  const overrun = Math.max(0, -limit - gap);
  const middles: number[] = [];
  for (const { index, middle } of order) middles[index] = Math.round(middle + overrun);
  return middles;
}
