/** Stands for whatever lies outside a sequence of words. */
export const OUT = 0x5bd1e995;
/** The same among small codes. */
export const OUT_SMALL = 31;
/** As a template's first value: there is no such feature here. */
export const ABSENT = -0x80000000;
/** How far templates may look past a token; values of a column begin behind so many of what lies outside. */
export const MARGIN = 3;

/** Values of one column near a token: `shift` tokens to the right of it. */
export interface Part {
  column: string;
  shift: number;
}

/** A template: its number, part of the model and never given to another, and the one to three values that make its feature. */
export type Template = readonly [number: number, ...parts: Part[]];

/** For each name, what gives its parts: `word(-1)` is the column `word` one token to the left. */
export function partsOf<Name extends string>(names: readonly Name[]): Record<Name, (shift?: number) => Part> {
  const parts: Partial<Record<Name, (shift?: number) => Part>> = {};
  for (const column of names) parts[column] = (shift = 0) => ({ column, shift });
  return parts as Record<Name, (shift?: number) => Part>;
}

/** A column's values from a whole document's, with a margin on both sides. */
export function fillColumn(column: Int32Array, values: Int32Array | Uint8Array, from: number, to: number, outside: number): void {
  column.fill(outside, 0, MARGIN);
  for (let t = from, i = MARGIN; t < to; t++, i++) column[i] = values[t] as number;
  column.fill(outside, to - from + MARGIN, to - from + 2 * MARGIN);
}
