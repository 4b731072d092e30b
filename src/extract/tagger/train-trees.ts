import { type BoostedTrees, probabilityOf } from './boosted-trees.ts';
import { seededRandom } from './train-chain.ts';

export interface TreesOptions {
  trees: number;
  /** Questions from root to leaf, at most. */
  depth: number;
  rate: number;
  /** Fewest cases in a leaf. */
  leaf: number;
  /** L2 penalty on a leaf's value. */
  shrinkage: number;
  /** Share of cases, and of features, that each tree may see. */
  sample: number;
  seed: number;
}

/** A case: the same number of features in each, and the answer: 0 no, 1 yes, between them how good a yes it is. */
export interface TreeCase {
  features: Float32Array;
  answer: number;
}

const BINS = 64;
const LEAST_GAIN = 1e-3;

/** Upper bounds of a feature's bins, at quantiles of its distinct values. */
function boundsOf(cases: readonly TreeCase[], feature: number): Float32Array {
  const values = Float32Array.from(cases, ({ features }) => features[feature] as number).sort();
  const bounds: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const at = values[Math.floor((bin * values.length) / BINS)] as number;
    if (bounds.length === 0 || at > (bounds.at(-1) as number)) bounds.push(at);
  }
  return Float32Array.from(bounds);
}

function binOf(bounds: Float32Array, value: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fits boosted trees by histograms of gradients. The same cases give the same trees, bit for bit. */
export function trainTrees(cases: readonly TreeCase[], options: TreesOptions): BoostedTrees {
  const { depth, rate, leaf, shrinkage, sample } = options;
  const width = cases[0]?.features.length ?? 0;
  const bounds = Array.from({ length: width }, (_, feature) => boundsOf(cases, feature));
  const bins = bounds.map((own, feature) => Uint8Array.from(cases, ({ features }) => binOf(own, features[feature] as number)));
  const yes = cases.reduce((sum, { answer }) => sum + answer, 0);
  const base = Math.log((yes + 1) / (cases.length - yes + 1));
  const logOdds = new Float64Array(cases.length).fill(base);
  const gradients = new Float64Array(cases.length);
  const curvatures = new Float64Array(cases.length);
  const random = seededRandom(options.seed);
  const nodes = { feature: [] as number[], threshold: [] as number[], left: [] as number[] };
  const roots: number[] = [];
  const addNode = () => {
    nodes.feature.push(-1);
    nodes.threshold.push(0);
    nodes.left.push(-1);
    return nodes.feature.length - 1;
  };
  const sums = { g: new Float64Array(BINS), h: new Float64Array(BINS), n: new Int32Array(BINS) };

  const bestSplit = (members: Int32Array, asked: readonly number[], G: number, H: number) => {
    let best = { gain: LEAST_GAIN, feature: -1, bin: 0 };
    const whole = (G * G) / (H + shrinkage);
    for (const feature of asked) {
      const own = bins[feature] as Uint8Array;
      sums.g.fill(0);
      sums.h.fill(0);
      sums.n.fill(0);
      for (const member of members) {
        const bin = own[member] as number;
        (sums.g[bin] as number) += gradients[member] as number;
        (sums.h[bin] as number) += curvatures[member] as number;
        (sums.n[bin] as number)++;
      }
      let [g, h, n] = [0, 0, 0];
      for (let bin = 0; bin < (bounds[feature] as Float32Array).length; bin++) {
        g += sums.g[bin] as number;
        h += sums.h[bin] as number;
        n += sums.n[bin] as number;
        if (n < leaf || members.length - n < leaf) continue;
        const gain = (g * g) / (h + shrinkage) + ((G - g) * (G - g)) / (H - h + shrinkage) - whole;
        if (gain > best.gain) best = { gain, feature, bin };
      }
    }
    return best;
  };

  const grow = (node: number, members: Int32Array, asked: readonly number[], left: number): void => {
    let [G, H] = [0, 0];
    for (const member of members) {
      G += gradients[member] as number;
      H += curvatures[member] as number;
    }
    const split = left > 0 && members.length >= 2 * leaf ? bestSplit(members, asked, G, H) : undefined;
    if (!split || split.feature < 0) {
      nodes.threshold[node] = (rate * G) / (H + shrinkage);
      return;
    }
    const own = bins[split.feature] as Uint8Array;
    const lower = members.filter((member) => (own[member] as number) <= split.bin);
    const upper = members.filter((member) => (own[member] as number) > split.bin);
    nodes.feature[node] = split.feature;
    nodes.threshold[node] = (bounds[split.feature] as Float32Array)[split.bin] as number;
    const first = addNode();
    addNode();
    nodes.left[node] = first;
    grow(first, lower, asked, left - 1);
    grow(first + 1, upper, asked, left - 1);
  };

  for (let tree = 0; tree < options.trees; tree++) {
    for (let i = 0; i < cases.length; i++) {
      const p = probabilityOf(logOdds[i] as number);
      gradients[i] = (cases[i] as TreeCase).answer - p;
      curvatures[i] = p * (1 - p);
    }
    const members = Int32Array.from(cases.keys()).filter(() => random() < sample);
    const asked = Array.from({ length: width }, (_, feature) => feature).filter(() => random() < sample);
    const root = addNode();
    roots.push(root);
    grow(root, members, asked, depth);
    for (let i = 0; i < cases.length; i++) {
      let node = root;
      while ((nodes.feature[node] as number) >= 0) {
        const feature = nodes.feature[node] as number;
        const value = cases[i]?.features[feature] as number;
        node = (nodes.left[node] as number) + (value <= (nodes.threshold[node] as number) ? 0 : 1);
      }
      (logOdds[i] as number) += nodes.threshold[node] as number;
    }
  }
  return {
    base,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(nodes.feature),
    threshold: Float32Array.from(nodes.threshold),
    left: Int32Array.from(nodes.left),
  };
}
