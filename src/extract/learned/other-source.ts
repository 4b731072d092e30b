import type { Span } from '../../model/span.ts';
import { liesIn } from '../../text/lies-in.ts';
import type { CueChances } from './proposal.ts';

const LEAST_PEAK = 0.02;
const SHARE_OF_PEAK = 0.3;
/** A source with a likelier token than this is one. */
const SURE = 0.9;

/** The run around the likeliest source token outside the source known. */
export function otherSource({ first, last, shift, source: chances }: CueChances, known: readonly Span[]): Span | undefined {
  let peak = -1;
  let most = LEAST_PEAK;
  for (let t = first; t < last; t++) {
    const chance = chances[shift + t] as number;
    if (chance <= most || liesIn([t, t + 1], known)) continue;
    most = chance;
    peak = t;
  }
  if (peak < 0) return undefined;
  const least = SHARE_OF_PEAK * most;
  const isLikely = (t: number) => (chances[shift + t] as number) >= least;
  let [from, to] = [peak, peak + 1];
  while (from > first && isLikely(from - 1)) from--;
  while (to < last && isLikely(to)) to++;
  return known.some(([start, end]) => start < to && end > from) ? undefined : [from, to];
}

/** Whether no token of a source is surely one. */
export function isDoubtful({ shift, source: chances }: CueChances, source: readonly Span[]): boolean {
  for (const [from, to] of source) for (let t = from; t < to; t++) if ((chances[shift + t] as number) >= SURE) return false;
  return source.length > 0;
}
