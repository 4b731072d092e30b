import { type LabelledCase, type LogisticModel, probabilityOf } from './logistic-model.ts';
import { seededRandom, shuffled } from './train-chain.ts';

export interface LogisticOptions {
  /** Number of features, the constant left out. */
  size: number;
  epochs: number;
  rate: number;
  /** Weight decay: strength of the L2 penalty, for each case. */
  decay: number;
  seed: number;
}

/** Fits a logistic regression by AdaGrad, with L2 penalty. The same input gives the same bytes. */
export function trainLogistic(cases: readonly LabelledCase[], { size, epochs, rate, decay, seed }: LogisticOptions): LogisticModel {
  const weights = new Float32Array(size + 1);
  const squares = new Float32Array(size + 1).fill(1);
  const average = new Float64Array(size + 1);
  const random = seededRandom(seed);
  const step = (at: number, gradient: number) => {
    const square = (squares[at] as number) + gradient * gradient;
    squares[at] = square;
    weights[at] = (weights[at] as number) + (rate * gradient) / Math.sqrt(square);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const one of shuffled(cases, random)) {
      const gradient = (one.right ? 1 : 0) - probabilityOf({ weights }, one);
      for (let i = 0; i < one.indices.length; i++) {
        const at = one.indices[i] as number;
        step(at, gradient * (one.values[i] as number) - decay * (weights[at] as number));
      }
      step(size, gradient);
    }
    if (epoch >= epochs / 2) for (let at = 0; at <= size; at++) (average[at] as number) += weights[at] as number;
  }
  const averaged = epochs - Math.ceil(epochs / 2);
  return { weights: averaged > 0 ? Float32Array.from(average, (sum) => sum / averaged) : weights };
}
