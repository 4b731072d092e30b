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

/** The log-odds that the answer is yes. */
export function logOddsOf({ base, roots, feature, threshold, left }: BoostedTrees, features: Float32Array): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    let asked = feature[node] as number;
    while (asked >= 0) {
      node = (left[node] as number) + ((features[asked] as number) <= (threshold[node] as number) ? 0 : 1);
      asked = feature[node] as number;
    }
    sum += threshold[node] as number;
  }
  return sum;
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
