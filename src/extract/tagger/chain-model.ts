/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over hashed features (Weinberger et al. 2009),
 * in whole numbers: a weight is a byte times `step`, so that a model fits the processor's cache and is what is shipped.
 */
export interface ChainModel {
  labels: readonly string[];
  /** Number of feature rows, a power of two. */
  rows: number;
  /** Row r holds one weight for each label at `r * LANES`, zeros behind them. */
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

/** Weights of a row, and the most labels that a chain may have: eight bytes are read at once. */
export const LANES = 8;

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
