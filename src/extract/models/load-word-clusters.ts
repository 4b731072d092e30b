import { readFileSync } from 'node:fs';
import type { WordClusters } from '../learned/word-clusters.ts';
import { unpackClusters } from './pack-clusters.ts';

let clusters: WordClusters | undefined;

/** Clusters of words by what they mean, read once, on first use (docs/decisions/0009, 0021). */
export function wordClusters(): WordClusters {
  clusters ??= unpackClusters(readFileSync(new URL('./clusters.bin', import.meta.url)));
  return clusters;
}
