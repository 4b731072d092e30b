import type { Document } from '../../text/document.ts';
import type { Quotation } from '../quotations/find-quotations.ts';
import { hashWord } from '../tagger/feature-hash.ts';
import { type CueRates, STRONG } from './cue-lexicon.ts';
import type { RuleHints } from './rule-hints.ts';
import { OUTSIDE, type TokenCodes, tokenCodes } from './token-codes.ts';

/** A document with all that the taggers' features are made from. */
export interface LearnedReading {
  document: Document;
  codes: TokenCodes;
  /** How often each word stands within a cue: in steps, and as a number. */
  bins: Uint8Array;
  rates: Float32Array;
  /** What the rules found: advice to the taggers. */
  rules: RuleHints;
  /** For each token the nearest strong cue of its sentence to the left and to the right, itself left out; -1: none. */
  cueLeft: Int32Array;
  cueRight: Int32Array;
  /** Strong cues in the token's sentence, at most 7. */
  cuesInSentence: Uint8Array;
  verbLeft: Int32Array;
  verbRight: Int32Array;
  /** The last word before the token in its sentence that opens a clause; -1: none. */
  clauseMarker: Int32Array;
  commas: Uint8Array;
  sentenceHasQuote: Uint8Array;
  paragraphHasQuote: Uint8Array;
}

const CLAUSE_MARKERS = new Set(
  'that which who whom whose because as if when while although though since but and or where whether after before until unless what how why to for with by in on at of from about , ; : - — –'
    .split(' ')
    .map(hashWord),
);
const MOST = 7;

export function learnedReading(
  document: Document,
  quotations: readonly Quotation[],
  { bins, rates }: CueRates,
  rules: RuleHints,
): LearnedReading {
  const codes = tokenCodes(document, quotations);
  const count = document.tokens.length;
  const none = () => new Int32Array(count).fill(-1);
  const reading: LearnedReading = {
    document,
    codes,
    bins,
    rates,
    rules,
    cueLeft: none(),
    cueRight: none(),
    cuesInSentence: new Uint8Array(count),
    verbLeft: none(),
    verbRight: none(),
    clauseMarker: none(),
    commas: new Uint8Array(count),
    sentenceHasQuote: new Uint8Array(count),
    paragraphHasQuote: new Uint8Array(count),
  };
  const comma = hashWord(',');
  const isStrong = (t: number) => (bins[t] as number) >= STRONG && codes.quote[t] === OUTSIDE;
  const isVerb = (t: number) => document.tokens[t]?.pos === 'VERB' || document.tokens[t]?.pos === 'AUX';
  for (const { first, last } of document.sentences) {
    let [cue, verb, marker, commas, strong] = [-1, -1, -1, 0, 0];
    for (let t = first; t < last; t++) {
      reading.cueLeft[t] = cue;
      reading.verbLeft[t] = verb;
      reading.clauseMarker[t] = marker;
      reading.commas[t] = commas;
      if (isStrong(t)) {
        cue = t;
        strong = Math.min(MOST, strong + 1);
      }
      if (isVerb(t)) verb = t;
      if (CLAUSE_MARKERS.has(codes.word[t] as number)) marker = t;
      if (codes.word[t] === comma) commas = Math.min(MOST, commas + 1);
    }
    [cue, verb] = [-1, -1];
    for (let t = last - 1; t >= first; t--) {
      reading.cueRight[t] = cue;
      reading.verbRight[t] = verb;
      if (isStrong(t)) cue = t;
      if (isVerb(t)) verb = t;
    }
    reading.cuesInSentence.fill(strong, first, last);
    if (codes.quote.subarray(first, last).some((state) => state !== OUTSIDE)) reading.sentenceHasQuote.fill(1, first, last);
  }
  for (const { first, last } of document.paragraphs)
    if (codes.quote.subarray(first, last).some((state) => state !== OUTSIDE)) reading.paragraphHasQuote.fill(1, first, last);
  return reading;
}

/** A distance in steps: exact when near, coarser when far; the sign stays. */
export function distanceStep(distance: number): number {
  const size = Math.abs(distance);
  const step = size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 14 ? 7 : size <= 22 ? 8 : size <= 40 ? 9 : 10;
  return distance < 0 ? -step : step;
}
