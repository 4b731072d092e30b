import { readFileSync } from 'node:fs';
import type { ChainModel, FeatureSequence } from './chain-model.ts';
import { hashFeature, seedOf } from './feature-hash.ts';

/** Stands for whatever lies outside a sequence of words. */
export const OUT = 0x5bd1e995;
/** The same among small codes. */
export const OUT_SMALL = 31;
/** How far templates may look past a token; values of a column begin behind so many of what lies outside. */
export const MARGIN = 3;

/** Values of one column near a token: `shift` tokens to the right of it. */
export interface Part {
  column: string;
  shift: number;
}

/** A template: its number, part of the model and never given to another, and the one to three values that make its feature. */
export type Template = readonly [number: number, ...parts: Part[]];

/** For each name, what gives its parts: `word(-1)` is the column `word` one token to the left. */
export function partsOf<Name extends string>(names: readonly Name[]): Record<Name, (shift?: number) => Part> {
  const parts: Partial<Record<Name, (shift?: number) => Part>> = {};
  for (const column of names) parts[column] = (shift = 0) => ({ column, shift });
  return parts as Record<Name, (shift?: number) => Part>;
}

/** A column's values from a whole document's, with a margin on both sides. */
export function fillColumn(column: Int32Array, values: Int32Array | Uint8Array, from: number, to: number, outside: number): void {
  column.fill(outside, 0, MARGIN);
  for (let t = from, i = MARGIN; t < to; t++, i++) column[i] = values[t] as number;
  column.fill(outside, to - from + MARGIN, to - from + 2 * MARGIN);
}

type Kernel = (templates: number, count: number, tokens: number, weights: number, mask: number, sums: number) => void;

const PAGE = 65_536;
const WORD = 4;
const LANES = 8;
const MOST_PARTS = 3;
const TEMPLATE_WORDS = 4;
const SUM_BYTES = 2 * LANES;
const FIRST_CAPACITY = 512;
const TURN = 4; // tokens
const LINE = 16; // words
/** 256 templates of weights of 127 steps are the most that a 16-bit sum holds. */
const MOST_TEMPLATES = 256;

let compiled: WebAssembly.Module | undefined;

/** The kernel's code lies beside this file and is read once, as the models are (docs/decisions/0009, 0020). */
function newKernel(): { sumFeatures: Kernel; memory: WebAssembly.Memory } {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('./kernel/sum-features.wasm', import.meta.url)));
  const { sumFeatures, memory } = new WebAssembly.Instance(compiled).exports;
  return { sumFeatures: sumFeatures as Kernel, memory: memory as WebAssembly.Memory };
}

/**
 * All features of one tagger as a table: named columns hold what is known of each token of a sequence, templates say which
 * values together make a feature. Sums over features are computed where the values stand, by a kernel in WebAssembly.
 * A table holds one sequence at a time.
 */
export class FeatureTable<Name extends string> {
  readonly #names: readonly Name[];
  readonly #templates: readonly Template[];
  readonly #kernel = newKernel();
  #capacity = 0;
  #tokens = 0;
  #columns = {} as Record<Name, Int32Array>;
  #model: ChainModel | undefined;
  // Addresses in the kernel's memory: templates, sums, a column of zeros and the named ones, then the weights.
  #sumsAt = 0;
  #zerosAt = 0;
  #weightsAt = 0;

  constructor(names: readonly Name[], templates: readonly Template[]) {
    if (templates.length > MOST_TEMPLATES) throw new Error(`${templates.length} templates: sums of more than ${MOST_TEMPLATES} do not fit`);
    this.#names = names;
    this.#templates = templates;
  }

  /** Columns for a sequence of so many tokens, to be filled: token t of the sequence at `MARGIN + t`. What they held is lost. */
  begin(tokens: number): Record<Name, Int32Array> {
    if (tokens > this.#capacity) this.#grow(tokens);
    this.#tokens = tokens;
    return this.#columns;
  }

  // A line more than whole pages: columns do not all fall into one set of the cache.
  get #stride(): number {
    return Math.ceil((this.#capacity + 2 * MARGIN + TURN) / LINE) * LINE + LINE;
  }

  #grow(tokens: number): void {
    this.#capacity = Math.max(FIRST_CAPACITY, 2 ** Math.ceil(Math.log2(tokens)));
    const { memory } = this.#kernel;
    const stride = this.#stride;
    this.#sumsAt = this.#templates.length * TEMPLATE_WORDS * WORD;
    this.#zerosAt = this.#sumsAt + (this.#capacity + TURN) * SUM_BYTES;
    this.#weightsAt = this.#zerosAt + (this.#names.length + 1) * stride * WORD;
    this.#reserve(this.#weightsAt);
    this.#model = undefined;
    this.#map();
    const program = new Int32Array(memory.buffer, 0, this.#templates.length * TEMPLATE_WORDS);
    for (const [n, [number, ...parts]] of this.#templates.entries()) {
      program[n * TEMPLATE_WORDS] = seedOf(number);
      for (let p = 0; p < MOST_PARTS; p++) program[n * TEMPLATE_WORDS + 1 + p] = this.#addressOf(parts[p]);
    }
    new Int32Array(memory.buffer, this.#zerosAt, stride).fill(0);
  }

  #addressOf(part: Part | undefined): number {
    if (!part) return this.#zerosAt;
    return this.#zerosAt + ((this.#names.indexOf(part.column as Name) + 1) * this.#stride + MARGIN + part.shift) * WORD;
  }

  #reserve(bytes: number): void {
    const { memory } = this.#kernel;
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
    if (missing > 0) memory.grow(missing);
  }

  // Views of a memory end when it grows.
  #map(): void {
    const { memory } = this.#kernel;
    const stride = this.#stride;
    for (const [n, name] of this.#names.entries())
      this.#columns[name] = new Int32Array(memory.buffer, this.#zerosAt + (n + 1) * stride * WORD, stride);
  }

  #load(model: ChainModel): void {
    if (this.#model === model) return;
    this.#reserve(this.#weightsAt + model.weights.length);
    this.#map();
    new Int8Array(this.#kernel.memory.buffer, this.#weightsAt).set(model.weights);
    this.#model = model;
  }

  /** Emission scores of the sequence, one row of `labels.length` a token: the sum of its features' weights for each label. */
  emissions(model: ChainModel): Float64Array {
    this.#load(model);
    this.#kernel.sumFeatures(0, this.#templates.length, this.#tokens, this.#weightsAt, model.rows - 1, this.#sumsAt);
    const sums = new Int16Array(this.#kernel.memory.buffer, this.#sumsAt, this.#tokens * LANES);
    const size = model.labels.length;
    const scores = new Float64Array(this.#tokens * size);
    for (let token = 0; token < this.#tokens; token++)
      for (let label = 0; label < size; label++) scores[token * size + label] = (sums[token * LANES + label] as number) * model.step;
    return scores;
  }

  /** The rows of each token's features, as training reads them. */
  sequence(rows: number): FeatureSequence {
    const width = this.#templates.length;
    const features = new Int32Array(this.#tokens * width);
    const zeros = new Int32Array(this.#stride);
    for (const [n, [number, ...parts]] of this.#templates.entries()) {
      const seed = seedOf(number);
      const [a, b, c] = Array.from({ length: MOST_PARTS }, (_, p) => (parts[p] ? this.#columns[parts[p].column as Name] : zeros));
      const [x, y, z] = Array.from({ length: MOST_PARTS }, (_, p) => MARGIN + (parts[p]?.shift ?? 0));
      for (let t = 0; t < this.#tokens; t++)
        features[t * width + n] = hashFeature(seed, a?.[t + (x ?? 0)] ?? 0, b?.[t + (y ?? 0)] ?? 0, c?.[t + (z ?? 0)] ?? 0) & (rows - 1);
    }
    return { features, offsets: Int32Array.from({ length: this.#tokens + 1 }, (_, t) => t * width) };
  }
}
