/**
 * The longest part of a list, in its order, whose numbers rise (patience sorting; Fredman 1975): of quotes and where they
 * stand, the ones nobody moved.
 */
export function longestRise<T>(items: readonly T[], numberOf: (item: T) => number): T[] {
  const tails: number[] = []; // index of the item with the smallest number that ends a rise of each length
  const before = items.map(() => -1);
  for (const [index, item] of items.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = items[tails[middle] ?? 0];
      if (tail !== undefined && numberOf(tail) < numberOf(item)) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const rise: T[] = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) {
    const item = items[index];
    if (item !== undefined) rise.unshift(item);
  }
  return rise;
}
