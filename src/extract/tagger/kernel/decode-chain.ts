import { exponential } from './exponential';

const LANES: i32 = 8;
/** Bytes of eight 32-bit numbers. */
const ROW: usize = 32;

function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

function most(v: v128): f32 {
  return max(max(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1)), max(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)));
}

/**
 * The most probable labels of a sequence (Viterbi 1967).
 *
 * @param scores address of the scores, eight 32-bit floats a token
 * @param tokens number of tokens, at least one
 * @param steps address of what each label adds behind each other, `from * 8 + to`; where it may never, so little that it never wins
 * @param starts address of what each label adds at the beginning
 * @param best address of a row to work on
 * @param back address of a row a token to work on
 * @param path address of the labels, a byte a token
 */
export function bestPath(scores: usize, tokens: i32, steps: usize, starts: usize, best: usize, back: usize, path: usize): void {
  v128.store(best, f32x4.add(v128.load(scores), v128.load(starts)));
  v128.store(best, f32x4.add(v128.load(scores, 16), v128.load(starts, 16)), 16);
  for (let token = 1; token < tokens; token++) {
    const at = scores + <usize>token * ROW;
    let low = f32x4.add(v128.load32_splat(best), v128.load(steps));
    let high = f32x4.add(v128.load32_splat(best), v128.load(steps, 16));
    let lowFrom = i32x4.splat(0);
    let highFrom = i32x4.splat(0);
    for (let from = 1; from < LANES; from++) {
      const before = v128.load32_splat(best + (<usize>from << 2));
      const row = steps + <usize>from * ROW;
      const ownLow = f32x4.add(before, v128.load(row));
      const ownHigh = f32x4.add(before, v128.load(row, 16));
      lowFrom = v128.bitselect(i32x4.splat(from), lowFrom, f32x4.gt(ownLow, low));
      highFrom = v128.bitselect(i32x4.splat(from), highFrom, f32x4.gt(ownHigh, high));
      low = f32x4.max(low, ownLow);
      high = f32x4.max(high, ownHigh);
    }
    v128.store(best, f32x4.add(low, v128.load(at)));
    v128.store(best, f32x4.add(high, v128.load(at, 16)), 16);
    v128.store(back + <usize>token * ROW, lowFrom);
    v128.store(back + <usize>token * ROW, highFrom, 16);
  }
  let label = 0;
  for (let other = 1; other < LANES; other++)
    if (load<f32>(best + (<usize>other << 2)) > load<f32>(best + (<usize>label << 2))) label = other;
  for (let token = tokens - 1; token >= 0; token--) {
    store<u8>(path + <usize>token, <u8>label);
    label = load<i32>(back + <usize>token * ROW + (<usize>label << 2));
  }
}

/** One row times a matrix of eight rows: adds to each label what comes to it from all others. */
function through(row: usize, matrix: usize, into: usize): void {
  let low = f32x4.splat(0);
  let high = f32x4.splat(0);
  for (let from: usize = 0; from < <usize>LANES; from++) {
    const weight = v128.load32_splat(row + (from << 2));
    low = f32x4.add(low, f32x4.mul(weight, v128.load(matrix + from * ROW)));
    high = f32x4.add(high, f32x4.mul(weight, v128.load(matrix + from * ROW, 16)));
  }
  v128.store(into, low);
  v128.store(into, high, 16);
}

/**
 * Forward-backward with scaling (Rabiner 1989): the probability of each label at each token.
 *
 * @param scores address of the scores, eight 32-bit floats a token
 * @param tokens number of tokens, at least one
 * @param factors address of what each label multiplies behind each other, `from * 8 + to`
 * @param backward the same, `to * 8 + from`
 * @param starts address of what each label multiplies at the beginning
 * @param beta address of two rows to work on
 * @param potentials address of a row a token to work on
 * @param marginals address of the probabilities, eight 32-bit floats a token
 */
export function marginals(
  scores: usize,
  tokens: i32,
  factors: usize,
  backward: usize,
  starts: usize,
  beta: usize,
  potentials: usize,
  marginals: usize,
): void {
  for (let token = 0; token < tokens; token++) {
    const at = scores + <usize>token * ROW;
    const alpha = marginals + <usize>token * ROW;
    const top = f32x4.splat(max(most(v128.load(at)), most(v128.load(at, 16))));
    const low = exponential(f32x4.sub(v128.load(at), top));
    const high = exponential(f32x4.sub(v128.load(at, 16), top));
    if (token === 0) {
      v128.store(alpha, v128.load(starts));
      v128.store(alpha, v128.load(starts, 16), 16);
    } else through(alpha - ROW, factors, alpha);
    const ownLow = f32x4.mul(v128.load(alpha), low);
    const ownHigh = f32x4.mul(v128.load(alpha, 16), high);
    const scale = f32x4.splat(<f32>1.0 / (sum(ownLow) + sum(ownHigh)));
    v128.store(alpha, f32x4.mul(ownLow, scale));
    v128.store(alpha, f32x4.mul(ownHigh, scale), 16);
    v128.store(potentials + <usize>token * ROW, f32x4.mul(low, scale));
    v128.store(potentials + <usize>token * ROW, f32x4.mul(high, scale), 16);
  }
  v128.store(beta, f32x4.splat(1));
  v128.store(beta, f32x4.splat(1), 16);
  for (let token = tokens - 1; token >= 0; token--) {
    const at = potentials + <usize>token * ROW;
    const own = marginals + <usize>token * ROW;
    const low = v128.load(beta);
    const high = v128.load(beta, 16);
    v128.store(own, f32x4.mul(v128.load(own), low));
    v128.store(own, f32x4.mul(v128.load(own, 16), high), 16);
    v128.store(beta + ROW, f32x4.mul(v128.load(at), low));
    v128.store(beta + ROW, f32x4.mul(v128.load(at, 16), high), 16);
    through(beta + ROW, backward, beta);
  }
}
