import type { ChainModel } from './chain-model.ts';

/** What the labels say of one another, emissions aside. */
type ChainSteps = Pick<ChainModel, 'labels' | 'transitions' | 'starts'>;

/** Sums of all paths through a sequence; `marginals[t * L + l]` is the probability of label l at token t. */
export interface ChainSums {
  marginals: Float64Array;
  /** Expected count of each transition, `from * L + to`. */
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

/** The backward half, from the desk. */
function sumBackward(size: number, length: number, factors: Float64Array): ChainSums {
  const { potentials, alpha, beta, scale } = desk;
  const marginals = new Float64Array(length * size);
  const expected = new Float64Array(size * size);
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

/**
 * Forward-backward with scaling, in full precision, for training; the kernel sums in half of it.
 *
 * @param scores emission scores, one row of `labels.length` a token
 */
export function sumChain({ labels, transitions, starts }: ChainSteps, scores: Float64Array): ChainSums {
  const size = labels.length;
  const length = scores.length / size;
  const factors = Float64Array.from(transitions, Math.exp);
  sumForward(size, length, factors, starts, scores);
  return sumBackward(size, length, factors);
}
