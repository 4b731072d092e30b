/** Stands for whatever lies outside a sequence of words. */
export const OUT = 0x5bd1e995;
/** The same among small codes. */
export const OUT_SMALL = 31;
/** How far features look past a token. */
export const MARGIN = 3;

/** The values `[from, to)` with a margin on both sides, so that neighbours are read without asking whether there are any. */
export function withMargin(values: Int32Array | Uint8Array, from: number, to: number, outside: number): Int32Array {
  const copy = new Int32Array(to - from + 2 * MARGIN).fill(outside);
  copy.set(values.subarray(from, to), MARGIN);
  return copy;
}
