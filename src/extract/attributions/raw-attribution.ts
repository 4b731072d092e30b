import { tokenAt } from '../../text/document.ts';
import { CUE_PARTICLES } from '../lexicons/cue-verbs.ts';
import type { VerbGroup } from '../syntax/find-verb-groups.ts';
import type { AttributionContext, TokenRange } from './attribution-context.ts';

/** An attribution in tokens, as one rule proposes it. */
export interface RawAttribution {
  source: TokenRange | undefined;
  cue: TokenRange;
  content: TokenRange[];
  act: 'speech' | 'thought';
  confidence: number;
  rule: string;
}

/** A verb group that may be a cue, with its particle: "pointed out", "called for". */
export function cueRange(context: AttributionContext, group: VerbGroup): TokenRange {
  const particle = tokenAt(context.document, group.last).lower;
  const takes = CUE_PARTICLES.get(group.lemma)?.has(particle) ?? false;
  return { first: group.first, last: takes ? group.last + 1 : group.last };
}

const EDGE = /^[\s,;:.—–-]+$/;

/** A range without the commas, colons and final period at its ends; undefined where no word is left. */
export function trimRange(context: AttributionContext, range: TokenRange): TokenRange | undefined {
  let { first, last } = range;
  while (first < last && EDGE.test(tokenAt(context.document, first).text)) first++;
  while (last > first && EDGE.test(tokenAt(context.document, last - 1).text)) last--;
  for (let i = first; i < last; i++) if (/[\p{L}\p{N}]/u.test(tokenAt(context.document, i).text)) return { first, last };
  return undefined;
}
