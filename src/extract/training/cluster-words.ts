import { seededRandom, shuffled } from '../tagger/train-chain.ts';

export interface ClusterOptions {
  clusters: number;
  rounds: number;
  seed: number;
}

/** `rows` vectors of `width` numbers, end to end. */
export interface Vectors {
  width: number;
  values: Float32Array;
}

const rowsOf = ({ width, values }: Vectors) => values.length / width;

/** Each vector at length one; a vector of zeros stays one. */
export function normalised({ width, values }: Vectors): Vectors {
  const result = new Float32Array(values.length);
  for (let base = 0; base < values.length; base += width) {
    let sum = 0;
    for (let i = base; i < base + width; i++) sum += (values[i] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let i = base; i < base + width; i++) result[i] = (values[i] as number) / length;
  }
  return { width, values: result };
}

/** For each vector the centre it is nearest to, by the cosine of the angle between them. */
function nearest({ width, values }: Vectors, centres: Float32Array, into: Uint16Array): void {
  const count = centres.length / width;
  for (let row = 0; row < into.length; row++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let centre = 0; centre < count; centre++) {
      let dot = 0;
      for (let i = 0, a = row * width, b = centre * width; i < width; i++) dot += (values[a + i] as number) * (centres[b + i] as number);
      if (dot > most) {
        most = dot;
        into[row] = centre;
      }
    }
  }
}

/**
 * Spherical k-means (Dhillon & Modha 2001): for each vector the number of its cluster, and the clusters' centres. The same
 * vectors give the same clusters.
 */
export function clusterVectors(vectors: Vectors, { clusters, rounds, seed }: ClusterOptions): { of: Uint16Array; centres: Vectors } {
  const own = normalised(vectors);
  const { width, values } = own;
  const rows = rowsOf(own);
  const random = seededRandom(seed);
  const first = shuffled(
    Array.from({ length: rows }, (_, row) => row),
    random,
  ).slice(0, clusters);
  let centres: Float32Array = new Float32Array(clusters * width);
  for (const [centre, row] of first.entries()) centres.set(values.subarray(row * width, (row + 1) * width), centre * width);
  const of = new Uint16Array(rows);
  for (let round = 0; round < rounds; round++) {
    nearest(own, centres, of);
    const sums = new Float32Array(clusters * width);
    const sizes = new Uint32Array(clusters);
    for (let row = 0; row < rows; row++) {
      const centre = of[row] as number;
      (sizes[centre] as number)++;
      for (let i = 0; i < width; i++) (sums[centre * width + i] as number) += values[row * width + i] as number;
    }
    // A cluster that nobody is in begins anew somewhere.
    for (let centre = 0; centre < clusters; centre++) {
      if (sizes[centre]) continue;
      const row = Math.floor(random() * rows);
      sums.set(values.subarray(row * width, (row + 1) * width), centre * width);
    }
    centres = normalised({ width, values: sums }).values;
  }
  nearest(own, centres, of);
  return { of, centres: { width, values: centres } };
}

const POWER_ROUNDS = 30;

/**
 * Vectors without their mean and the directions in which they differ most: these tell how frequent a word is rather than what
 * it means (Mu & Viswanath 2018, "All-but-the-top").
 */
export function withoutCommonParts({ width, values }: Vectors, directions: number): Vectors {
  const result = Float32Array.from(values);
  const rows = values.length / width;
  const mean = new Float64Array(width);
  for (let at = 0; at < values.length; at++) (mean[at % width] as number) += (values[at] as number) / rows;
  for (let at = 0; at < values.length; at++) (result[at] as number) -= mean[at % width] as number;
  for (let n = 0; n < directions; n++) {
    // The strongest direction of what is left, by power iteration.
    let direction = Float64Array.from({ length: width }, (_, i) => (i === n ? 1 : 0.5));
    for (let round = 0; round < POWER_ROUNDS; round++) {
      const next = new Float64Array(width);
      for (let base = 0; base < result.length; base += width) {
        let dot = 0;
        for (let i = 0; i < width; i++) dot += (result[base + i] as number) * (direction[i] as number);
        for (let i = 0; i < width; i++) (next[i] as number) += dot * (result[base + i] as number);
      }
      const length = Math.hypot(...next) || 1;
      direction = next.map((value) => value / length);
    }
    for (let base = 0; base < result.length; base += width) {
      let dot = 0;
      for (let i = 0; i < width; i++) dot += (result[base + i] as number) * (direction[i] as number);
      for (let i = 0; i < width; i++) (result[base + i] as number) -= dot * (direction[i] as number);
    }
  }
  return { width, values: result };
}
