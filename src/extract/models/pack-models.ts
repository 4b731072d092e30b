import { gunzipSync, gzipSync } from 'node:zlib';
import type { AttributionModels } from '../learned/attribution-models.ts';
import { type ChainModel, strideOf } from '../tagger/chain-model.ts';

/** A chain without its weights, which follow as bytes. */
interface PackedChain {
  labels: readonly string[];
  rows: number;
  step: number;
  /** -Infinity is written as null. */
  transitions: (number | null)[];
  starts: (number | null)[];
}

interface Header {
  joint: PackedChain;
  own: PackedChain;
  rerank: { base: number; trees: number; nodes: number };
  threshold: number;
  lexicon: number;
}

const ROUNDED = 1e5;

const finite = (values: Float32Array): (number | null)[] =>
  Array.from(values, (value) => (Number.isFinite(value) ? Math.round(value * ROUNDED) / ROUNDED : null));
const restored = (values: readonly (number | null)[]) => Float32Array.from(values, (value) => value ?? Number.NEGATIVE_INFINITY);

const headerOf = ({ labels, rows, step, transitions, starts }: ChainModel): PackedChain => ({
  labels,
  rows,
  step,
  transitions: finite(transitions),
  starts: finite(starts),
});

const signed = ({ buffer, byteOffset, byteLength }: Uint8Array) => new Int8Array(buffer, byteOffset, byteLength);
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => Buffer.from(buffer, byteOffset, byteLength);

/** Models as one compressed file: a header in JSON, then a byte for each weight, then the lexicon's keys and bins. */
export function packModels({ lexicon, joint, own, rerank, threshold }: AttributionModels): Uint8Array {
  const header: Header = {
    joint: headerOf(joint),
    own: headerOf(own),
    rerank: { base: rerank.base, trees: rerank.roots.length, nodes: rerank.feature.length },
    threshold,
    lexicon: lexicon.size,
  };
  const keys = [...lexicon.keys()].sort((a, b) => a - b);
  const json = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const binary = Buffer.concat([
    size,
    json,
    bytesOf(joint.weights),
    bytesOf(own.weights),
    ...[rerank.roots, rerank.left, rerank.threshold, rerank.feature].map(bytesOf),
    bytesOf(Int32Array.from(keys)),
    bytesOf(Uint8Array.from(keys, (key) => lexicon.get(key) ?? 0)),
  ]);
  return gzipSync(binary, { level: 9 });
}

/** @throws Error where the file is not what `packModels` wrote */
export function unpackModels(file: Uint8Array): AttributionModels {
  const binary = gunzipSync(file);
  const jsonEnd = 4 + binary.readUInt32LE(0);
  const header = JSON.parse(binary.subarray(4, jsonEnd).toString('utf8')) as Header;
  let at = jsonEnd;
  const take = (length: number): Uint8Array => {
    const part = binary.subarray(at, at + length);
    if (part.length < length) throw new Error('the model file ends too early: run npm run train again');
    at += length;
    return part;
  };
  const chain = ({ transitions, starts, ...rest }: PackedChain): ChainModel => ({
    ...rest,
    transitions: restored(transitions),
    starts: restored(starts),
    weights: signed(take(rest.rows * strideOf(rest.labels))),
  });
  const joint = chain(header.joint);
  const own = chain(header.own);
  const words = (length: number) => Uint8Array.from(take(length * 4)).buffer;
  const { base, trees, nodes } = header.rerank;
  const rerank = {
    base,
    roots: new Int32Array(words(trees)),
    left: new Int32Array(words(nodes)),
    threshold: new Float32Array(words(nodes)),
    feature: new Int16Array(Uint8Array.from(take(nodes * 2)).buffer),
  };
  const keys = take(header.lexicon * 4);
  const bins = take(header.lexicon);
  const view = new DataView(keys.buffer, keys.byteOffset, keys.byteLength);
  const lexicon = new Map(Array.from({ length: header.lexicon }, (_, n) => [view.getInt32(n * 4, true), bins[n] ?? 0]));
  return { lexicon, joint, own, rerank, threshold: header.threshold };
}
