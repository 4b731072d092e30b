import { gunzipSync, gzipSync } from 'node:zlib';
import type { AttributionModels } from '../learned/attribution-models.ts';
import type { ChainModel } from '../tagger/chain-model.ts';

/** A chain in a byte a weight. */
interface PackedChain {
  labels: readonly string[];
  rows: number;
  /** Weight of one step of a byte. */
  step: number;
  /** -Infinity is written as null. */
  transitions: (number | null)[];
  starts: (number | null)[];
}

interface Header {
  joint: PackedChain;
  own: PackedChain;
  rerank: number[];
  threshold: number;
  lexicon: number;
}

const LARGEST = 127;
/** The few weights beyond this share of all are cut off, so that the many small ones keep their differences. */
const KEPT = 0.99995;
/** Weights that round to this many steps or less are dropped: they cost most of the bytes and decide nothing. */
const DROPPED_STEPS = 0;
const ROUNDED = 1e5;

const finite = (values: Float32Array): (number | null)[] =>
  Array.from(values, (value) => (Number.isFinite(value) ? Math.round(value * ROUNDED) / ROUNDED : null));
const restored = (values: readonly (number | null)[]) => Float32Array.from(values, (value) => value ?? Number.NEGATIVE_INFINITY);

function packChain({ labels, rows, weights, transitions, starts }: ChainModel): { header: PackedChain; bytes: Int8Array } {
  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort();
  const step = (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / LARGEST;
  const bytes = Int8Array.from(weights, (weight) => {
    const steps = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
    return Math.abs(steps) <= DROPPED_STEPS ? 0 : steps;
  });
  return { header: { labels, rows, step, transitions: finite(transitions), starts: finite(starts) }, bytes };
}

function unpackChain({ labels, rows, step, transitions, starts }: PackedChain, bytes: Int8Array): ChainModel {
  return {
    labels,
    rows,
    weights: Float32Array.from(bytes, (steps) => steps * step),
    transitions: restored(transitions),
    starts: restored(starts),
  };
}

/** Models as one compressed file: a header in JSON, then a byte for each weight, then the lexicon's keys and bins. */
export function packModels({ lexicon, joint, own, rerank, threshold }: AttributionModels): Uint8Array {
  const chains = { joint: packChain(joint), own: packChain(own) };
  const header: Header = {
    joint: chains.joint.header,
    own: chains.own.header,
    rerank: Array.from(rerank.weights, (weight) => Math.round(weight * ROUNDED) / ROUNDED),
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
    Buffer.from(chains.joint.bytes.buffer),
    Buffer.from(chains.own.bytes.buffer),
    Buffer.from(Int32Array.from(keys).buffer),
    Buffer.from(Uint8Array.from(keys, (key) => lexicon.get(key) ?? 0)),
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
  const bytesOf = ({ rows, labels }: PackedChain) => Int8Array.from(take(rows * labels.length), (byte) => (byte << 24) >> 24);
  const joint = unpackChain(header.joint, bytesOf(header.joint));
  const own = unpackChain(header.own, bytesOf(header.own));
  const keys = take(header.lexicon * 4);
  const bins = take(header.lexicon);
  const view = new DataView(keys.buffer, keys.byteOffset, keys.byteLength);
  const lexicon = new Map(Array.from({ length: header.lexicon }, (_, n) => [view.getInt32(n * 4, true), bins[n] ?? 0]));
  return { lexicon, joint, own, rerank: { weights: Float32Array.from(header.rerank) }, threshold: header.threshold };
}
