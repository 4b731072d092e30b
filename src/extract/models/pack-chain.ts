import { type ChainModel, LANES } from '../tagger/chain-model.ts';

/** A chain without its weights, which follow in the file as bytes, `labels.length` a row. */
export interface PackedChain {
  labels: readonly string[];
  rows: number;
  step: number;
  /** -Infinity is written as null. */
  transitions: (number | null)[];
  starts: (number | null)[];
}

const ROUNDED = 1e5;

const finite = (values: Float32Array): (number | null)[] =>
  Array.from(values, (value) => (Number.isFinite(value) ? Math.round(value * ROUNDED) / ROUNDED : null));
const restored = (values: readonly (number | null)[]) => Float32Array.from(values, (value) => value ?? Number.NEGATIVE_INFINITY);

/**
 * A chain for a file.
 *
 * @param dropped weights of so many steps or less are left out: they cost most of the bytes and decide next to nothing
 */
export function packChain(
  { labels, rows, step, weights, transitions, starts }: ChainModel,
  dropped = 0,
): { header: PackedChain; bytes: Int8Array } {
  const size = labels.length;
  const bytes = new Int8Array(rows * size);
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < size; label++) {
      const steps = weights[row * LANES + label] as number;
      bytes[row * size + label] = Math.abs(steps) <= dropped ? 0 : steps;
    }
  return { header: { labels, rows, step, transitions: finite(transitions), starts: finite(starts) }, bytes };
}

/** @param take gives the next bytes of the file */
export function unpackChain({ labels, rows, step, transitions, starts }: PackedChain, take: (length: number) => Uint8Array): ChainModel {
  const size = labels.length;
  const bytes = new Int8Array(take(rows * size));
  const weights = new Int8Array(rows * LANES);
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < size; label++) weights[row * LANES + label] = bytes[row * size + label] as number;
  return { labels, rows, step, weights, transitions: restored(transitions), starts: restored(starts) };
}
