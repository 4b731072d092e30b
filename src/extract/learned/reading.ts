import type { Document } from '../../text/document.ts';
import type { Quotation } from '../quotations/find-quotations.ts';
import { type CueRates, STRONG } from './cue-lexicon.ts';
import type { RuleHints } from './rule-hints.ts';
import { KINDS, OUTSIDE, type TokenCodes, tokenCodes } from './token-codes.ts';

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

const MOST = 7;
const VERBAL = KINDS.verb | KINDS.auxiliary;

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
  const { quote, kinds } = codes;
  const hasQuote = (first: number, last: number) => {
    for (let t = first; t < last; t++) if (quote[t] !== OUTSIDE) return true;
    return false;
  };
  for (const { first, last } of document.sentences) {
    let cue = -1;
    let verb = -1;
    let marker = -1;
    let commas = 0;
    let strong = 0;
    for (let t = first; t < last; t++) {
      const kind = kinds[t] as number;
      reading.cueLeft[t] = cue;
      reading.verbLeft[t] = verb;
      reading.clauseMarker[t] = marker;
      reading.commas[t] = commas;
      if ((bins[t] as number) >= STRONG && quote[t] === OUTSIDE) {
        cue = t;
        strong = Math.min(MOST, strong + 1);
      }
      if (kind & VERBAL) verb = t;
      if (kind & KINDS.opensClause) marker = t;
      if (kind & KINDS.comma) commas = Math.min(MOST, commas + 1);
    }
    cue = verb = -1;
    for (let t = last - 1; t >= first; t--) {
      reading.cueRight[t] = cue;
      reading.verbRight[t] = verb;
      if ((bins[t] as number) >= STRONG && quote[t] === OUTSIDE) cue = t;
      if ((kinds[t] as number) & VERBAL) verb = t;
    }
    reading.cuesInSentence.fill(strong, first, last);
    if (hasQuote(first, last)) reading.sentenceHasQuote.fill(1, first, last);
  }
  for (const { first, last } of document.paragraphs) if (hasQuote(first, last)) reading.paragraphHasQuote.fill(1, first, last);
  return reading;
}

const FARTHEST_STEP = 41;
const STEP_OF = Uint8Array.from({ length: FARTHEST_STEP + 1 }, (_, size) =>
  size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 14 ? 7 : size <= 22 ? 8 : size <= 40 ? 9 : 10,
);

/** A distance in steps: exact when near, coarser when far; the sign stays. */
export function distanceStep(distance: number): number {
  return distance < 0 ? -(STEP_OF[Math.min(-distance, FARTHEST_STEP)] as number) : (STEP_OF[Math.min(distance, FARTHEST_STEP)] as number);
}
