import type { AttributionModels } from '../learned/attribution-models.ts';
import type { Cascade } from '../tagger/boosted-trees.ts';
import type { PlattScale } from '../tagger/platt-scale.ts';
import { type PackedChain, packChain, unpackChain } from './pack-chain.ts';
import { openPackedFile, packFile } from './packed-file.ts';

interface Header {
  joint: PackedChain;
  own: PackedChain;
  rerank: { base: number; trees: number; nodes: number };
  cascade: Cascade;
  scale: PlattScale;
  threshold: number;
  /** Entries of the lexicon. */
  lexicon: number;
}

/** All that was learned of attributions as one compressed file. */
export function packAttributions({ lexicon, joint, own, rerank, cascade, scale, threshold }: AttributionModels): Uint8Array {
  const chains = { joint: packChain(joint), own: packChain(own) };
  const header: Header = {
    joint: chains.joint.header,
    own: chains.own.header,
    rerank: { base: rerank.base, trees: rerank.roots.length, nodes: rerank.feature.length },
    cascade,
    scale,
    threshold,
    lexicon: lexicon.size,
  };
  const keys = [...lexicon.keys()].sort((a, b) => a - b);
  return packFile(header, [
    chains.joint.bytes,
    chains.own.bytes,
    rerank.roots,
    rerank.left,
    rerank.threshold,
    rerank.feature,
    Int32Array.from(keys),
    Uint8Array.from(keys, (key) => lexicon.get(key) ?? 0),
  ]);
}

const WORD_BYTES = 4;
const HALF_BYTES = 2;

/** @throws Error where the file is not what `packAttributions` wrote */
export function unpackAttributions(file: Uint8Array): AttributionModels {
  const { header, take } = openPackedFile<Header>(file);
  const joint = unpackChain(header.joint, take);
  const own = unpackChain(header.own, take);
  const { base, trees, nodes } = header.rerank;
  const rerank = {
    base,
    roots: new Int32Array(take(trees * WORD_BYTES).buffer),
    left: new Int32Array(take(nodes * WORD_BYTES).buffer),
    threshold: new Float32Array(take(nodes * WORD_BYTES).buffer),
    feature: new Int16Array(take(nodes * HALF_BYTES).buffer),
  };
  const keys = new Int32Array(take(header.lexicon * WORD_BYTES).buffer);
  const rates = take(header.lexicon);
  const lexicon = new Map(Array.from(keys, (key, n) => [key, rates[n] ?? 0]));
  return { lexicon, joint, own, rerank, cascade: header.cascade, scale: header.scale, threshold: header.threshold };
}
