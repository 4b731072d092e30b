import type { Span } from '../../model/span.ts';
import type { CueCandidate } from './cue-candidates.ts';

/** Who thought of a proposal. */
export const ORIGINS = ['tagger', 'tagger urged', 'other end', 'other source', 'rule', 'layout'] as const;
export type Origin = (typeof ORIGINS)[number];

/** One way to read a cue: its source, cue and content as token ranges `[first, last)`, in reading order. */
export interface Proposal {
  candidate: CueCandidate;
  source: Span[];
  cue: Span[];
  content: Span[];
  origin: Origin;
  /** Whether its content was carried to the marks of the quotations it cut. */
  completed: boolean;
  /** The confidence of the rule, for what the layout itself says; else 0. */
  trust: number;
}

/** What the second tagger says of the tokens around a cue: probabilities of labels, `[label + LANES * (t - first)]`. */
export interface CueMarginals {
  first: number;
  last: number;
  marginals: Float32Array;
}

export const sizeOf = (runs: readonly Span[]): number => runs.reduce((sum, [first, last]) => sum + last - first, 0);

const areSameRuns = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([first, last], n) => first === b[n]?.[0] && last === b[n]?.[1]);

/** Whether two readings have the same spans. */
export const areSame = (a: Parts, b: Parts): boolean =>
  areSameRuns(a.source, b.source) && areSameRuns(a.cue, b.cue) && areSameRuns(a.content, b.content);

type Parts = Pick<Proposal, 'source' | 'cue' | 'content'>;
