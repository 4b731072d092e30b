/** Bytes of a node: threshold as a 32-bit float, feature and left branch as 16-bit numbers. */
const NODE_SHIFT: usize = 3;
/** Cases in one turn: while one waits for a node, the others go on. */
const TURN: i32 = 4;

/** The node a case goes to; a leaf leads to itself. */
function next(nodes: usize, node: usize, features: usize): usize {
  const at = nodes + (node << NODE_SHIFT);
  const value = load<f32>(features + (<usize>load<u16>(at, 4) << 2));
  // A number rather than a branch: which way a case goes is what nobody can foresee.
  return <usize>load<u16>(at, 6) + <usize>!(value <= load<f32>(at));
}

/**
 * Adds what each tree says of each case, tree by tree: a tree then stays in the nearest cache while all cases go through it.
 *
 * @param roots address of the number of each tree's first node, 32 bits each
 * @param trees number of trees
 * @param depth most questions from root to leaf
 * @param nodes address of the nodes
 * @param values address of what each node adds if it is a leaf, a 32-bit float each
 * @param features address of the cases, `width` 32-bit floats each; up to a multiple of TURN they are read
 * @param cases number of cases
 * @param sums address of the sums, a 64-bit float a case
 */
export function askTrees(
  roots: usize,
  trees: i32,
  depth: i32,
  nodes: usize,
  values: usize,
  features: usize,
  width: i32,
  cases: i32,
  sums: usize,
): void {
  const row = <usize>width << 2;
  for (let tree = 0; tree < trees; tree++) {
    const root = <usize>load<u32>(roots + (<usize>tree << 2));
    const own = nodes + (root << NODE_SHIFT);
    const leaves = values + (root << 2);
    for (let first = 0; first < cases; first += TURN) {
      const case0 = features + <usize>first * row;
      const case1 = case0 + row;
      const case2 = case1 + row;
      const case3 = case2 + row;
      let a: usize = 0;
      let b: usize = 0;
      let c: usize = 0;
      let d: usize = 0;
      for (let level = 0; level < depth; level++) {
        a = next(own, a, case0);
        b = next(own, b, case1);
        c = next(own, c, case2);
        d = next(own, d, case3);
      }
      const at = sums + (<usize>first << 3);
      store<f64>(at, load<f64>(at) + <f64>load<f32>(leaves + (a << 2)));
      store<f64>(at, load<f64>(at, 8) + <f64>load<f32>(leaves + (b << 2)), 8);
      store<f64>(at, load<f64>(at, 16) + <f64>load<f32>(leaves + (c << 2)), 16);
      store<f64>(at, load<f64>(at, 24) + <f64>load<f32>(leaves + (d << 2)), 24);
    }
  }
}
