import type { NameModel } from '../names/tag-names.ts';
import { type PackedChain, packChain, unpackChain } from './pack-chain.ts';
import { openPackedFile, packFile } from './packed-file.ts';

interface Header {
  chain: PackedChain;
  /** Entries of the lexicon. */
  entries: number;
  /** Bytes that the lexicon's keys take. */
  keyBytes: number;
}

/** Small weights are dropped. */
const DROPPED_STEPS = 2;
const VALUE_PLANES = 3; // bytes of a lexicon entry's bits

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
  const packed = packChain(chain, DROPPED_STEPS);
  const keys = [...lexicon.keys()].sort((a, b) => a - b);
  const packedKeys = packKeys(keys);
  const header: Header = { chain: packed.header, entries: keys.length, keyBytes: packedKeys.length };
  const values = new Uint8Array(keys.length * VALUE_PLANES);
  for (const [i, key] of keys.entries())
    for (let plane = 0; plane < VALUE_PLANES; plane++) values[plane * keys.length + i] = ((lexicon.get(key) ?? 0) >> (8 * plane)) & 255;
  return packFile(header, [packed.bytes, packedKeys, values]);
}

/** @throws Error where the file is not what `packNames` wrote */
export function unpackNames(file: Uint8Array): NameModel {
  const { header, take } = openPackedFile<Header>(file);
  const chain = unpackChain(header.chain, take);
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
