import type { Span } from '../../model/span.ts';

// Some stretch of text; findings are few in each.
const BLOCK = 512;

/** Things by the stretches of text they lie in, so that none is compared with all others. */
export class BlockMap<T> {
  readonly #blocks = new Map<number, Set<T>>();

  put(item: T, spans: Span[]): void {
    for (const block of blocksOf(spans)) {
      const items = this.#blocks.get(block) ?? new Set<T>();
      items.add(item);
      this.#blocks.set(block, items);
    }
  }

  get(spans: Span[]): T[] {
    const found = new Set<T>();
    for (const block of blocksOf(spans)) for (const item of this.#blocks.get(block) ?? []) found.add(item);
    return [...found];
  }
}

function blocksOf(spans: Span[]): Set<number> {
  const blocks = new Set<number>();
  for (const [from, to] of spans) for (let block = Math.floor(from / BLOCK); block <= Math.floor(to / BLOCK); block++) blocks.add(block);
  return blocks;
}
