import { type ChainModel, LANES } from './chain-model.ts';

const LARGEST = 127;
/** The few weights beyond this share of all are cut off, so that the many small ones keep their differences. */
const KEPT = 0.99995;

/** Rounds learned weights, one row of `labels.length` a feature, to a byte each. */
export function quantiseChain(
  weights: Float32Array,
  { labels, rows, transitions, starts }: Omit<ChainModel, 'weights' | 'step'>,
): ChainModel {
  const size = labels.length;
  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort();
  const step = Math.fround((sizes[Math.floor(sizes.length * KEPT)] ?? 1) / LARGEST);
  const bytes = new Int8Array(rows * LANES);
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < size; label++)
      bytes[row * LANES + label] = Math.max(-LARGEST, Math.min(LARGEST, Math.round((weights[row * size + label] as number) / step)));
  return { labels, rows, weights: bytes, step, transitions, starts };
}
