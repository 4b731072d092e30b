import type { Document } from '../../text/document.ts';
import type { NameFinding } from '../finding.ts';
import { type ChainModel, emissions } from '../tagger/chain-model.ts';
import { bestPath } from '../tagger/decode-chain.ts';
import { nameFeatures } from './name-features.ts';
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

/** The first tagger's labels for a whole document, and what they amount to. */
export function firstVotes(model: ChainModel, reading: NameReading): NameVotes {
  const path = new Uint8Array(reading.document.tokens.length);
  const sureness = new Uint8Array(path.length);
  const size = model.labels.length;
  for (const island of reading.islands) {
    const scores = emissions(model, nameFeatures(reading, island, model.rows));
    const best = bestPath(model, scores);
    path.set(best, island[0]);
    for (const [i, label] of best.entries()) {
      let next = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < size; l++) if (l !== label) next = Math.max(next, scores[i * size + l] as number);
      const margin = (scores[i * size + label] as number) - next;
      sureness[island[0] + i] = SURENESS_STEPS.filter((step) => margin > step).length;
    }
  }
  return nameVotes(reading, path, sureness);
}

/** The labels of a document's tokens. */
export function labelNames({ first, second }: NameModel, reading: NameReading): Uint8Array {
  const votes = firstVotes(first, reading);
  const path = new Uint8Array(votes.path.length);
  for (const island of reading.islands)
    path.set(bestPath(second, emissions(second, nameFeatures(reading, island, second.rows, votes))), island[0]);
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
