import { type ChainModel, emissions } from '../tagger/chain-model.ts';
import { bestPath } from '../tagger/decode-chain.ts';
import { nameFeatures } from './name-features.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameReading } from './name-reading.ts';

/** The name recogniser: what is known of words, and a tagger that reads them in their places. */
export interface NameModel {
  lexicon: NameLexicon;
  chain: ChainModel;
}

/** Labels of a document's tokens, and how sure each is, from 0 to 4. */
export interface TaggedTokens {
  labels: Uint8Array;
  sureness: Uint8Array;
}

const SURENESS_STEPS = [0.5, 1.5, 3, 6]; // difference between the scores of the best label and the next

/** How far a label's score is before the next one's, in steps. */
function surenessOf(scores: Float64Array, base: number, size: number, label: number): number {
  let next = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < size; l++) if (l !== label && (scores[base + l] as number) > next) next = scores[base + l] as number;
  const margin = (scores[base + label] as number) - next;
  let step = 0;
  while (step < SURENESS_STEPS.length && margin > (SURENESS_STEPS[step] as number)) step++;
  return step;
}

/** Tags the islands of a document; all else is outside names. */
export function tagNames({ chain }: NameModel, reading: NameReading): TaggedTokens {
  const scores = emissions(chain, nameFeatures(reading, chain.rows));
  const size = chain.labels.length;
  const labels = new Uint8Array(reading.document.tokens.length);
  const sureness = new Uint8Array(labels.length);
  let base = 0;
  for (const [from, to] of reading.islands) {
    const end = base + (to - from) * size;
    labels.set(bestPath(chain, scores.subarray(base, end)), from);
    for (let t = from; t < to; t++, base += size) sureness[t] = surenessOf(scores, base, size, labels[t] as number);
  }
  return { labels, sureness };
}
