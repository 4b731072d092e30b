import type { Span } from '../../model/span.ts';
import { type ChainModel, LANES } from '../tagger/chain-model.ts';
import { completeQuotations } from './complete-quotations.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { cueFeatures } from './cue-features.ts';
import { cueWindow } from './cue-window.ts';
import type { JointOutput } from './joint-output.ts';
import { CONTENT, CUE, runsOf, SOURCE } from './labels.ts';
import { areSame, type CueMarginals, type Proposal } from './proposal.ts';
import type { LearnedReading } from './reading.ts';
import { hintFor } from './rule-hints.ts';

/** What is added to a cue's and a content's scores where the tagger alone sees nothing: it then says what it would be if there was one. */
const URGE = 4;
/** Other ends of a content, and how likely each has to be. */
const OTHER_ENDS = 2;
const LEAST_END = 0.1;
const LEAST_SOURCE = 0.15;

/** The probability that a token has a label, begun or gone on with. */
export const chanceOf = ({ first, last, marginals }: CueMarginals, token: number, label: number): number => {
  if (token < first || token >= last) return 0;
  const base = (token - first) * LANES + label;
  return (marginals[base] as number) + (marginals[base + 1] as number);
};

/** Ends of the last run, inside or behind it, where the probability of being content falls most. */
function otherEnds(around: CueMarginals, content: readonly Span[], blocked: readonly Span[]): Span[][] {
  const run = content.at(-1);
  if (!run) return [];
  const limit = Math.min(around.last, ...blocked.map(([first]) => first).filter((first) => first >= run[1]));
  const ends: [drop: number, end: number][] = [];
  for (let end = run[0] + 1; end <= limit; end++) {
    const before = chanceOf(around, end - 1, CONTENT);
    const drop = before - (end < around.last ? chanceOf(around, end, CONTENT) : 0);
    if (end !== run[1] && drop >= LEAST_END) ends.push([drop, end]);
  }
  return ends
    .sort((a, b) => b[0] - a[0])
    .slice(0, OTHER_ENDS)
    .map(([, end]) => [...content.slice(0, -1), [run[0], end]]);
}

/** The likeliest run of source tokens that the best path does not have. */
function otherSource(around: CueMarginals, source: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let most = LEAST_SOURCE;
  for (let t = around.first; t < around.last; t++) {
    if (chanceOf(around, t, SOURCE) < LEAST_SOURCE) continue;
    const first = t;
    let sum = 0;
    while (t < around.last && chanceOf(around, t, SOURCE) >= LEAST_SOURCE) sum += chanceOf(around, t++, SOURCE);
    const isNew = !source.some(([from, to]) => from < t && to > first);
    if (isNew && sum / (t - first) > most) {
      most = sum / (t - first);
      best = [first, t];
    }
  }
  return best;
}

/** Every way to read one cue that is worth a second look, the tagger's own first; none without a cue and a content. */
export function propose(
  model: ChainModel,
  reading: LearnedReading,
  output: JointOutput,
  candidate: CueCandidate,
): { around: CueMarginals; proposals: Proposal[] } {
  const [first, last] = cueWindow(reading, candidate);
  const tagger = cueFeatures(reading, output, candidate, [first, last]);
  const scores = tagger.score(model);
  const around: CueMarginals = { first, last, marginals: tagger.marginals().slice() };
  const proposals: Proposal[] = [];
  const add = (proposal: Omit<Proposal, 'candidate' | 'completed' | 'trust'> & { trust?: number }) => {
    if (proposal.cue.length === 0 || proposal.content.length === 0) return;
    const others = [...proposal.cue, ...proposal.source];
    const whole = { ...proposal, content: completeQuotations(reading, proposal.content, others) };
    for (const [completed, version] of [
      [false, proposal],
      [true, whole],
    ] as const) {
      const known = proposals.find((other) => areSame(other, version));
      // What the layout says is as sure when a tagger says it too.
      if (known) known.trust = Math.max(known.trust, version.trust ?? 0);
      else proposals.push({ trust: 0, ...version, candidate, completed });
    }
  };
  const read = (path: Uint8Array) => ({
    source: runsOf(path, SOURCE, first),
    cue: runsOf(path, CUE, first),
    content: runsOf(path, CONTENT, first),
  });
  const best = read(tagger.bestPath());
  add({ ...best, origin: 'tagger' });
  let start = best;
  if (best.content.length === 0 || best.cue.length === 0) {
    for (let base = 0; base < scores.length; base += LANES)
      for (const label of [CONTENT, CONTENT + 1]) scores[base + label] = (scores[base + label] as number) + URGE;
    for (let t = candidate.first; t < candidate.last; t++)
      for (const label of [CUE, CUE + 1]) scores[(t - first) * LANES + label] = (scores[(t - first) * LANES + label] as number) + 2 * URGE;
    start = read(tagger.bestPath());
    add({ ...start, origin: 'tagger urged' });
  }
  for (const content of otherEnds(around, start.content, [...start.cue, ...start.source])) add({ ...start, content, origin: 'other end' });
  const source = otherSource(around, start.source);
  if (source) add({ ...start, source: [source], origin: 'other source' });
  const hint = hintFor(reading.rules, candidate);
  if (hint)
    add({
      source: hint.source,
      cue: hint.cue,
      content: hint.content,
      origin: hint.structural ? 'layout' : 'rule',
      trust: hint.structural ? hint.confidence : 0,
    });
  return { around, proposals };
}
