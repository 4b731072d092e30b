/** What a hash of no text begins with, and what each code unit is multiplied in with (FNV-1a). */
export const NO_TEXT = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const FOLD = 15;

/** The hash of a text that goes on with a code unit. */
export const extendTextHash = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

export function hashText(text: string): number {
  let hash = NO_TEXT;
  for (let i = 0; i < text.length; i++) hash = extendTextHash(hash, text.charCodeAt(i));
  return hash;
}

const SLOT = 2; // numbers: the hash, and behind which one the entry stands
const FIRST_SLOTS = 1024;

/** Things by their texts, put in once each: open addressing, at most half of the slots taken. */
export class TextTable<Known extends { readonly text: string }> {
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  readonly #entries: Known[] = [];

  get size(): number {
    return this.#entries.length;
  }

  get(hash: number, line: string, start: number, end: number): Known | undefined {
    const slots = this.#slots;
    const last = slots.length - SLOT;
    for (let at = ((hash ^ (hash >>> FOLD)) * SLOT) & last; slots[at + 1] !== 0; at = (at + SLOT) & last) {
      if (slots[at] !== hash) continue;
      const entry = this.#entries[(slots[at + 1] as number) - 1] as Known;
      if (entry.text.length === end - start && line.startsWith(entry.text, start)) return entry;
    }
    return undefined;
  }

  add(hash: number, entry: Known): void {
    this.#entries.push(entry);
    this.#place(hash, this.#entries.length);
    if (this.#entries.length * 2 * SLOT > this.#slots.length) this.#grow();
  }

  #place(hash: number, number: number): void {
    const last = this.#slots.length - SLOT;
    let at = ((hash ^ (hash >>> FOLD)) * SLOT) & last;
    while (this.#slots[at + 1] !== 0) at = (at + SLOT) & last;
    this.#slots[at] = hash;
    this.#slots[at + 1] = number;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += SLOT) if (before[at + 1] !== 0) this.#place(before[at] as number, before[at + 1] as number);
  }
}

/**
 * A `RecentMap` of things by their texts that is asked with a place in a line: nothing is cut out of the line, and nothing hashed by
 * the engine, for what is known already. Whoever asks has gone through the letters anyway, and brings their hash.
 */
export class RecentTexts<Known extends { readonly text: string }> {
  readonly #most: number;
  #young = new TextTable<Known>();
  #old = new TextTable<Known>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is known of `line.slice(start, end)`, which has this hash. */
  get(hash: number, line: string, start: number, end: number): Known | undefined {
    const found = this.#young.get(hash, line, start, end);
    if (found !== undefined) return found;
    const old = this.#old.get(hash, line, start, end);
    if (old !== undefined) this.add(hash, old);
    return old;
  }

  /** Takes down what is not known yet. */
  add(hash: number, known: Known): void {
    if (this.#young.size >= this.#most / 2) {
      this.#old = this.#young;
      this.#young = new TextTable();
    }
    this.#young.add(hash, known);
  }
}
