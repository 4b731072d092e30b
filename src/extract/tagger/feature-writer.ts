import type { FeatureSequence } from './chain-model.ts';

/** A 32-bit hash of a word (FNV-1a over UTF-16 code units). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

// One writer is at work at a time; sequences are copied out of its desk when they are finished.
let desk = new Int32Array(1 << 16);
/** No token has as many features. */
const MOST_A_TOKEN = 1024;

/** Writes the hashed features of one sequence, token by token; only one may be at work at a time. */
export class FeatureWriter {
  #features = desk;
  #count = 0;
  readonly #offsets: number[] = [0];
  readonly #mask: number;

  /** @param rows number of feature rows, a power of two */
  constructor(rows: number) {
    this.#mask = rows - 1;
  }

  /** Adds a feature, at most 1,024 a token, to the current token: a template's number and up to three values (murmur3's mixing steps). */
  add(template: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(template, 0x9e3779b1) ^ a;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
    hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
    this.#features[this.#count++] = (hash ^ (hash >>> 15)) & this.#mask;
  }

  endToken(): void {
    this.#offsets.push(this.#count);
    if (this.#features.length - this.#count >= MOST_A_TOKEN) return;
    // Looked at once a token rather than once a feature.
    desk = new Int32Array(this.#features.length * 2);
    desk.set(this.#features);
    this.#features = desk;
  }

  /** The sequence written so far. */
  finish(): FeatureSequence {
    return { features: this.#features.slice(0, this.#count), offsets: Int32Array.from(this.#offsets) };
  }
}
