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

/**
 * The log-odds, case by case, that the answer is yes. Tree by tree rather than case by case: a tree then stays in the
 * processor's nearest cache while all cases go through it.
 */
export function logOddsOf({ base, roots, feature, threshold, left }: BoostedTrees, cases: readonly Float32Array[]): Float64Array {
  const sums = new Float64Array(cases.length).fill(base);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] as number;
    for (let n = 0; n < cases.length; n++) {
      const features = cases[n] as Float32Array;
      let node = root;
      let asked = feature[node] as number;
      while (asked >= 0) {
        node = (left[node] as number) + ((features[asked] as number) <= (threshold[node] as number) ? 0 : 1);
        asked = feature[node] as number;
      }
      (sums[n] as number) += threshold[node] as number;
    }
  }
  return sums;
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
