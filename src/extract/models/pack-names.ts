import { gunzipSync, gzipSync } from 'node:zlib';
import type { NameModel } from '../names/tag-names.ts';
import { type ChainModel, strideOf } from '../tagger/chain-model.ts';

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
  chain: PackedChain;
  /** Entries of the lexicon. */
  entries: number;
  /** Bytes that the lexicon's keys take. */
  keyBytes: number;
}

/** Weights that round to this many steps or less are dropped: they cost most of the bytes and decide next to nothing. */
const DROPPED_STEPS = 2;
const ROUNDED = 1e5;
const VALUE_PLANES = 3; // bytes of a lexicon entry's bits

const finite = (values: Float32Array) =>
  Array.from(values, (value) => (Number.isFinite(value) ? Math.round(value * ROUNDED) / ROUNDED : null));
const restored = (values: readonly (number | null)[]) => Float32Array.from(values, (value) => value ?? Number.NEGATIVE_INFINITY);

const isKept = (steps: number) => Math.abs(steps) > DROPPED_STEPS;

function unpackChain({ transitions, starts, ...rest }: PackedChain, bytes: Uint8Array): ChainModel {
  const weights = new Int8Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { ...rest, weights, transitions: restored(transitions), starts: restored(starts) };
}

/** Sorted numbers as the differences between them, seven bits a byte, the lowest first. */
function packKeys(keys: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let rest = key - before;
    before = key;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function unpackKeys(bytes: Uint8Array): number[] {
  const keys: number[] = [];
  let [key, value, shift] = [0, 0, 0];
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    key += value;
    keys.push(key);
    [value, shift] = [0, 0];
  }
  return keys;
}

/** The name recogniser as one compressed file: a header in JSON, a byte for each weight, the lexicon's keys and bits. */
export function packNames({ lexicon, chain }: NameModel & { lexicon: ReadonlyMap<number, number> }): Uint8Array {
  const { labels, rows, step, transitions, starts, weights } = chain;
  const keys = [...lexicon.keys()].sort((a, b) => a - b);
  const packedKeys = packKeys(keys);
  const header: Header = {
    chain: { labels, rows, step, transitions: finite(transitions), starts: finite(starts) },
    entries: keys.length,
    keyBytes: packedKeys.length,
  };
  const json = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const values = new Uint8Array(keys.length * VALUE_PLANES);
  for (const [i, key] of keys.entries())
    for (let plane = 0; plane < VALUE_PLANES; plane++) values[plane * keys.length + i] = ((lexicon.get(key) ?? 0) >> (8 * plane)) & 255;
  const binary = Buffer.concat([size, json, Buffer.from(weights.map((steps) => (isKept(steps) ? steps : 0)).buffer), packedKeys, values]);
  return gzipSync(binary, { level: 9 });
}

/** @throws Error where the file is not what `packNames` wrote */
export function unpackNames(file: Uint8Array): NameModel {
  const binary = gunzipSync(file);
  const jsonEnd = 4 + binary.readUInt32LE(0);
  const header = JSON.parse(binary.subarray(4, jsonEnd).toString('utf8')) as Header;
  let at = jsonEnd;
  const take = (length: number): Uint8Array => {
    const part = binary.subarray(at, at + length);
    if (part.length < length) throw new Error('the name model ends too early: run npm run train again');
    at += length;
    return part;
  };
  const chain = unpackChain(header.chain, take(header.chain.rows * strideOf(header.chain.labels)));
  const keys = unpackKeys(take(header.keyBytes));
  const values = take(header.entries * VALUE_PLANES);
  const lexicon = new Map(
    keys.map((key, i) => {
      let bits = 0;
      for (let plane = 0; plane < VALUE_PLANES; plane++) bits |= (values[plane * keys.length + i] as number) << (8 * plane);
      return [key, bits];
    }),
  );
  return { lexicon, chain };
}
