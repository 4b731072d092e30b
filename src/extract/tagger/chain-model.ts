/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over hashed features (Weinberger et al. 2009).
 * `rows` is a power of two; row r of `weights` holds one weight for each label.
 */
export interface ChainModel {
  labels: readonly string[];
  rows: number;
  /** `rows * labels.length` emission weights. */
  weights: Float32Array;
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

/** A model that knows nothing yet but which label may follow which: I-x only after B-x or I-x. */
export function emptyChain(labels: readonly string[], rows: number): ChainModel {
  const size = labels.length;
  const transitions = new Float32Array(size * size);
  const starts = new Float32Array(size);
  for (const [to, label] of labels.entries()) {
    if (!label.startsWith('I-')) continue;
    starts[to] = Number.NEGATIVE_INFINITY;
    for (const [from, before] of labels.entries())
      if (before.slice(2) !== label.slice(2) || before === 'O') transitions[from * size + to] = Number.NEGATIVE_INFINITY;
  }
  return { labels, rows, weights: new Float32Array(rows * size), transitions, starts };
}

/** Emission scores, one row a token: the sum of its features' weights for each label. */
export function emissions({ weights, labels }: ChainModel, { features, offsets }: FeatureSequence): Float64Array {
  const size = labels.length;
  const length = offsets.length - 1;
  const scores = new Float64Array(length * size);
  for (let token = 0; token < length; token++) {
    const base = token * size;
    const end = offsets[token + 1] as number;
    for (let f = offsets[token] as number; f < end; f++) {
      const row = (features[f] as number) * size;
      for (let label = 0; label < size; label++) (scores[base + label] as number) += weights[row + label] as number;
    }
  }
  return scores;
}
