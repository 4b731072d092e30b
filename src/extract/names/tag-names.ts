import type { Span } from '../../model/span.ts';
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
  scores: readonly number[];
}

/** Index of each of NAME_KINDS, and of no name behind them. */
const KINDS_AND_NONE = Array.from({ length: NAME_KINDS.length + 1 }, (_, kind) => kind);

/** How many log-likelihood units a name's kind is before the next possibility. */
export function marginOf({ kind, scores }: TaggedName): number {
  const own = NAME_KINDS.indexOf(kind);
  let next = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) if (k !== own) next = Math.max(next, scores[k] as number);
  return (scores[own] as number) - next;
}

/** The labels of all islands' tokens, one island after the other, with the scores they were chosen by. */
interface TaggedIslands {
  path: Uint8Array;
  scored: Float32Array;
}

function tagIslands(chain: ChainModel, reading: NameReading): TaggedIslands {
  const { islands } = reading;
  const tagger = nameFeatures(reading);
  const scored = tagger.score(chain);
  const path = new Uint8Array(islands.reduce((sum, [from, to]) => sum + to - from, 0));
  let done = 0;
  for (const [from, to] of islands) {
    const own = tagger.bestPath(done, done + to - from);
    for (let t = from; t < to; t++) path[done++] = own[t - from] as number;
  }
  return { path, scored };
}

/** Score of the tokens `[first, last)` of an island `[from, to)` as one name of a kind, or as none, between the labels around them. */
function scoreAs(
  { labels, starts, transitions }: ChainModel,
  { path, scored }: TaggedIslands,
  [from, to]: Span,
  { first, last }: LabelledName,
  kind: number,
): number {
  const size = labels.length;
  const labelAt = (i: number) => (kind === NAME_KINDS.length ? OUTSIDE_NAMES : labelOf(kind, i === first));
  let sum = 0;
  for (let i = first; i < last; i++) {
    const label = labelAt(i);
    const before = i === first ? (path[i - 1] as number) : labelAt(i - 1);
    sum += (scored[i * LANES + label] as number) + ((i === from ? starts[label] : transitions[before * size + label]) as number);
  }
  if (last < to) sum += transitions[labelAt(last - 1) * size + (path[last] as number)] as number;
  return sum;
}

/** The labels of a document's tokens; outside its islands there are no names. */
export function tagLabels({ chain }: NameModel, reading: NameReading): Uint8Array {
  const labels = new Uint8Array(reading.document.tokens.length);
  const { path } = tagIslands(chain, reading);
  let done = 0;
  for (const [from, to] of reading.islands) {
    labels.set(path.subarray(done, done + to - from), from);
    done += to - from;
  }
  return labels;
}

/** The names of a document, in reading order. */
export function tagNames({ chain }: NameModel, reading: NameReading): TaggedName[] {
  const names: TaggedName[] = [];
  const tagged = tagIslands(chain, reading);
  let done = 0;
  for (const [from, to] of reading.islands) {
    const island: Span = [done, done + to - from];
    for (const name of namesOfLabels(tagged.path, ...island)) {
      const scores = KINDS_AND_NONE.map((kind) => scoreAs(chain, tagged, island, name, kind));
      names.push({ first: name.first - done + from, last: name.last - done + from, kind: name.kind, scores });
    }
    done = island[1];
  }
  return names;
}
