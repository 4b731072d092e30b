/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over hashed features (Weinberger et al. 2009),
 * in whole numbers: a weight is a byte times `step`, so that a model fits the processor's cache and is what is shipped.
 */
export interface ChainModel {
  labels: readonly string[];
  /** Number of feature rows, a power of two. */
  rows: number;
  /** Row r holds one weight for each label at `r * strideOf(labels)`. */
  weights: Int8Array;
  /** What one step of a weight is worth. */
  step: number;
  /** `labels.length * labels.length`: weight of going from the row's label to the column's. -Infinity: never. */
  transitions: Float32Array;
  /** Weight of beginning with a label. -Infinity: never. */
  starts: Float32Array;
}

/** The features of a sequence: token t has the rows `features[offsets[t] … offsets[t + 1] - 1]`. */
export interface FeatureSequence {
  features: Int32Array;
  offsets: Int32Array;
}

export const lengthOf = ({ offsets }: FeatureSequence) => offsets.length - 1;

const LANES = 8;
/** Rows begin at multiples of eight bytes: none straddles two lines of the cache. */
export const strideOf = (labels: readonly string[]) => Math.ceil(labels.length / LANES) * LANES;

/** Which label may follow which, and begin: I-x only after B-x or I-x. Zero where it may, -Infinity where not. */
export function lawfulSteps(labels: readonly string[]): Pick<ChainModel, 'transitions' | 'starts'> {
  const size = labels.length;
  const transitions = new Float32Array(size * size);
  const starts = new Float32Array(size);
  for (const [to, label] of labels.entries()) {
    if (!label.startsWith('I-')) continue;
    starts[to] = Number.NEGATIVE_INFINITY;
    for (const [from, before] of labels.entries())
      if (before.slice(2) !== label.slice(2) || before === 'O') transitions[from * size + to] = Number.NEGATIVE_INFINITY;
  }
  return { transitions, starts };
}

/** Emission scores, one row of `labels.length` a token: the sum of its features' weights for each label. */
export function emissions({ weights, labels, step }: ChainModel, { features, offsets }: FeatureSequence): Float64Array {
  const size = labels.length;
  const stride = strideOf(labels);
  const length = offsets.length - 1;
  const scores = new Float64Array(length * size);
  for (let lane = 0; lane < size; lane += LANES) {
    const lanes = Math.min(LANES, size - lane);
    for (let token = 0; token < length; token++) {
      const end = offsets[token + 1] as number;
      // Eight sums in registers: the loop over features is where a text's time goes.
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let n = offsets[token] as number; n < end; n++) {
        const row = (features[n] as number) * stride + lane;
        a += weights[row] as number;
        b += weights[row + 1] as number;
        c += weights[row + 2] as number;
        d += weights[row + 3] as number;
        e += weights[row + 4] as number;
        f += weights[row + 5] as number;
        g += weights[row + 6] as number;
        h += weights[row + 7] as number;
      }
      const base = token * size + lane;
      scores[base] = a * step;
      if (lanes > 1) scores[base + 1] = b * step;
      if (lanes > 2) scores[base + 2] = c * step;
      if (lanes > 3) scores[base + 3] = d * step;
      if (lanes > 4) scores[base + 4] = e * step;
      if (lanes > 5) scores[base + 5] = f * step;
      if (lanes > 6) scores[base + 6] = g * step;
      if (lanes > 7) scores[base + 7] = h * step;
    }
  }
  return scores;
}
