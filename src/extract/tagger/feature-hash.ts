import { extendTextHash, hashText } from '../../text/text-hash.ts';

/** A 32-bit hash of a word (FNV-1a over UTF-16 code units). */
export const hashWord = hashText;

/** The hash of a word that goes on: `extendHash(hashWord(a), b)` is `hashWord(a + b)`. */
export function extendHash(hash: number, word: string): number {
  for (let i = 0; i < word.length; i++) hash = extendTextHash(hash, word.charCodeAt(i));
  return hash;
}

/** What a template's number begins its hash with. */
export const seedOf = (template: number): number => Math.imul(template, 0x9e3779b1);

/** The hash of a template's seed and its three values (murmur3's mixing steps); `kernel/sum-features.ts` computes the same. */
export function hashFeature(seed: number, a: number, b: number, c: number): number {
  let hash = seed ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
