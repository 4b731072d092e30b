import type { Span } from '../../model/span.ts';
import { earlier } from '../../text/places.ts';
import { type ChainModel, LANES } from '../tagger/chain-model.ts';
import { completeQuotations } from './complete-quotations.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { cueFeatures } from './cue-features.ts';
import type { JointOutput } from './joint-output.ts';
import { CONTENT, CUE, runsOf, SOURCE } from './labels.ts';
import { areSame, type CueChances, type Origin, type Parts, type Proposal } from './proposal.ts';
import type { LearnedReading } from './reading.ts';
import { hintFor } from './rule-hints.ts';

/** What is added to a cue's and a content's scores where the tagger alone sees nothing: it then says what it would be if there was one. */
const URGE = 4;
/** Other ends of a content, and how likely each has to be. */
const OTHER_ENDS = 2;
const LEAST_END = 0.1;
const LEAST_SOURCE = 0.15;

/** Ends of the last run, inside or behind it, where the probability of being content falls most. */
function otherEnds({ last, shift, content: chances }: CueChances, content: readonly Span[], blocked: readonly Span[]): Span[][] {
  const run = content.at(-1);
  if (!run) return [];
  let limit = last;
  for (const [start] of blocked) if (start >= run[1]) limit = earlier(limit, start);
  const ends: [drop: number, end: number][] = [];
  for (let end = run[0] + 1; end <= limit; end++) {
    const drop = (chances[shift + end - 1] as number) - (end < last ? (chances[shift + end] as number) : 0);
    if (end !== run[1] && drop >= LEAST_END) ends.push([drop, end]);
  }
  return ends
    .sort((a, b) => b[0] - a[0])
    .slice(0, OTHER_ENDS)
    .map(([, end]) => [...content.slice(0, -1), [run[0], end]]);
}

/** The likeliest run of source tokens that the best path does not have. */
function otherSource({ first, last, shift, source: chances }: CueChances, source: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let most = LEAST_SOURCE;
  for (let t = first; t < last; t++) {
    const start = t;
    let sum = 0;
    for (; t < last && (chances[shift + t] as number) >= LEAST_SOURCE; t++) sum += chances[shift + t] as number;
    if (t === start || sum / (t - start) <= most) continue;
    if (source.some(([from, to]) => from < t && to > start)) continue;
    most = sum / (t - start);
    best = [start, t];
  }
  return best;
}

/** Takes down the probabilities of source, cue and content, begun or gone on with, from those of their labels. */
function takeDown(marginals: Float32Array, { first, last, shift, source, cue, content }: CueChances): void {
  for (let i = shift + first, base = 0; i < shift + last; i++, base += LANES) {
    source[i] = (marginals[base + SOURCE] as number) + (marginals[base + SOURCE + 1] as number);
    cue[i] = (marginals[base + CUE] as number) + (marginals[base + CUE + 1] as number);
    content[i] = (marginals[base + CONTENT] as number) + (marginals[base + CONTENT + 1] as number);
  }
}

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
  const note = (proposal: Proposal) => {
    const known = proposals.find((other) => areSame(other, proposal));
    // What the layout says is as sure when a tagger says it too.
    if (known) known.trust = Math.max(known.trust, proposal.trust);
    else proposals.push(proposal);
  };
  const add = ({ source, cue, content }: Parts, origin: Origin, trust = 0) => {
    if (cue.length === 0 || content.length === 0) return;
    note({ candidate, source, cue, content, origin, completed: false, trust });
    const whole = completeQuotations(reading, content, cue, source);
    note({ candidate, source, cue, content: whole, origin, completed: true, trust });
  };
  const read = (path: Uint8Array) => ({
    source: runsOf(path, SOURCE, first, last - first),
    cue: runsOf(path, CUE, first, last - first),
    content: runsOf(path, CONTENT, first, last - first),
  });
  const best = read(tagger.bestPath());
  add(best, 'tagger');
  let start = best;
  if (best.content.length === 0 || best.cue.length === 0) {
    for (let base = 0; base < (last - first) * LANES; base += LANES)
      for (const label of [CONTENT, CONTENT + 1]) scores[base + label] = (scores[base + label] as number) + URGE;
    for (let t = candidate.first; t < candidate.last; t++)
      for (const label of [CUE, CUE + 1]) scores[(t - first) * LANES + label] = (scores[(t - first) * LANES + label] as number) + 2 * URGE;
    start = read(tagger.bestPath());
    add(start, 'tagger urged');
  }
  for (const content of otherEnds(around, start.content, [...start.cue, ...start.source])) add({ ...start, content }, 'other end');
  const source = otherSource(around, start.source);
  if (source) add({ ...start, source: [source] }, 'other source');
  const hint = hintFor(reading.rules, candidate);
  if (hint) add(hint, hint.structural ? 'layout' : 'rule', hint.structural ? hint.confidence : 0);
  return proposals;
}
