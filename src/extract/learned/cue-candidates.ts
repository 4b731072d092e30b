import type { Span } from '../../model/span.ts';
import type { JointOutput } from './joint-output.ts';
import { CUE, runsOf } from './labels.ts';
import type { LearnedReading } from './reading.ts';

/** Words that may be a cue, as tokens `[first, last)`, with the word that carries it. */
export interface CueCandidate {
  first: number;
  last: number;
  head: number;
}

/** Less probable cues are so seldom right that they cost more than they bring. */
const LEAST_CHANCE = 0.12;
/** A verb carries its cue even where a noun of it is the likelier cue word: "made the claim". */
const VERB_BONUS = 2;

function headOf({ bins, document }: LearnedReading, { cue }: JointOutput, [first, last]: Span): number {
  let head = first;
  let best = Number.NEGATIVE_INFINITY;
  for (let t = first; t < last; t++) {
    const weight = (bins[t] as number) + (document.tokens[t]?.pos === 'VERB' ? VERB_BONUS : 0) + (cue[t] as number);
    if (weight >= best) {
      best = weight;
      head = t;
    }
  }
  return head;
}

/**
 * Every run of words the first tagger labels a cue or gives a small chance of being one, and every cue of a rule's that is in neither.
 *
 * @param least the chance that each word of a run has at least
 */
export function cueCandidates(reading: LearnedReading, output: JointOutput, least = LEAST_CHANCE): CueCandidate[] {
  const labelled = runsOf(output.path, CUE);
  const taken = new Uint8Array(output.path.length);
  for (const [first, last] of labelled) taken.fill(1, first, last);
  const chances: Span[] = [];
  for (const { first, last } of reading.document.paragraphs)
    for (let t = first; t < last; t++) {
      const start = t;
      while (t < last && !taken[t] && (output.cue[t] as number) >= least) t++;
      if (t > start) chances.push([start, t]);
    }
  for (const [first, last] of chances) taken.fill(1, first, last);
  const ruled = reading.rules.hints.flatMap(({ cue }) => cue.filter(([first, last]) => !taken.subarray(first, last).includes(1)));
  return [...labelled, ...chances, ...ruled]
    .sort((a, b) => a[0] - b[0])
    .map((run) => ({ first: run[0], last: run[1], head: headOf(reading, output, run) }));
}
