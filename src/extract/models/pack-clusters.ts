import type { WordClusters } from '../learned/word-clusters.ts';
import { packKeys, unpackKeys } from './pack-keys.ts';
import { openPackedFile, packFile } from './packed-file.ts';

interface Header {
  words: number;
  clusters: number;
  /** Bytes that the words' keys take. */
  keyBytes: number;
}

/** Clusters of words as one compressed file. */
export function packClusters({ clusterOf, groupOf }: WordClusters & { clusterOf: ReadonlyMap<number, number> }): Uint8Array {
  const keys = [...clusterOf.keys()].sort((a, b) => a - b);
  const packed = packKeys(keys);
  const clusters = keys.map((key) => clusterOf.get(key) ?? 0);
  const header: Header = { words: keys.length, clusters: groupOf.length, keyBytes: packed.length };
  return packFile(header, [
    packed,
    Uint8Array.from(clusters, (cluster) => cluster & 255),
    Uint8Array.from(clusters, (cluster) => cluster >> 8),
    groupOf,
  ]);
}

/** @throws Error where the file is not what `packClusters` wrote */
export function unpackClusters(file: Uint8Array): WordClusters {
  const { header, take } = openPackedFile<Header>(file);
  const keys = unpackKeys(take(header.keyBytes));
  const [low, high] = [take(header.words), take(header.words)];
  const clusterOf = new Map(keys.map((key, n) => [key, (low[n] as number) | ((high[n] as number) << 8)]));
  return { clusterOf, groupOf: take(header.clusters) };
}
