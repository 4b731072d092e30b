/** A logistic regression over numbered features; the last weight is the constant. */
export interface LogisticModel {
  weights: Float32Array;
}

/** The features of one case that are not zero. */
export interface SparseCase {
  indices: Int32Array;
  values: Float32Array;
}

export interface LabelledCase extends SparseCase {
  right: boolean;
}

/** The probability that a case is right. */
export function probabilityOf({ weights }: LogisticModel, { indices, values }: SparseCase): number {
  let sum = weights[weights.length - 1] as number;
  for (let i = 0; i < indices.length; i++) sum += (weights[indices[i] as number] as number) * (values[i] as number);
  return 1 / (1 + Math.exp(-sum));
}
