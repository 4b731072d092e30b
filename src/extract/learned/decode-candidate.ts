import type { Span } from '../../model/span.ts';
import { type ChainModel, emissions } from '../tagger/chain-model.ts';
import { bestPath, sumChain } from '../tagger/decode-chain.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { cueFeatures } from './cue-features.ts';
import { cueWindow } from './cue-window.ts';
import type { JointOutput } from './joint-output.ts';
import { CONTENT, CUE, runsOf, SOURCE } from './labels.ts';
import type { LearnedReading } from './reading.ts';

/** What the second tagger makes of a cue: token ranges, and how probable each part is. */
export interface DecodedCandidate {
  candidate: CueCandidate;
  source: Span[];
  cue: Span[];
  content: Span[];
  /** Probability that the head is a cue at all. */
  headChance: number;
  /** Mean probability of the tokens of each part; 0 where there is none. */
  cueChance: number;
  sourceChance: number;
  contentChance: number;
  /** Probability of the content's first and last token, and that it really begins and ends there. */
  startChance: number;
  endChance: number;
}

const SIZE = 7;

/** A content's fragments; what lies between two with nothing of the attribution in it but its own cue stays out. */
export function decodeCandidate(
  model: ChainModel,
  reading: LearnedReading,
  output: JointOutput,
  candidate: CueCandidate,
): DecodedCandidate {
  const window = cueWindow(reading, candidate);
  const from = window[0];
  const scores = emissions(model, cueFeatures(reading, output, candidate, window, model.rows));
  const path = bestPath(model, scores);
  const { marginals } = sumChain(model, scores);
  const chance = (t: number, label: number) => {
    const base = (t - from) * SIZE + label;
    return (marginals[base] as number) + (marginals[base + 1] as number);
  };
  const mean = (runs: readonly Span[], label: number) => {
    let [sum, count] = [0, 0];
    for (const [first, last] of runs) for (let t = first; t < last; t++, count++) sum += chance(t, label);
    return count === 0 ? 0 : sum / count;
  };
  const source = runsOf(path, SOURCE, from);
  const cue = runsOf(path, CUE, from);
  const content = runsOf(path, CONTENT, from);
  const start = content[0]?.[0];
  const end = content.at(-1)?.[1];
  return {
    candidate,
    source,
    cue,
    content,
    headChance: chance(candidate.head, CUE),
    cueChance: mean(cue, CUE),
    sourceChance: mean(source, SOURCE),
    contentChance: mean(content, CONTENT),
    startChance: start === undefined ? 0 : (marginals[(start - from) * SIZE + CONTENT] as number),
    endChance: end === undefined ? 0 : end < window[1] ? 1 - (marginals[(end - from) * SIZE + CONTENT + 1] as number) : 1,
  };
}
