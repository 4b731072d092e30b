import type { Document } from '../../text/document.ts';
import type { NameFinding } from '../finding.ts';
import { type ChainModel, emissions } from '../tagger/chain-model.ts';
import { bestPath } from '../tagger/decode-chain.ts';
import { nameFeatures, voteFeatures } from './name-features.ts';
import { namesOfLabels } from './name-labels.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { type NameReading, nameReading } from './name-reading.ts';
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

/** The first tagger's labels for a whole document, and what they amount to, from its emission scores for the islands. */
export function firstVotes(model: ChainModel, reading: NameReading, scores: Float64Array): NameVotes {
  const path = islandPaths(model, reading, scores);
  const sureness = new Uint8Array(path.length);
  const size = model.labels.length;
  let base = 0;
  for (const [from, to] of reading.islands)
    for (let t = from; t < to; t++, base += size) sureness[t] = surenessOf(scores, base, size, path[t] as number);
  return nameVotes(reading, path, sureness);
}

/** The labels of a document's tokens. */
export function labelNames({ first, second }: NameModel, reading: NameReading): Uint8Array {
  const features = nameFeatures(reading, first.rows);
  const votes = firstVotes(first, reading, emissions(first, features));
  const scores = emissions(second, features);
  const more = emissions(second, voteFeatures(reading, second.rows, votes));
  for (let i = 0; i < scores.length; i++) (scores[i] as number) += more[i] as number;
  return islandPaths(second, reading, scores);
}

/** Names of people, organizations and places as the tagger sees them; peoples, works and events too, as `other`. */
export function tagNames(model: NameModel, document: Document): NameFinding[] {
  const reading = nameReading(document, model.lexicon);
  return namesOfLabels(labelNames(model, reading)).map(({ first, last, kind }) => ({
    start: document.tokens[first]?.start ?? 0,
    end: document.tokens[last - 1]?.end ?? 0,
    kind,
    confidence: 0.9,
    rule: `tagged-${kind}`,
  }));
}
