import type { Span } from '../../model/span.ts';
import { earlier, later } from '../../text/places.ts';
import { type ChainModel, LANES } from '../tagger/chain-model.ts';
import { completeQuotations } from './complete-quotations.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { cueFeatures } from './cue-features.ts';
import type { JointOutput } from './joint-output.ts';
import { CONTENT, CUE, runsOf, SOURCE } from './labels.ts';
import { oneSided, otherContents } from './other-contents.ts';
import { isDoubtful, otherSource } from './other-source.ts';
import { areSame, type CueChances, chanceAt, type Origin, type Parts, type Proposal, withoutRuns } from './proposal.ts';
import type { LearnedReading } from './reading.ts';
import { hintFor } from './rule-hints.ts';

/**
 * Where the tagger sees nobody's cue, or no source, it is asked what it would see if there was one: scores are raised by the log-odds
 * against the cue, and by this at least.
 */
const LEAST_URGE = 2;
const LEAST_CHANCE = 1e-3;

/** Takes down the probabilities of source, cue and content, begun or gone on with, from those of their labels. */
function takeDown(marginals: Float32Array, { first, last, shift, source, cue, content }: CueChances): void {
  for (let i = shift + first, base = 0; i < shift + last; i++, base += LANES) {
    source[i] = (marginals[base + SOURCE] as number) + (marginals[base + SOURCE + 1] as number);
    cue[i] = (marginals[base + CUE] as number) + (marginals[base + CUE + 1] as number);
    content[i] = (marginals[base + CONTENT] as number) + (marginals[base + CONTENT + 1] as number);
  }
}

/** Raises the scores of a label, begun or gone on with, over rows. */
function raise(scores: Float32Array, label: number, by: number, from: number, to: number): void {
  for (let base = from * LANES + label; base < to * LANES; base += LANES) {
    scores[base] = (scores[base] as number) + by;
    scores[base + 1] = (scores[base + 1] as number) + by;
  }
}

/** Of several runs the one nearest to a token: what is said has one cue and one source. */
function nearestTo(token: number, runs: readonly Span[]): Span[] {
  const distance = ([first, last]: Span) => Math.max(first - token, token - last + 1, 0);
  return [...runs].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

const isWhole = ({ cue, content }: Parts) => cue.length > 0 && content.length > 0;

/**
 * Every way to read one cue that is worth a second look, the tagger's own first; none without a cue and a content.
 *
 * @param around the tokens to look at; what the tagger says of them is written there
 */
export function propose(
  model: ChainModel,
  reading: LearnedReading,
  output: JointOutput,
  candidate: CueCandidate,
  around: CueChances,
): Proposal[] {
  const { first, last } = around;
  const tagger = cueFeatures(reading, output, candidate, [first, last]);
  const scores = tagger.score(model);
  takeDown(tagger.marginals(), around);
  const proposals: Proposal[] = [];
  const note = ({ source, cue, content }: Parts, origin: Origin, completed: boolean, trust: number) => {
    for (const other of proposals)
      if (areSame(other, source, cue, content)) {
        // What the layout says is as sure when a tagger says it too.
        other.trust = Math.max(other.trust, trust);
        return;
      }
    proposals.push({ candidate, source, cue, content, origin, completed, trust });
  };
  const add = (parts: Parts, origin: Origin, trust = 0) => {
    if (!isWhole(parts)) return;
    const { source, cue } = parts;
    note(parts, origin, false, trust);
    note({ source, cue, content: completeQuotations(reading, parts.content, cue, source) }, origin, true, trust);
  };
  const bestPath = (): Parts => {
    const path = tagger.bestPath();
    return {
      source: nearestTo(candidate.head, runsOf(path, SOURCE, first, last - first)),
      cue: nearestTo(candidate.head, runsOf(path, CUE, first, last - first)),
      content: runsOf(path, CONTENT, first, last - first),
    };
  };
  const urge = (isCue: boolean) => {
    const chance = Math.max(LEAST_CHANCE, chanceAt(around, around.cue, candidate.head));
    const by = Math.max(LEAST_URGE, Math.log((1 - chance) / chance));
    raise(scores, CUE, isCue ? by : 2 * by, candidate.first - first, candidate.last - first);
    raise(scores, SOURCE, by, 0, last - first);
    if (isCue) return;
    const sentence = reading.document.sentences[reading.codes.sentence[candidate.head] as number] ?? { first, last };
    raise(scores, CONTENT, by, later(sentence.first, first) - first, earlier(sentence.last, last) - first);
  };

  const best = bestPath();
  add(best, 'tagger');
  let start = best;
  if (!isWhole(best)) {
    urge(false);
    start = bestPath();
    add(start, 'tagger urged');
  }
  const withSource = (source: Span[], content = start.content) =>
    add({ ...start, source, content: withoutRuns(content, source) }, 'other source');
  if (isWhole(best) && best.source.length === 0) {
    urge(true);
    const urged = bestPath();
    add(urged, 'tagger urged');
    if (urged.source.length > 0) withSource(urged.source);
  }
  for (const content of otherContents(reading, around, start)) add({ ...start, content }, 'other content');
  const source = otherSource(around, start.source);
  if (source) for (const content of [start.content, ...oneSided(start, around).slice(1)]) withSource([source], content);
  if (isDoubtful(around, start.source)) withSource([]);
  const hint = hintFor(reading.rules, candidate);
  if (hint) add(hint, hint.structural ? 'layout' : 'rule', hint.structural ? hint.confidence : 0);
  return proposals;
}
