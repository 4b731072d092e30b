import type { ChainModel } from './chain-model.ts';

/** What the labels say of one another, emissions aside. */
export type ChainSteps = Pick<ChainModel, 'labels' | 'transitions' | 'starts'>;

/** Sums of all paths through a sequence; `marginals[t * L + l]` is the probability of label l at token t. */
export interface ChainSums {
  marginals: Float64Array;
  /** Expected count of each transition, `from * L + to`. */
  expected: Float64Array;
}

const knownFactors = new WeakMap<Float32Array, Float64Array>();

// A model that is at work keeps its transitions; while it is trained they change, and are not to be remembered.
function factorsOf(transitions: Float32Array, remember: boolean): Float64Array {
  const known = remember ? knownFactors.get(transitions) : undefined;
  const factors = known ?? Float64Array.from(transitions, Math.exp);
  if (remember) knownFactors.set(transitions, factors);
  return factors;
}

/**
 * Forward-backward with scaling (Rabiner 1989): probabilities of labels and expected transitions.
 *
 * @param scores emission scores, one row of `labels.length` a token
 * @param isTraining the transitions will change
 */
export function sumChain({ labels, transitions, starts }: ChainSteps, scores: Float64Array, isTraining = false): ChainSums {
  const size = labels.length;
  const length = scores.length / size;
  const factors = factorsOf(transitions, !isTraining);
  const potentials = new Float64Array(scores.length);
  const alpha = new Float64Array(scores.length);
  const beta = new Float64Array(scores.length);
  const scale = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    const base = t * size;
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < size; l++) most = Math.max(most, scores[base + l] as number);
    for (let l = 0; l < size; l++) potentials[base + l] = Math.exp((scores[base + l] as number) - most);
    let sum = 0;
    for (let to = 0; to < size; to++) {
      let into = t === 0 ? Math.exp(starts[to] as number) : 0;
      if (t > 0)
        for (let from = 0; from < size; from++) into += (alpha[base - size + from] as number) * (factors[from * size + to] as number);
      const value = into * (potentials[base + to] as number);
      alpha[base + to] = value;
      sum += value;
    }
    scale[t] = sum;
    for (let l = 0; l < size; l++) (alpha[base + l] as number) /= sum;
  }
  const expected = new Float64Array(size * size);
  const marginals = new Float64Array(scores.length);
  for (let l = 0; l < size; l++) beta[(length - 1) * size + l] = 1;
  for (let t = length - 1; t >= 0; t--) {
    const base = t * size;
    for (let l = 0; l < size; l++) marginals[base + l] = (alpha[base + l] as number) * (beta[base + l] as number);
    if (t === 0) break;
    for (let from = 0; from < size; from++) {
      let out = 0;
      for (let to = 0; to < size; to++) {
        const step =
          ((factors[from * size + to] as number) * (potentials[base + to] as number) * (beta[base + to] as number)) / (scale[t] as number);
        out += step;
        (expected[from * size + to] as number) += (alpha[base - size + from] as number) * step;
      }
      beta[base - size + from] = out;
    }
  }
  return { marginals, expected };
}

/** The most probable labels of a sequence, as indices into `labels` (Viterbi 1967). */
export function bestPath({ labels, transitions, starts }: ChainSteps, scores: Float64Array): Uint8Array {
  const size = labels.length;
  const length = scores.length / size;
  const back = new Uint8Array(scores.length);
  let best = new Float64Array(size);
  let next = new Float64Array(size);
  for (let l = 0; l < size; l++) best[l] = (starts[l] as number) + (scores[l] as number);
  for (let t = 1; t < length; t++) {
    for (let to = 0; to < size; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let l = 0; l < size; l++) {
        const value = (best[l] as number) + (transitions[l * size + to] as number);
        if (value > top) {
          top = value;
          from = l;
        }
      }
      next[to] = top + (scores[t * size + to] as number);
      back[t * size + to] = from;
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(length);
  let label = best.indexOf(Math.max(...best));
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * size + label] as number;
  }
  return path;
}
