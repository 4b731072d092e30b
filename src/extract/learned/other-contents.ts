import type { Span } from '../../model/span.ts';
import { earlier } from '../../text/places.ts';
import { type CueChances, type Parts, withoutRuns } from './proposal.ts';
import type { LearnedReading } from './reading.ts';
import { PARTS_OF_SPEECH } from './token-codes.ts';

/** Ends where the probability of being content falls most, and how far it has to fall. */
const SHARP_ENDS = 2;
const LEAST_FALL = 0.1;
/** Ends before the next phrase, where it falls at all: an adjunct may be the content's or the cue's ("criticized the plan in two letters"). */
const PHRASE_ENDS = 2;
const LEAST_FALL_AT_PHRASE = 0.001;
/** A run is another reading only where the shorter of the two has less than this share of the longer. */
const ALIKE = 0.7;
/** What a phrase may open with. */
const OPENERS = new Set(
  ['PUNCT', 'ADP', 'SCONJ', 'CCONJ', 'PRON', 'ADV', 'AUX', 'VERB', 'PART'].map((pos) => PARTS_OF_SPEECH.indexOf(pos)),
);

/** Other ends of the last run, inside or behind it. */
function otherEnds({ codes }: LearnedReading, { last, shift, content: chances }: CueChances, { source, cue, content }: Parts): Span[][] {
  const run = content.at(-1);
  if (!run) return [];
  const limit = [...source, ...cue].reduce((most, [start]) => (start >= run[1] ? earlier(most, start) : most), last);
  const fallAt = (end: number) => (chances[shift + end - 1] as number) - (end < last ? (chances[shift + end] as number) : 0);
  const byFall: number[] = [];
  for (let end = run[0] + 1; end <= limit; end++) if (end !== run[1] && fallAt(end) >= LEAST_FALL_AT_PHRASE) byFall.push(end);
  byFall.sort((a, b) => fallAt(b) - fallAt(a));
  const ends = byFall.slice(0, SHARP_ENDS).filter((end) => fallAt(end) >= LEAST_FALL);
  const most = ends.length + PHRASE_ENDS;
  const isLike = (a: number, b: number) => Math.min(a, b) > ALIKE * Math.max(a, b);
  for (const end of byFall) {
    if (ends.length === most) break;
    const isNew = !isLike(end - run[0], run[1] - run[0]) && !ends.some((other) => isLike(end - run[0], other - run[0]));
    if (isNew && OPENERS.has(codes.part[end] as number)) ends.push(end);
  }
  return ends.map((end) => [...content.slice(0, -1), [run[0], end]]);
}

/** What a content has on one side of its cue, where it has something on both. */
export function oneSided({ content, cue }: Parts, { first, last }: CueChances): Span[][] {
  const [from, to] = [cue[0]?.[0] ?? first, cue.at(-1)?.[1] ?? last];
  const sides = [withoutRuns(content, [[from, last]]), withoutRuns(content, [[first, to]])];
  return sides.every(({ length }) => length > 0) ? sides : [];
}

/** Other contents that a cue may have: on one of its sides alone, or ending elsewhere. */
export const otherContents = (reading: LearnedReading, around: CueChances, parts: Parts): Span[][] => [
  ...oneSided(parts, around),
  ...otherEnds(reading, around, parts),
];
