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
const TURN = 4; // trees that the kernel asks at once
/** In the kernel's memory nodes stand in blocks of three levels, seven nodes in a line of the cache. */
const LEVELS = 3;
const WAYS = 2 ** LEVELS;
const BLOCK_BYTES = 64;

/** Trees in a kernel's memory; addresses in bytes. Blocks begin at 0. */
interface LoadedTrees {
  kernel: Kernel;
  /** How many there are with those that fill the last turn, which say nothing. */
  count: number;
  /** Blocks from root to leaf. */
  depth: number;
  blocksInTree: number;
  leaves: number;
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

/** Blocks of a tree that has so many from root to leaf. */
const blocksOf = (depth: number) => (WAYS ** depth - 1) / (WAYS - 1);

function load(trees: BoostedTrees): LoadedTrees {
  const { roots, feature, threshold, left } = trees;
  const kernel = loadKernel();
  const depth = Math.max(1, Math.ceil(roots.reduce((most, root) => Math.max(most, depthOf(trees, root)), 0) / LEVELS));
  const blocksInTree = blocksOf(depth);
  const leavesOfTree = WAYS ** depth;
  const count = Math.ceil(roots.length / TURN) * TURN;
  const leaves = count * blocksInTree * BLOCK_BYTES;
  const free = leaves + count * leavesOfTree * VALUE_BYTES;
  const view = new DataView(reserve(kernel, free));
  /** Writes what lies below a node: from its place in a block on, and from the place of the block among all of its level. */
  const write = (tree: number, node: number, level: number, block: number, place: number): void => {
    if (place >= WAYS - 1) {
      const way = block * WAYS + place - (WAYS - 1);
      if (level + 1 < depth) write(tree, node, level + 1, way, 0);
      else view.setFloat32(leaves + (tree * leavesOfTree + way) * VALUE_BYTES, threshold[node] as number, true);
      return;
    }
    const isLeaf = (feature[node] as number) < 0;
    const at = (tree * blocksInTree + blocksOf(level) + block) * BLOCK_BYTES + place * NODE_BYTES;
    // A leaf higher up asks what is always so, and stands at the end of that way.
    view.setFloat32(at, isLeaf ? Number.POSITIVE_INFINITY : (threshold[node] as number), true);
    view.setUint32(at + VALUE_BYTES, isLeaf ? 0 : (feature[node] as number) * VALUE_BYTES, true);
    write(tree, isLeaf ? node : (left[node] as number), level, block, 2 * place + 1);
    if (!isLeaf) write(tree, (left[node] as number) + 1, level, block, 2 * place + 2);
  };
  for (const [tree, root] of roots.entries()) write(tree, root, 0, 0, 0);
  return { kernel, count, depth, blocksInTree, leaves, free };
}

const known = new WeakMap<BoostedTrees, LoadedTrees>();

function loaded(trees: BoostedTrees): LoadedTrees {
  const found = known.get(trees) ?? load(trees);
  known.set(trees, found);
  return found;
}

/** Cases whose log-odds are lower than this after the first trees are given up (a soft cascade, Bourdev & Brandt 2005). */
export interface Cascade {
  /** Trees that are asked of every case, a multiple of four. */
  after: number;
  below: number;
}

/**
 * The log-odds, case by case, that the answer is yes. Cases are finite numbers, as many in each.
 *
 * @param cascade without it every tree is asked of every case; where one is given up, its log-odds are what the first trees say
 */
export function logOddsOf(trees: BoostedTrees, cases: readonly ArrayLike<number>[], cascade?: Cascade): Float64Array {
  const width = cases[0]?.length ?? 0;
  const { kernel, count, depth, blocksInTree, leaves, free } = loaded(trees);
  const features = free + cases.length * SUM_BYTES;
  const buffer = reserve(kernel, features + cases.length * width * VALUE_BYTES);
  const sums = new Float64Array(buffer, free, cases.length).fill(trees.base);
  const table = new Float32Array(buffer, features, cases.length * width);
  for (let n = 0, at = 0; n < cases.length; n++) {
    const own = cases[n] as ArrayLike<number>;
    for (let feature = 0; feature < width; feature++) table[at++] = own[feature] as number;
  }
  const ask = (from: number, to: number, cases: number) => {
    const blocks = from * blocksInTree * BLOCK_BYTES;
    kernel.askTrees(to - from, blocks, blocksInTree, depth, leaves + from * WAYS ** depth * VALUE_BYTES, features, width, cases, free);
  };
  if (!cascade || cascade.after >= count) {
    ask(0, count, cases.length);
    return sums.slice();
  }
  ask(0, cascade.after, cases.length);
  const logOdds = sums.slice();
  const left: number[] = [];
  for (let n = 0; n < cases.length; n++) {
    if ((sums[n] as number) < cascade.below) continue;
    table.copyWithin(left.length * width, n * width, (n + 1) * width);
    sums[left.length] = sums[n] as number;
    left.push(n);
  }
  ask(cascade.after, count, left.length);
  for (let at = 0; at < left.length; at++) logOdds[left[at] as number] = sums[at] as number;
  return logOdds;
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
