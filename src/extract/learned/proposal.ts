import type { Span } from '../../model/span.ts';
import { liesIn } from '../../text/lies-in.ts';
import type { CueCandidate } from './cue-candidates.ts';

/** Who thought of a proposal. */
export type Origin = 'tagger' | 'tagger urged' | 'other content' | 'other source' | 'rule' | 'layout';

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

/** The spans of a reading. */
export type Parts = Pick<Proposal, 'source' | 'cue' | 'content'>;

/**
 * What the second tagger says of the tokens `[first, last)` around a cue: the probability of each to be source, cue and content, token
 * t at `shift + t`. The cues of a document share three tables, one cue's tokens behind the other's.
 */
export interface CueChances {
  first: number;
  last: number;
  shift: number;
  source: Float64Array;
  cue: Float64Array;
  content: Float64Array;
}

/** One of a token's probabilities; none where the tagger did not look. */
export const chanceAt = ({ first, last, shift }: CueChances, chances: Float64Array, token: number): number =>
  token >= first && token < last ? (chances[shift + token] as number) : 0;

export function sizeOf(runs: readonly Span[]): number {
  let sum = 0;
  for (const run of runs) sum += run[1] - run[0];
  return sum;
}

function areSameRuns(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length !== b.length) return false;
  for (let n = 0; n < a.length; n++) {
    const own = a[n] as Span;
    const other = b[n] as Span;
    if (own[0] !== other[0] || own[1] !== other[1]) return false;
  }
  return true;
}

/** Whether a reading has these spans. */
export const areSame = (one: Parts, source: readonly Span[], cue: readonly Span[], content: readonly Span[]): boolean =>
  areSameRuns(one.source, source) && areSameRuns(one.cue, cue) && areSameRuns(one.content, content);

/** Whether all of a reading lies in another's content: it is passed on there. */
export const isWithin = ({ source, cue, content }: Parts, outer: Parts): boolean =>
  [source, cue, content].every((runs) => runs.every((run) => liesIn(run, outer.content)));

/** What of runs lies outside of others. */
export function withoutRuns(runs: readonly Span[], others: readonly Span[]): Span[] {
  let left: Span[] = [...runs];
  for (const other of others) {
    const parts: Span[] = [];
    for (const run of left) {
      if (run[1] <= other[0] || run[0] >= other[1]) parts.push(run);
      else {
        if (other[0] > run[0]) parts.push([run[0], other[0]]);
        if (run[1] > other[1]) parts.push([other[1], run[1]]);
      }
    }
    left = parts;
  }
  return left;
}
