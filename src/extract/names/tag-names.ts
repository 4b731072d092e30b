import type { Document } from '../../text/document.ts';
import type { NameFinding } from '../finding.ts';
import { type ChainModel, emissions, type FeatureSequence } from '../tagger/chain-model.ts';
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

/** Two feature sequences of the same tokens as one. */
export function joined(a: FeatureSequence, b: FeatureSequence): FeatureSequence {
  const features = new Int32Array(a.features.length + b.features.length);
  const offsets = new Int32Array(a.offsets.length);
  let count = 0;
  for (let t = 0; t + 1 < offsets.length; t++) {
    for (const { features: from, offsets: bounds } of [a, b]) {
      const part = from.subarray(bounds[t], bounds[t + 1]);
      features.set(part, count);
      count += part.length;
    }
    offsets[t + 1] = count;
  }
  return { features, offsets };
}

/** The first tagger's labels for a whole document, and what they amount to. Sequences are those of the reading's islands. */
export function firstVotes(model: ChainModel, reading: NameReading, sequences: readonly FeatureSequence[]): NameVotes {
  const path = new Uint8Array(reading.document.tokens.length);
  const sureness = new Uint8Array(path.length);
  const size = model.labels.length;
  for (const [island, [from]] of reading.islands.entries()) {
    const scores = emissions(model, sequences[island] as FeatureSequence);
    const best = bestPath(model, scores);
    path.set(best, from);
    for (let i = 0; i < best.length; i++) {
      const label = best[i] as number;
      let next = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < size; l++) if (l !== label) next = Math.max(next, scores[i * size + l] as number);
      const margin = (scores[i * size + label] as number) - next;
      let step = 0;
      for (const least of SURENESS_STEPS) if (margin > least) step++;
      sureness[from + i] = step;
    }
  }
  return nameVotes(reading, path, sureness);
}

/** The labels of a document's tokens. */
export function labelNames({ first, second }: NameModel, reading: NameReading): Uint8Array {
  const sequences = reading.islands.map((island) => nameFeatures(reading, island, first.rows));
  const votes = firstVotes(first, reading, sequences);
  const path = new Uint8Array(votes.path.length);
  for (const [i, island] of reading.islands.entries()) {
    const features = joined(sequences[i] as FeatureSequence, voteFeatures(reading, island, second.rows, votes));
    path.set(bestPath(second, emissions(second, features)), island[0]);
  }
  return path;
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
