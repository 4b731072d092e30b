const SLOT = 2; // numbers: the hash, and the place of the entry counted from 1
const FIRST_SLOTS = 1024;
/** The upper half of a hash has a say in the slot too. */
const FOLD = 15;

/**
 * Things by their texts, put in once each, that is asked with a place in a line: nothing is cut out of the line to be looked up, and
 * nothing hashed by the engine. Open addressing; at most half of the slots are taken.
 */
export class TextTable<Known extends { readonly text: string }> {
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  readonly #entries: Known[] = [];

  get size(): number {
    return this.#entries.length;
  }

  /** What is known of `line.slice(start, end)`, which has this hash (`text-hash.ts`). */
  get(hash: number, line: string, start: number, end: number): Known | undefined {
    const slots = this.#slots;
    const last = slots.length - SLOT;
    for (let at = slotOf(hash) & last; slots[at + 1] !== 0; at = (at + SLOT) & last) {
      if (slots[at] !== hash) continue;
      const entry = this.#entries[(slots[at + 1] as number) - 1] as Known;
      if (entry.text.length === end - start && line.startsWith(entry.text, start)) return entry;
    }
    return undefined;
  }

  /** Takes down what is not known yet, by the hash of its text. */
  add(hash: number, entry: Known): void {
    this.#entries.push(entry);
    this.#place(hash, this.#entries.length);
    if (this.#entries.length * 2 * SLOT > this.#slots.length) this.#grow();
  }

  #place(hash: number, number: number): void {
    const last = this.#slots.length - SLOT;
    let at = slotOf(hash) & last;
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

const slotOf = (hash: number) => (hash ^ (hash >>> FOLD)) * SLOT;
