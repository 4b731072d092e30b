import { type ChainModel, type FeatureSequence, LANES } from './chain-model.ts';
import { hashFeature, seedOf } from './feature-hash.ts';
import { loadKernel } from './load-kernel.ts';
import { ABSENT, MARGIN, type Part, type Template } from './templates.ts';

const PAGE = 65_536;
const WORD = 4;
const MOST_PARTS = 3;
const TEMPLATE_WORDS = 4;
const FIRST_CAPACITY = 512;
const TURN = 4; // tokens that the kernel reads at once
const LINE = 16; // words
/** 256 templates of weights of 127 steps are the most that a 16-bit sum holds. */
const MOST_TEMPLATES = 256;
/** What adds this never wins, and sums of it are still numbers. */
const NEVER = -1e30;

const ROW = LANES * WORD;
const MATRIX = LANES * ROW;

/** Addresses in the kernel's memory, in bytes; what has a row for each token stands behind what has not. */
interface Layout {
  templates: number;
  steps: number;
  factors: number;
  backward: number;
  starts: number;
  startFactors: number;
  desk: number;
  /** Of each template the rows of the tokens of one turn. */
  rows: number;
  scores: number;
  work: number;
  marginals: number;
  path: number;
  /** A column of zeros, then the named ones. */
  columns: number;
  weights: number;
}

/**
 * A tagger at work on one sequence at a time. What is known of each token stands in named columns, templates say which values
 * together make a feature, and a chain model says what the features speak for. Sums over features and over paths are computed
 * where the values stand, by a kernel in WebAssembly. What it gives are its own tables, good until the next call and longer than
 * the sequence: a table made anew for each call costs more than what most calls have to do.
 */
export class Tagger<Name extends string> {
  readonly #names: readonly Name[];
  readonly #templates: readonly Template[];
  readonly #kernel = loadKernel();
  #columns = {} as Record<Name, Int32Array>;
  #scores = new Float32Array();
  #marginals = new Float32Array();
  #path = new Uint8Array();
  #capacity = 0;
  #tokens = 0;
  #model: ChainModel | undefined;
  #at: Layout;

  constructor(names: readonly Name[], templates: readonly Template[]) {
    if (templates.length > MOST_TEMPLATES) throw new Error(`${templates.length} templates: sums of more than ${MOST_TEMPLATES} do not fit`);
    this.#names = names;
    this.#templates = templates;
    this.#at = this.#layout();
  }

  // A line more than whole pages: columns do not all fall into one set of the cache.
  get #stride(): number {
    return Math.ceil((this.#capacity + 2 * MARGIN + TURN) / LINE) * LINE + LINE;
  }

  #layout(): Layout {
    let end = 0;
    const take = (bytes: number) => {
      const start = end;
      end += Math.ceil(bytes / ROW) * ROW;
      return start;
    };
    const tokens = this.#capacity + TURN;
    return {
      templates: take(this.#templates.length * TEMPLATE_WORDS * WORD),
      steps: take(MATRIX),
      factors: take(MATRIX),
      backward: take(MATRIX),
      starts: take(ROW),
      startFactors: take(ROW),
      desk: take(2 * ROW),
      rows: take(this.#templates.length * TURN * WORD),
      scores: take(tokens * ROW),
      work: take(tokens * ROW),
      marginals: take(tokens * ROW),
      path: take(tokens),
      columns: take((this.#names.length + 1) * this.#stride * WORD),
      weights: end,
    };
  }

  /** Columns for a sequence of so many tokens, to be filled: token t of the sequence at `MARGIN + t`. What they held is lost. */
  begin(tokens: number): Record<Name, Int32Array> {
    if (tokens > this.#capacity || this.#capacity === 0) this.#grow(tokens);
    this.#tokens = tokens;
    return this.#columns;
  }

  #grow(tokens: number): void {
    this.#capacity = Math.max(FIRST_CAPACITY, 2 ** Math.ceil(Math.log2(Math.max(1, tokens))));
    this.#at = this.#layout();
    this.#model = undefined;
    this.#reserve(this.#at.weights);
    const program = new Int32Array(this.#kernel.memory.buffer, this.#at.templates, this.#templates.length * TEMPLATE_WORDS);
    for (const [n, [number, ...parts]] of this.#templates.entries()) {
      program[n * TEMPLATE_WORDS] = seedOf(number);
      for (let p = 0; p < MOST_PARTS; p++) program[n * TEMPLATE_WORDS + 1 + p] = this.#addressOf(parts[p]);
    }
    new Int32Array(this.#kernel.memory.buffer, this.#at.columns, this.#stride).fill(0);
  }

  #columnAt(number: number): number {
    return this.#at.columns + number * this.#stride * WORD;
  }

  #addressOf(part: Part | undefined): number {
    return part ? this.#columnAt(this.#names.indexOf(part.column as Name) + 1) + (MARGIN + part.shift) * WORD : this.#at.columns;
  }

  // Views of a memory end when it grows.
  #reserve(bytes: number): void {
    const { memory } = this.#kernel;
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
    if (missing > 0) memory.grow(missing);
    // All at once: an object that got so many properties one by one would be a hash table to the engine, and each access a search.
    const columns = this.#names.map((name, n) => [name, new Int32Array(memory.buffer, this.#columnAt(n + 1), this.#stride)]);
    this.#columns = Object.fromEntries(columns) as Record<Name, Int32Array>;
    this.#scores = new Float32Array(memory.buffer, this.#at.scores, this.#capacity * LANES);
    this.#marginals = new Float32Array(memory.buffer, this.#at.marginals, this.#capacity * LANES);
    this.#path = new Uint8Array(memory.buffer, this.#at.path, this.#capacity);
  }

  #load(model: ChainModel): void {
    if (this.#model === model) return;
    // Behind the last row stands one of zeros: what is absent adds nothing.
    this.#reserve(this.#at.weights + model.weights.length + LANES);
    const { buffer } = this.#kernel.memory;
    const weights = new Int8Array(buffer, this.#at.weights, model.weights.length + LANES);
    weights.set(model.weights);
    weights.fill(0, model.weights.length);
    const size = model.labels.length;
    const [steps, factors, backward] = [this.#at.steps, this.#at.factors, this.#at.backward].map(
      (at) => new Float32Array(buffer, at, LANES * LANES),
    ) as [Float32Array, Float32Array, Float32Array];
    const [starts, startFactors] = [this.#at.starts, this.#at.startFactors].map((at) => new Float32Array(buffer, at, LANES)) as [
      Float32Array,
      Float32Array,
    ];
    for (let from = 0; from < LANES; from++) {
      const start = from < size ? Math.max(NEVER, model.starts[from] as number) : NEVER;
      starts[from] = start;
      startFactors[from] = Math.exp(start);
      for (let to = 0; to < LANES; to++) {
        const step = from < size && to < size ? Math.max(NEVER, model.transitions[from * size + to] as number) : NEVER;
        steps[from * LANES + to] = step;
        factors[from * LANES + to] = Math.exp(step);
        backward[to * LANES + from] = Math.exp(step);
      }
    }
    this.#model = model;
  }

  /**
   * Scores the sequence by a model: for each token and each of eight labels the sum of its features' weights, at
   * `token * LANES + label`. They may be changed before paths are looked for.
   */
  score(model: ChainModel): Float32Array {
    this.#load(model);
    const { templates, weights, rows, scores } = this.#at;
    this.#kernel.sumFeatures(templates, this.#templates.length, this.#tokens, weights, model.rows - 1, model.step, rows, scores);
    return this.#scores;
  }

  /** The most probable labels of the tokens `[from, to)`, the first at 0, as if they were a sequence of their own (Viterbi 1967). */
  bestPath(from = 0, to = this.#tokens): Uint8Array {
    const { scores, steps, starts, desk, work, path } = this.#at;
    if (to > from) this.#kernel.bestPath(scores + from * ROW, to - from, steps, starts, desk, work, path);
    return this.#path;
  }

  /** The probability of each label at each token, at `token * LANES + label` (forward-backward, Rabiner 1989). */
  marginals(): Float32Array {
    const { scores, factors, backward, startFactors, desk, work, marginals } = this.#at;
    if (this.#tokens > 0) this.#kernel.marginals(scores, this.#tokens, factors, backward, startFactors, desk, work, marginals);
    return this.#marginals;
  }

  /** The rows of each token's features, as training reads them. */
  sequence(rows: number): FeatureSequence {
    const zeros = new Int32Array(this.#stride);
    const programs = this.#templates.map(([number, ...parts]) => {
      const values = Array.from({ length: MOST_PARTS }, (_, p) => (parts[p] ? this.#columns[parts[p].column as Name] : zeros));
      return { seed: seedOf(number), values, shifts: Array.from({ length: MOST_PARTS }, (_, p) => MARGIN + (parts[p]?.shift ?? 0)) };
    });
    const features = new Int32Array(this.#tokens * programs.length);
    const offsets = new Int32Array(this.#tokens + 1);
    let count = 0;
    for (let t = 0; t < this.#tokens; t++) {
      for (const { seed, values, shifts } of programs) {
        const [a, b, c] = [0, 1, 2].map((p) => values[p]?.[t + (shifts[p] as number)] ?? 0) as [number, number, number];
        if (a !== ABSENT) features[count++] = hashFeature(seed, a, b, c) & (rows - 1);
      }
      offsets[t + 1] = count;
    }
    return { features: features.slice(0, count), offsets };
  }
}
