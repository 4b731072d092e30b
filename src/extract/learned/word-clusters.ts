import { hashWord } from '../tagger/feature-hash.ts';

/** Words by what they mean: each is in one cluster, each cluster in one group. */
export interface WordClusters {
  /** `clusterKey` of a word -> number of its cluster. */
  clusterOf: { get(key: number): number | undefined };
  /** Cluster -> number of its group. */
  groupOf: Uint8Array;
}

// 26 bits keep sorted keys two bytes apart; one word in a thousand is taken for another.
const UNKEPT_BITS = 6;

/** The key of a word in lower case. */
export const clusterKey = (lower: string): number => hashWord(lower) >>> UNKEPT_BITS;

/** The cluster and the group of a word in lower case, from 1; 0 where it is in none. */
export function clusterCodes({ clusterOf, groupOf }: WordClusters, lower: string): { cluster: number; group: number } {
  const cluster = clusterOf.get(clusterKey(lower));
  return cluster === undefined ? { cluster: 0, group: 0 } : { cluster: cluster + 1, group: (groupOf[cluster] as number) + 1 };
}
