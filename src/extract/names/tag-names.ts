import { type ChainModel, LANES } from '../tagger/chain-model.ts';
import { nameFeatures } from './name-features.ts';
import { type LabelledName, labelOf, NAME_KINDS, namesOfLabels, OUTSIDE_NAMES } from './name-labels.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameReading } from './name-reading.ts';

/** The name recogniser: what is known of words, and a tagger that reads them in their places. */
export interface NameModel {
  lexicon: NameLexicon;
  chain: ChainModel;
}

/** A tagged name with what else it might be. */
export interface TaggedName extends LabelledName {
  /** Log-likelihood, with the rest of the labels as they are, of each of NAME_KINDS and of no name; up to a constant. */
  scores: Float64Array;
}

/** How many log-likelihood units a name's kind is before the next possibility. */
export function marginOf({ kind, scores }: TaggedName): number {
  const own = NAME_KINDS.indexOf(kind);
  let next = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) if (k !== own) next = Math.max(next, scores[k] as number);
  return (scores[own] as number) - next;
}

/** Score of a stretch of one island `[first, last)` as one name of a kind, or as none, between the labels around it. */
function scoreAs(chain: ChainModel, scored: Float32Array, path: Uint8Array, first: number, last: number, kind: number): number {
  const size = chain.labels.length;
  const labelAt = (i: number) => (kind === NAME_KINDS.length ? OUTSIDE_NAMES : labelOf(kind, i === first));
  let sum = 0;
  for (let i = first; i < last; i++) {
    const label = labelAt(i);
    const before = i === first ? (path[i - 1] as number) : labelAt(i - 1);
    sum +=
      (scored[i * LANES + label] as number) +
      (i === 0 ? (chain.starts[label] as number) : (chain.transitions[before * size + label] as number));
  }
  if (last < path.length) sum += chain.transitions[labelAt(last - 1) * size + (path[last] as number)] as number;
  return sum;
}

/** The labels of each island's tokens, with the scores they were chosen by. */
function* taggedIslands(chain: ChainModel, reading: NameReading): Generator<{ from: number; path: Uint8Array; scored: Float32Array }> {
  const tagger = nameFeatures(reading);
  const scores = tagger.score(chain);
  let done = 0;
  for (const [from, to] of reading.islands) {
    const next = done + to - from;
    yield { from, scored: scores.subarray(done * LANES, next * LANES), path: tagger.bestPath(done, next) };
    done = next;
  }
}

/** The labels of a document's tokens; outside its islands there are no names. */
export function tagLabels({ chain }: NameModel, reading: NameReading): Uint8Array {
  const labels = new Uint8Array(reading.document.tokens.length);
  for (const { from, path } of taggedIslands(chain, reading)) labels.set(path, from);
  return labels;
}

/** The names of a document, in reading order. */
export function tagNames({ chain }: NameModel, reading: NameReading): TaggedName[] {
  const names: TaggedName[] = [];
  for (const { from, path, scored } of taggedIslands(chain, reading))
    for (const { first, last, kind } of namesOfLabels(path)) {
      const scores = Float64Array.from({ length: NAME_KINDS.length + 1 }, (_, k) => scoreAs(chain, scored, path, first, last, k));
      names.push({ first: first + from, last: last + from, kind, scores });
    }
  return names;
}
