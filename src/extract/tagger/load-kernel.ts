import { readFileSync } from 'node:fs';

/** What `kernel/kernel.ts` exports; addresses are bytes of its memory. */
export interface Kernel {
  memory: WebAssembly.Memory;
  sumFeatures(
    templates: number,
    count: number,
    tokens: number,
    weights: number,
    mask: number,
    step: number,
    rows: number,
    scores: number,
  ): void;
  bestPath(scores: number, tokens: number, steps: number, starts: number, best: number, back: number, path: number): void;
  marginals(
    scores: number,
    tokens: number,
    factors: number,
    backward: number,
    starts: number,
    beta: number,
    potentials: number,
    marginals: number,
  ): void;
  askTrees(
    trees: number,
    blocks: number,
    blocksInTree: number,
    depth: number,
    leaves: number,
    features: number,
    width: number,
    cases: number,
    sums: number,
  ): void;
}

let compiled: WebAssembly.Module | undefined;

/** A kernel with a memory of its own. Its code lies beside this file and is read once, as the models are (docs/decisions/0009, 0020). */
export function loadKernel(): Kernel {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('./kernel/kernel.wasm', import.meta.url)));
  return new WebAssembly.Instance(compiled).exports as unknown as Kernel;
}
