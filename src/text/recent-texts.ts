import { TextTable } from './text-table.ts';

/** A `RecentMap` of things by their texts that is asked with a place in a line, as a `TextTable` is. */
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
