import { type Kernel, loadKernel } from './load-kernel.ts';

/**
 * Gradient-boosted regression trees for a yes-or-no question (Friedman 2001; second-order as Chen & Guestrin 2016), all trees
 * in flat arrays: node n asks whether `features[feature[n]] <= threshold[n]`, then goes to `left[n]`, else to `left[n] + 1`.
 * A leaf has feature -1, and in `threshold` its value in log-odds.
 */
export interface BoostedTrees {
  /** Log-odds before any tree has spoken. */
  base: number;
  roots: Int32Array;
  feature: Int16Array;
  threshold: Float32Array;
  left: Int32Array;
}

const PAGE = 65_536;
const NODE_BYTES = 8;
const VALUE_BYTES = 4;
const SUM_BYTES = 8;
const TURN = 4; // cases that the kernel asks at once

/** Trees in a kernel's memory; addresses in bytes. */
interface LoadedTrees {
  kernel: Kernel;
  depth: number;
  nodes: number;
  values: number;
  roots: number;
  /** Where the cases may stand. */
  free: number;
}

function depthOf(trees: BoostedTrees, node: number): number {
  if ((trees.feature[node] as number) < 0) return 0;
  const first = trees.left[node] as number;
  return 1 + Math.max(depthOf(trees, first), depthOf(trees, first + 1));
}

function reserve({ memory }: Kernel, bytes: number): ArrayBuffer {
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
  if (missing > 0) memory.grow(missing);
  return memory.buffer as ArrayBuffer;
}

function load(trees: BoostedTrees): LoadedTrees {
  const { roots, feature, threshold, left } = trees;
  const kernel = loadKernel();
  const count = feature.length;
  const values = count * NODE_BYTES;
  const rootsAt = values + count * VALUE_BYTES;
  const free = Math.ceil((rootsAt + roots.byteLength) / SUM_BYTES) * SUM_BYTES;
  const view = new DataView(reserve(kernel, free));
  for (const [tree, root] of roots.entries()) {
    view.setUint32(rootsAt + tree * 4, root, true);
    for (let node = root; node < (roots[tree + 1] ?? count); node++) {
      const isLeaf = (feature[node] as number) < 0;
      view.setFloat32(node * NODE_BYTES, isLeaf ? Number.POSITIVE_INFINITY : (threshold[node] as number), true);
      view.setUint16(node * NODE_BYTES + 4, isLeaf ? 0 : (feature[node] as number), true);
      view.setUint16(node * NODE_BYTES + 6, (isLeaf ? node : (left[node] as number)) - root, true);
      view.setFloat32(values + node * VALUE_BYTES, threshold[node] as number, true);
    }
  }
  const depth = roots.reduce((most, root) => Math.max(most, depthOf(trees, root)), 0);
  return { kernel, depth, nodes: 0, values, roots: rootsAt, free };
}

const known = new WeakMap<BoostedTrees, LoadedTrees>();

function loaded(trees: BoostedTrees): LoadedTrees {
  const found = known.get(trees) ?? load(trees);
  known.set(trees, found);
  return found;
}

/** The log-odds, case by case, that the answer is yes. Cases are finite numbers, as many in each. */
export function logOddsOf(trees: BoostedTrees, cases: readonly ArrayLike<number>[]): Float64Array {
  const width = cases[0]?.length ?? 0;
  const { kernel, depth, nodes, values, roots, free } = loaded(trees);
  const rows = Math.ceil(cases.length / TURN) * TURN;
  const features = free + rows * SUM_BYTES;
  const buffer = reserve(kernel, features + rows * width * VALUE_BYTES);
  const sums = new Float64Array(buffer, free, rows).fill(trees.base);
  const table = new Float32Array(buffer, features, rows * width);
  for (let n = 0, at = 0; n < cases.length; n++) {
    const own = cases[n] as ArrayLike<number>;
    for (let feature = 0; feature < width; feature++) table[at++] = own[feature] as number;
  }
  kernel.askTrees(roots, trees.roots.length, depth, nodes, values, features, width, cases.length, free);
  return sums.slice(0, cases.length);
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
