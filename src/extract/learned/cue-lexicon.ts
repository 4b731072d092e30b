import type { Document } from '../../text/document.ts';
import { hashWord } from '../tagger/feature-writer.ts';

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

export const cueKey = (lemma: string, pos: string): number => hashWord(`${lemma}/${pos}`);

function binOf(inCue: number, all: number): number {
  if (all === 0) return 0;
  const rate = (inCue + PRIOR) / (all + 1);
  return 1 + BINS.filter((end) => rate >= end).length;
}

/** The cue bin of each known word, by the hash of its lemma and part of speech. */
export type CueLexicon = ReadonlyMap<number, number>;

/** The lexicon of all that was counted. */
export function cueLexicon({ counts }: CueCounts): CueLexicon {
  return new Map([...counts].map(([key, [inCue, all]]) => [key, binOf(inCue, all)]));
}

/** The cue bin of every token; 0 for words never seen. */
export function cueBins({ tokens }: Document, lexicon: CueLexicon): Uint8Array {
  return Uint8Array.from(tokens, ({ lemma, pos }) => lexicon.get(cueKey(lemma, pos)) ?? 0);
}

/**
 * The cue bins of a document that the counts were taken from, its own counts taken off: a word seen only here must not give
 * itself away.
 */
export function cueBinsWithout({ tokens }: Document, { counts }: CueCounts, own: CueCounts): Uint8Array {
  return Uint8Array.from(tokens, ({ lemma, pos }) => {
    const key = cueKey(lemma, pos);
    const [inCue, all] = counts.get(key) ?? [0, 0];
    const [ownIn, ownAll] = own.counts.get(key) ?? [0, 0];
    return binOf(inCue - ownIn, all - ownAll);
  });
}

/** Counts cue words in one document. */
export function countCues({ tokens }: Document, isCue: (token: number) => boolean): CueCounts {
  const counts: CueCounts['counts'] = new Map();
  for (const [index, { lemma, pos }] of tokens.entries()) {
    const key = cueKey(lemma, pos);
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
