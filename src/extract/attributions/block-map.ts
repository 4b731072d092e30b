import type { Span } from '../../model/span.ts';

// Some stretch of text; findings are few in each.
const BLOCK = 512;

/** Things by the stretches of text they lie in, so that none is compared with all others. */
export class BlockMap<T> {
  readonly #blocks = new Map<number, T[]>();

  put(item: T, spans: readonly Span[]): void {
    for (const [from, to] of spans)
      for (let block = Math.floor(from / BLOCK); block <= Math.floor(to / BLOCK); block++) {
        const items = this.#blocks.get(block);
        if (!items) this.#blocks.set(block, [item]);
        else if (items.at(-1) !== item) items.push(item);
      }
  }

  /** What lies in the stretches that the spans lie in, each once, in the order it was put. */
  get(spans: readonly Span[]): T[] {
    const found = new Set<T>();
    for (const [from, to] of spans)
      for (let block = Math.floor(from / BLOCK); block <= Math.floor(to / BLOCK); block++)
        for (const item of this.#blocks.get(block) ?? []) found.add(item);
    return [...found];
  }
}
