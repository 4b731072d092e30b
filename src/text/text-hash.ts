// FNV-1a over UTF-16 code units, one at a time: whoever goes through the letters of a text has its hash when they are done.

/** The hash of no text. */
export const NO_TEXT = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of a text that goes on with a code unit; 32 bits, signed. */
export const extendTextHash = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** The hash of a whole text. */
export function hashText(text: string): number {
  let hash = NO_TEXT;
  for (let i = 0; i < text.length; i++) hash = extendTextHash(hash, text.charCodeAt(i));
  return hash;
}
