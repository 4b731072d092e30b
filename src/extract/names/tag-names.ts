import { type ChainModel, emissions } from '../tagger/chain-model.ts';
import { bestPath } from '../tagger/decode-chain.ts';
import { nameFeatures, voteFeatures } from './name-features.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { type NameVotes, nameVotes } from './name-votes.ts';

/** The name recogniser: a first tagger reads each stretch alone, a second one knows what the first said of the whole document. */
export interface NameModel {
  lexicon: NameLexicon;
  first: ChainModel;
  second: ChainModel;
}

const SURENESS_STEPS = [0.5, 1.5, 3, 6]; // difference between the scores of the best label and the next

/** The best labels of all islands from their scores, one island after the other; O elsewhere. */
function islandPaths(model: ChainModel, { islands, document }: NameReading, scores: Float64Array): Uint8Array {
  const path = new Uint8Array(document.tokens.length);
  const size = model.labels.length;
  let done = 0;
  for (const [from, to] of islands) {
    const next = done + (to - from) * size;
    path.set(bestPath(model, scores.subarray(done, next)), from);
    done = next;
  }
  return path;
}

/** How far a label's score is before the next one's, in steps. */
function surenessOf(scores: Float64Array, base: number, size: number, label: number): number {
  let next = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < size; l++) if (l !== label && (scores[base + l] as number) > next) next = scores[base + l] as number;
  const margin = (scores[base + label] as number) - next;
  let step = 0;
  while (step < SURENESS_STEPS.length && margin > (SURENESS_STEPS[step] as number)) step++;
  return step;
}

function surenesses({ labels }: ChainModel, { islands }: NameReading, scores: Float64Array, path: Uint8Array): Uint8Array {
  const sureness = new Uint8Array(path.length);
  let base = 0;
  for (const [from, to] of islands)
    for (let t = from; t < to; t++, base += labels.length) sureness[t] = surenessOf(scores, base, labels.length, path[t] as number);
  return sureness;
}

/** The first tagger's labels for a whole document, and what they amount to, from its emission scores for the islands. */
export function firstVotes(model: ChainModel, reading: NameReading, scores: Float64Array): NameVotes {
  const path = islandPaths(model, reading, scores);
  return nameVotes(reading, path, surenesses(model, reading, scores, path));
}

/** The labels of a document's tokens, and how sure each is, from 0 to `SURENESS_STEPS.length`. */
export function tagNames({ first, second }: NameModel, reading: NameReading): { labels: Uint8Array; sureness: Uint8Array } {
  const features = nameFeatures(reading, first.rows);
  const votes = firstVotes(first, reading, emissions(first, features));
  const scores = emissions(second, features);
  const more = emissions(second, voteFeatures(reading, second.rows, votes));
  for (let i = 0; i < scores.length; i++) (scores[i] as number) += more[i] as number;
  const labels = islandPaths(second, reading, scores);
  return { labels, sureness: surenesses(second, reading, scores, labels) };
}
