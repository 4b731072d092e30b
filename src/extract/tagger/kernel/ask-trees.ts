/** Bytes of a node: threshold as a 32-bit float, and where the feature stands in a case. */
const NODE_SHIFT: usize = 3;
/** Bytes of a block: the seven nodes of three levels, so that three questions ask one line of the cache. */
const BLOCK_SHIFT: usize = 6;
/** Ways out of a block. */
const WAYS_SHIFT: usize = 3;
const LAST_IN_BLOCK: usize = 7;
/** Cases in one turn: while one waits for a node, the others go on. */
const TURN: i32 = 4;

/** The node of a block that a case goes to, as in a heap: from n to 2n + 1 or 2n + 2. */
function next(block: usize, node: usize, features: usize): usize {
  const at = block + (node << NODE_SHIFT);
  const value = load<f32>(features + <usize>load<u32>(at, 4));
  // A number rather than a branch: which way a case goes is what nobody can foresee.
  return (node << 1) + 1 + <usize>!(value <= load<f32>(at));
}

/** The way out of a block that a case takes. */
function throughBlock(block: usize, features: usize): usize {
  return next(block, next(block, next(block, 0, features), features), features) - LAST_IN_BLOCK;
}

/**
 * Adds what each tree says of each case, tree by tree: a tree then stays in the nearest cache while all cases go through it.
 *
 * @param trees number of trees
 * @param blocks address of the blocks of nodes, those of one tree behind those of another; behind block n of a tree 8n + 1 and the next seven
 * @param blocksInTree number of blocks of each tree
 * @param depth blocks from root to leaf
 * @param leaves address of what each leaf adds, 32-bit floats, eight to the power of `depth` for each tree
 * @param features address of the cases, `width` 32-bit floats each; up to a multiple of TURN they are read
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
  for (let tree = 0; tree < trees; tree++) {
    for (let first = 0; first < cases; first += TURN) {
      const case0 = features + <usize>first * row;
      const case1 = case0 + row;
      const case2 = case1 + row;
      const case3 = case2 + row;
      let a = throughBlock(blocks, case0);
      let b = throughBlock(blocks, case1);
      let c = throughBlock(blocks, case2);
      let d = throughBlock(blocks, case3);
      // Where the blocks of a level begin within the tree.
      let level = blocks + (1 << BLOCK_SHIFT);
      for (let deeper = 1; deeper < depth; deeper++) {
        a = (a << WAYS_SHIFT) + throughBlock(level + (a << BLOCK_SHIFT), case0);
        b = (b << WAYS_SHIFT) + throughBlock(level + (b << BLOCK_SHIFT), case1);
        c = (c << WAYS_SHIFT) + throughBlock(level + (c << BLOCK_SHIFT), case2);
        d = (d << WAYS_SHIFT) + throughBlock(level + (d << BLOCK_SHIFT), case3);
        level += <usize>1 << (BLOCK_SHIFT + WAYS_SHIFT * <usize>deeper);
      }
      const at = sums + (<usize>first << 3);
      store<f64>(at, load<f64>(at) + <f64>load<f32>(leaves + (a << 2)));
      store<f64>(at, load<f64>(at, 8) + <f64>load<f32>(leaves + (b << 2)), 8);
      store<f64>(at, load<f64>(at, 16) + <f64>load<f32>(leaves + (c << 2)), 16);
      store<f64>(at, load<f64>(at, 24) + <f64>load<f32>(leaves + (d << 2)), 24);
    }
    blocks += treeBytes;
    leaves += leafBytes;
  }
}
