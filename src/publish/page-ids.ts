/**
 * The ids of the pages in an index of Pagefind 1.5, in their order, from its unpacked `pf_meta`: CBOR texts such as
 * `en_1be2e56`, each followed by the page's number of words. The ids of the chunks of words come after them.
 *
 * @param meta the file without its compression
 */
export function pageIds(meta: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(meta);
  return [...text.matchAll(/[a-z]{2,3}_[0-9a-f]{7,}/g)].map(([id]) => id);
}
