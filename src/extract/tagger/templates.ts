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

/** What lies outside a sequence, in the margins on both sides of a column. */
export function fillMargins(column: Int32Array, tokens: number, outside: number): void {
  for (let i = 0; i < MARGIN; i++) {
    column[i] = outside;
    column[tokens + MARGIN + i] = outside;
  }
}
