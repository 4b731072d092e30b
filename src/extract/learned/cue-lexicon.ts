import type { Document } from '../../text/document.ts';
import { VocabularyTable } from '../../text/vocabulary.ts';
import { LexiconFact, type Word, WordFact } from '../../text/word.ts';
import { extendHash, hashWord } from '../tagger/feature-hash.ts';

/** How often a lemma with its part of speech stands within a cue. */
export interface CueCounts {
  /** Hash of lemma and part of speech -> [times within a cue, times at all]. */
  counts: Map<number, [inCue: number, all: number]>;
}

const PRIOR = 0.2;
/** Upper ends of the bins of the smoothed rate; a word never seen in training has bin 0. */
const BINS = [0.005, 0.02, 0.07, 0.2, 0.4, 0.6, 0.8];
/** From this bin on a word is a strong cue: at least one in five of its uses reports something. */
export const STRONG = 5;

export const cueKey = new WordFact(({ lemma, pos }) => extendHash(extendHash(hashWord(lemma), '/'), pos));

/** The smoothed rate in a byte, finer for small rates; 0 is kept for words never seen. */
const STEPS = 254;
const byteOf = (inCue: number, all: number) => (all === 0 ? 0 : 1 + Math.round(STEPS * Math.sqrt((inCue + PRIOR) / (all + 1))));
const rateOf = (byte: number) => (byte === 0 ? UNSEEN : ((byte - 1) / STEPS) ** 2);
const UNSEEN = 0.1;
const RATES = Float32Array.from({ length: STEPS + 2 }, (_, byte) => rateOf(byte));
const BIN_OF = Uint8Array.from(RATES, (rate, byte) => (byte === 0 ? 0 : 1 + BINS.filter((end) => rate >= end).length));

/** The cue rate of each known word, in a byte, by the hash of its lemma and part of speech. */
export type CueLexicon = ReadonlyMap<number, number>;

/** How often each token's word stands within a cue. */
export interface CueRates {
  /** In steps; 0 for words never seen. */
  bins: Uint8Array;
  /** 0 to 1. */
  rates: Float32Array;
}

/** The lexicon of all that was counted. */
export function cueLexicon({ counts }: CueCounts): CueLexicon {
  return new Map([...counts].map(([key, [inCue, all]]) => [key, byteOf(inCue, all)]));
}

/** A content without a word that is a cue in three of ten uses passes nothing on. */
const LIKELY_CUE = 0.4;

const knownByte = new LexiconFact((word, lexicon: CueLexicon) => lexicon.get(cueKey.of(word)) ?? 0);
const IS_LIKELY = Array.from(RATES, (_, byte) => rateOf(byte) >= LIKELY_CUE);

/** @param bytes the rate of each word of the vocabulary, in a byte */
function ratesFrom({ words }: Document, bytes: Uint8Array): CueRates {
  const rates = new Float32Array(words.length);
  const bins = new Uint8Array(words.length);
  for (let t = 0; t < words.length; t++) {
    const byte = bytes[words[t] as number] as number;
    rates[t] = RATES[byte] as number;
    bins[t] = BIN_OF[byte] as number;
  }
  return { rates, bins };
}

const knownBytes = new VocabularyTable((words, lexicon: CueLexicon) => {
  const bytes = new Uint8Array(words.length);
  for (let n = 0; n < words.length; n++) bytes[n] = knownByte.of(words[n] as Word, lexicon);
  return bytes;
});

/** Whether a word of the tokens `[first, last)` is likely to report something. */
export function hasLikelyCue({ vocabulary, words }: Document, first: number, last: number, lexicon: CueLexicon): boolean {
  const bytes = knownBytes.of(vocabulary, lexicon);
  for (let t = first; t < last; t++) if (IS_LIKELY[bytes[words[t] as number] as number]) return true;
  return false;
}

/** The cue rates of every token. */
export function cueRates(document: Document, lexicon: CueLexicon): CueRates {
  return ratesFrom(document, knownBytes.of(document.vocabulary, lexicon));
}

/**
 * The cue rates of a document that the counts were taken from, its own counts taken off: a word seen only here must not give
 * itself away.
 */
export function cueRatesWithout(document: Document, { counts }: CueCounts, own: CueCounts): CueRates {
  const bytes = Uint8Array.from(document.vocabulary, (word) => {
    const key = cueKey.of(word);
    const [inCue, all] = counts.get(key) ?? [0, 0];
    const [ownIn, ownAll] = own.counts.get(key) ?? [0, 0];
    return byteOf(inCue - ownIn, all - ownAll);
  });
  return ratesFrom(document, bytes);
}

/** Counts cue words in one document. */
export function countCues({ tokens }: Document, isCue: (token: number) => boolean): CueCounts {
  const counts: CueCounts['counts'] = new Map();
  for (const [index, { word }] of tokens.entries()) {
    const key = cueKey.of(word);
    const [inCue, all] = counts.get(key) ?? [0, 0];
    counts.set(key, [inCue + (isCue(index) ? 1 : 0), all + 1]);
  }
  return { counts };
}

export function sumCounts(parts: readonly CueCounts[]): CueCounts {
  const counts: CueCounts['counts'] = new Map();
  for (const part of parts)
    for (const [key, [inCue, all]] of part.counts) {
      const [sumIn, sumAll] = counts.get(key) ?? [0, 0];
      counts.set(key, [sumIn + inCue, sumAll + all]);
    }
  return { counts };
}
