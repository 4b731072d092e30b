/** Bytes of a node: threshold as a 32-bit float, and where the feature stands in a case. */
const NODE_SHIFT: usize = 3;
/** Bytes of a block: the seven nodes of three levels, so that three questions ask one line of the cache. */
const BLOCK_SHIFT: usize = 6;
/** Ways out of a block. */
const WAYS_SHIFT: usize = 3;
const LAST_IN_BLOCK: usize = 7;
/** Trees in one turn: while one waits for a node, the others go on. */
const TURN: i32 = 4;

/** The node of a block that a case goes to, as in a heap: from n to 2n + 1 or 2n + 2. */
function next(block: usize, node: usize, features: usize): usize {
  const at = block + (node << NODE_SHIFT);
  const value = load<f32>(features + <usize>load<u32>(at, 4));
  // A number rather than a branch: which way a case goes is what nobody can foresee.
  return (node << 1) + 1 + <usize>(value > load<f32>(at));
}

/** The way out of a block that a case takes. */
function throughBlock(block: usize, features: usize): usize {
  return next(block, next(block, next(block, 0, features), features), features) - LAST_IN_BLOCK;
}

/**
 * Adds what each tree says of each case, a few trees at a time: they then stay in the nearest cache while all cases go through them.
 *
 * @param trees number of trees, a multiple of TURN
 * @param blocks address of the blocks of nodes, those of one tree behind those of another; behind block n of a tree 8n + 1 and the next seven
 * @param blocksInTree number of blocks of each tree
 * @param depth blocks from root to leaf
 * @param leaves address of what each leaf adds, 32-bit floats, eight to the power of `depth` for each tree
 * @param features address of the cases, `width` 32-bit floats each
 * @param cases number of cases
 * @param sums address of the sums, a 64-bit float a case
 */
export function askTrees(
  trees: i32,
  blocks: usize,
  blocksInTree: i32,
  depth: i32,
  leaves: usize,
  features: usize,
  width: i32,
  cases: i32,
  sums: usize,
): void {
  const row = <usize>width << 2;
  const treeBytes = <usize>blocksInTree << BLOCK_SHIFT;
  const leafBytes = <usize>4 << (WAYS_SHIFT * <usize>depth);
  for (let tree = 0; tree < trees; tree += TURN) {
    let own = features;
    let sum = sums;
    for (let n = 0; n < cases; n++) {
      let a = throughBlock(blocks, own);
      let b = throughBlock(blocks + treeBytes, own);
      let c = throughBlock(blocks + treeBytes * 2, own);
      let d = throughBlock(blocks + treeBytes * 3, own);
      // Where the blocks of a level begin within the first tree.
      let level = blocks + (1 << BLOCK_SHIFT);
      for (let deeper = 1; deeper < depth; deeper++) {
        a = (a << WAYS_SHIFT) + throughBlock(level + (a << BLOCK_SHIFT), own);
        b = (b << WAYS_SHIFT) + throughBlock(level + treeBytes + (b << BLOCK_SHIFT), own);
        c = (c << WAYS_SHIFT) + throughBlock(level + treeBytes * 2 + (c << BLOCK_SHIFT), own);
        d = (d << WAYS_SHIFT) + throughBlock(level + treeBytes * 3 + (d << BLOCK_SHIFT), own);
        level += <usize>1 << (BLOCK_SHIFT + WAYS_SHIFT * <usize>deeper);
      }
      // One after the other, as the trees come: in another order a sum of floating-point numbers is another one.
      let all = load<f64>(sum) + <f64>load<f32>(leaves + (a << 2));
      all += <f64>load<f32>(leaves + leafBytes + (b << 2));
      all += <f64>load<f32>(leaves + leafBytes * 2 + (c << 2));
      all += <f64>load<f32>(leaves + leafBytes * 3 + (d << 2));
      store<f64>(sum, all);
      own += row;
      sum += 8;
    }
    blocks += treeBytes * TURN;
    leaves += leafBytes * TURN;
  }
}
