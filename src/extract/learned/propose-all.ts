import type { Span } from '../../model/span.ts';
import type { ChainModel } from '../tagger/chain-model.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { cueWindow } from './cue-window.ts';
import type { JointOutput } from './joint-output.ts';
import { type CueChances, chanceAt, type Proposal } from './proposal.ts';
import type { Surroundings } from './proposal-features.ts';
import { propose } from './propose.ts';
import type { LearnedReading } from './reading.ts';

/** All readings of one cue, with what is known of the other cues around it. */
export interface ProposedCue {
  around: CueChances;
  proposals: Proposal[];
  surroundings: Surroundings;
}

/** For each candidate, how many others its sentence has. */
function rivalsOf({ document: { tokens } }: LearnedReading, candidates: readonly CueCandidate[]): number[] {
  const counts = new Map<number, number>();
  const sentenceOf = ({ head }: CueCandidate) => tokens[head]?.sentence ?? -1;
  for (const candidate of candidates) counts.set(sentenceOf(candidate), (counts.get(sentenceOf(candidate)) ?? 0) + 1);
  return candidates.map((candidate) => (counts.get(sentenceOf(candidate)) ?? 1) - 1);
}

/** Reads every candidate, in reading order. */
export function proposeAll(
  model: ChainModel,
  reading: LearnedReading,
  output: JointOutput,
  candidates: readonly CueCandidate[],
): ProposedCue[] {
  const windows = candidates.map((candidate) => cueWindow(reading, candidate));
  const size = windows.reduce((sum, [from, to]) => sum + to - from, 0);
  const tables = { source: new Float64Array(size), cue: new Float64Array(size), content: new Float64Array(size) };
  let done = 0;
  const read = candidates.map((candidate, index) => {
    const [first, last] = windows[index] as Span;
    const around: CueChances = { first, last, shift: done - first, ...tables };
    done += last - first;
    return { around, proposals: propose(model, reading, output, candidate, around) };
  });
  const rivals = rivalsOf(reading, candidates);
  // For each token, the two likeliest contents over it: whose they are says whether a cue stands within another's.
  const most = new Float32Array(reading.document.tokens.length);
  const second = new Float32Array(most.length);
  const owner = new Int32Array(most.length).fill(-1);
  for (const [index, { around }] of read.entries()) {
    const chance = chanceAt(around, around.cue, (candidates[index] as CueCandidate).head);
    for (let t = around.first; t < around.last; t++) {
      const p = chance * (around.content[around.shift + t] as number);
      if (p > (most[t] as number)) {
        second[t] = most[t] as number;
        most[t] = p;
        owner[t] = index;
      } else if (p > (second[t] as number)) second[t] = p;
    }
  }
  return read.map(({ around, proposals }, index) => {
    const { head } = candidates[index] as CueCandidate;
    const within = (owner[head] === index ? second[head] : most[head]) as number;
    return { around, proposals, surroundings: { rivals: rivals[index] ?? 0, within } };
  });
}
