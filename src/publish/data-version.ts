/**
 * Version of the shapes under /data/ and /schema/. Rises in the last place for words, in the middle for new fields that
 * may be left out, in the first for all that could break a reader.
 */
export const DATA_VERSION = '1.0.1';
