// A pair (0x82) of a short text (0x60 and its length), which is a letter, and a number.
const PAGE = /\u0082[\u0060-\u0077]([a-z]{2,3}_[0-9a-f]{7,})/g;

/**
 * The ids of the pages in an index of Pagefind 1.5, in their order, from its unpacked `pf_meta`: a pair for each page, of an id
 * such as `en_1be2e56` and its number of words, in CBOR.
 *
 * @param meta the file without its compression
 */
export function pageIds(meta: Uint8Array): string[] {
  // Bytes as characters of the same number; the decoder called latin1 would take 0x82 for a quotation mark.
  let text = '';
  for (const byte of meta) text += String.fromCharCode(byte);
  return [...text.matchAll(PAGE)].map(([, id = '']) => id);
}
