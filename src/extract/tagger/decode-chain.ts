import type { ChainModel } from './chain-model.ts';

/** What the labels say of one another, emissions aside. */
export type ChainSteps = Pick<ChainModel, 'labels' | 'transitions' | 'starts'>;

/** Sums of all paths through a sequence; `marginals[t * L + l]` is the probability of label l at token t. */
export interface ChainSums {
  marginals: Float64Array;
  /** Expected count of each transition, `from * L + to`: what training asks for. */
  expected: Float64Array;
}

// One sequence is summed at a time; what is only needed on the way is not made anew for each.
let desk = { potentials: new Float64Array(0), alpha: new Float64Array(0), beta: new Float64Array(0), scale: new Float64Array(0) };

function deskFor(size: number, length: number): typeof desk {
  if (desk.potentials.length < size * length || desk.scale.length < length) {
    const room = () => new Float64Array(2 * size * length);
    desk = { potentials: room(), alpha: room(), beta: room(), scale: room() };
  }
  return desk;
}

const knownFactors = new WeakMap<Float32Array, Float64Array>();

/** Transitions as factors; a model at work keeps them, and they are remembered. */
function factorsOf(transitions: Float32Array): Float64Array {
  const known = knownFactors.get(transitions);
  if (known) return known;
  const factors = new Float64Array(transitions.length);
  for (let at = 0; at < factors.length; at++) factors[at] = Math.exp(transitions[at] as number);
  knownFactors.set(transitions, factors);
  return factors;
}

/** The forward half of forward-backward (Rabiner 1989), each token's sums scaled to one; fills the desk. */
function sumForward(size: number, length: number, factors: Float64Array, starts: Float32Array, scores: Float64Array): void {
  const { potentials, alpha, scale } = deskFor(size, length);
  for (let t = 0; t < length; t++) {
    const base = t * size;
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < size; l++) if ((scores[base + l] as number) > most) most = scores[base + l] as number;
    let sum = 0;
    for (let to = 0; to < size; to++) {
      const potential = Math.exp((scores[base + to] as number) - most);
      potentials[base + to] = potential;
      let into = t === 0 ? Math.exp(starts[to] as number) : 0;
      if (t > 0)
        for (let from = 0; from < size; from++) into += (alpha[base - size + from] as number) * (factors[from * size + to] as number);
      alpha[base + to] = into * potential;
      sum += into * potential;
    }
    scale[t] = sum;
    for (let l = 0; l < size; l++) (alpha[base + l] as number) /= sum;
  }
}

/** The backward half, from the desk: marginals, and transitions where `expected` is there to hold them. */
function sumBackward(size: number, length: number, factors: Float64Array, expected?: Float64Array): Float64Array {
  const { potentials, alpha, beta, scale } = desk;
  const marginals = new Float64Array(length * size);
  for (let l = 0; l < size; l++) beta[(length - 1) * size + l] = 1;
  for (let t = length - 1; t >= 0; t--) {
    const base = t * size;
    for (let l = 0; l < size; l++) marginals[base + l] = (alpha[base + l] as number) * (beta[base + l] as number);
    if (t === 0) break;
    // What lies behind each label, once for all labels before it.
    for (let to = 0; to < size; to++) (potentials[base + to] as number) *= (beta[base + to] as number) / (scale[t] as number);
    for (let from = 0; from < size; from++) {
      let out = 0;
      for (let to = 0; to < size; to++) {
        const step = (factors[from * size + to] as number) * (potentials[base + to] as number);
        out += step;
        if (expected) (expected[from * size + to] as number) += (alpha[base - size + from] as number) * step;
      }
      beta[base - size + from] = out;
    }
  }
  return marginals;
}

/**
 * The probability of each label at each token.
 *
 * @param scores emission scores, one row of `labels.length` a token
 */
export function marginalsOf({ labels, transitions, starts }: ChainSteps, scores: Float64Array): Float64Array {
  const length = scores.length / labels.length;
  const factors = factorsOf(transitions);
  sumForward(labels.length, length, factors, starts, scores);
  return sumBackward(labels.length, length, factors);
}

/** Marginals and expected transitions, for training: the transitions will change, and are not remembered. */
export function sumChain({ labels, transitions, starts }: ChainSteps, scores: Float64Array): ChainSums {
  const size = labels.length;
  const length = scores.length / size;
  const factors = Float64Array.from(transitions, Math.exp);
  const expected = new Float64Array(size * size);
  sumForward(size, length, factors, starts, scores);
  return { marginals: sumBackward(size, length, factors, expected), expected };
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
