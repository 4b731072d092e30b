import { type ChainModel, type FeatureSequence, lawfulSteps, lengthOf } from './chain-model.ts';
import { quantiseChain } from './quantise-chain.ts';
import { sumChain } from './sum-chain.ts';

/** A sequence with its gold labels, as indices into the model's labels. */
export interface LabelledSequence extends FeatureSequence {
  gold: Uint8Array;
}

export interface TrainingOptions {
  /** Number of hashed feature rows, a power of two. */
  rows: number;
  epochs: number;
  /** Step of the emission weights. */
  rate: number;
  /** Step of the transition weights: far fewer and far more often seen, they bear longer ones. */
  transitionRate: number;
  /** Share of features left out of each token at each step, so that rare ones learn to stand alone. */
  dropout: number;
  /** First epoch, from 0, whose weights count for the average. */
  averageFrom: number;
  seed: number;
  /** Runs, each in an order of its own, whose weights are averaged: what one order happens to favour does not decide. */
  runs: number;
}

// AdaGrad's accumulators begin here: from zero, its first steps on a rare feature are as long as the whole weight.
const FIRST_ACCUMULATION = 1;
const SNAPSHOTS_AN_EPOCH = 10;
const SMALLEST_GRADIENT = 1e-4;

/** Random numbers in [0, 1) that are the same on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** Drops features at random, keeping the sequence's shape. */
function thinned({ features, offsets }: FeatureSequence, dropout: number, random: () => number): FeatureSequence {
  if (dropout === 0) return { features, offsets };
  const kept = new Int32Array(features.length);
  const bounds = new Int32Array(offsets.length);
  let count = 0;
  for (let t = 0; t + 1 < offsets.length; t++) {
    for (let f = offsets[t] as number; f < (offsets[t + 1] as number); f++) if (random() >= dropout) kept[count++] = features[f] as number;
    bounds[t + 1] = count;
  }
  return { features: kept.subarray(0, count), offsets: bounds };
}

/** Emission weights, one row of `labels.length` a feature, and the weights between labels. */
type Weights = Record<'weights' | 'transitions' | 'starts', Float32Array>;

/**
 * Fits a chain by stochastic gradient ascent on the log-likelihood, one sequence at a time, with AdaGrad steps (Duchi, Hazan
 * & Singer 2011), feature dropout and averaged weights. The same input gives the same bytes.
 */
export function trainChain(labels: readonly string[], sequences: readonly LabelledSequence[], options: TrainingOptions): ChainModel {
  const fitted = Array.from({ length: options.runs }, (_, run) => fitOnce(labels, sequences, { ...options, seed: options.seed + run }));
  const mean = (pick: (one: Weights) => Float32Array) =>
    Float32Array.from(
      pick(fitted[0] as Weights),
      (_, at) => fitted.reduce((sum, one) => sum + (pick(one)[at] as number), 0) / fitted.length,
    );
  const model = { labels, rows: options.rows, transitions: mean((one) => one.transitions), starts: mean((one) => one.starts) };
  return quantiseChain(
    mean((one) => one.weights),
    model,
  );
}

function fitOnce(labels: readonly string[], sequences: readonly LabelledSequence[], options: TrainingOptions): Weights {
  const size = labels.length;
  const weights = new Float32Array(options.rows * size);
  const { transitions, starts } = lawfulSteps(labels);
  const squares = new Float32Array(weights.length).fill(FIRST_ACCUMULATION);
  const transitionSquares = new Float32Array(transitions.length).fill(FIRST_ACCUMULATION);
  const startSquares = new Float32Array(size).fill(FIRST_ACCUMULATION);
  const average = {
    weights: new Float64Array(weights.length),
    transitions: new Float64Array(transitions.length),
    starts: new Float64Array(size),
    count: 0,
  };
  const random = seededRandom(options.seed);
  const every = Math.max(1, Math.floor(sequences.length / SNAPSHOTS_AN_EPOCH));
  const scratch = new Float64Array(size);

  const step = (target: Float32Array, accumulated: Float32Array, at: number, gradient: number, rate: number) => {
    const square = (accumulated[at] as number) + gradient * gradient;
    accumulated[at] = square;
    target[at] = (target[at] as number) + (rate * gradient) / Math.sqrt(square);
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const [index, sequence] of shuffled(sequences, random).entries()) {
      const length = lengthOf(sequence);
      if (length === 0) continue;
      const seen = thinned(sequence, options.dropout, random);
      const scores = new Float64Array(length * size);
      for (let t = 0; t < length; t++) {
        const end = seen.offsets[t + 1] as number;
        scratch.fill(0);
        for (let f = seen.offsets[t] as number; f < end; f++) {
          const row = (seen.features[f] as number) * size;
          for (let l = 0; l < size; l++) (scratch[l] as number) += weights[row + l] as number;
        }
        scores.set(scratch, t * size);
      }
      const { marginals, expected } = sumChain({ labels, transitions, starts }, scores);
      for (let t = 0; t < length; t++) {
        const gold = sequence.gold[t] as number;
        const end = seen.offsets[t + 1] as number;
        for (let l = 0; l < size; l++) {
          const gradient = (l === gold ? 1 : 0) - (marginals[t * size + l] as number);
          if (Math.abs(gradient) < SMALLEST_GRADIENT) continue;
          const squared = gradient * gradient;
          for (let f = seen.offsets[t] as number; f < end; f++) {
            const at = (seen.features[f] as number) * size + l;
            const square = (squares[at] as number) + squared;
            squares[at] = square;
            weights[at] = (weights[at] as number) + (options.rate * gradient) / Math.sqrt(square);
          }
        }
      }
      const observed = new Float64Array(size * size);
      for (let t = 1; t < length; t++) {
        const at = (sequence.gold[t - 1] as number) * size + (sequence.gold[t] as number);
        (observed[at] as number) += 1;
      }
      for (let at = 0; at < observed.length; at++) {
        const gradient = (observed[at] as number) - (expected[at] as number);
        if (Number.isFinite(transitions[at]) && gradient !== 0) step(transitions, transitionSquares, at, gradient, options.transitionRate);
      }
      for (let l = 0; l < size; l++) {
        const gradient = (sequence.gold[0] === l ? 1 : 0) - (marginals[l] as number);
        if (Number.isFinite(starts[l])) step(starts, startSquares, l, gradient, options.transitionRate);
      }
      if (epoch >= options.averageFrom && index % every === every - 1) {
        for (let at = 0; at < weights.length; at++) (average.weights[at] as number) += weights[at] as number;
        for (let at = 0; at < transitions.length; at++) (average.transitions[at] as number) += transitions[at] as number;
        for (let l = 0; l < size; l++) (average.starts[l] as number) += starts[l] as number;
        average.count++;
      }
    }
  }
  if (average.count > 0) {
    weights.set(average.weights.map((sum) => sum / average.count));
    transitions.set(average.transitions.map((sum) => sum / average.count));
    starts.set(average.starts.map((sum) => sum / average.count));
  }
  return { weights, transitions, starts };
}
