import type { ChainModel } from '../tagger/chain-model.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { cueWindow } from './cue-window.ts';
import type { JointOutput } from './joint-output.ts';
import { type CueChances, chanceAt, type Proposal } from './proposal.ts';
import { expectedContent, type Surroundings } from './proposal-features.ts';
import { propose } from './propose.ts';
import type { LearnedReading } from './reading.ts';

/** All readings of one cue, with what is known of the other cues around it. */
export interface ProposedCue {
  around: CueChances;
  proposals: Proposal[];
  surroundings: Surroundings;
}

/** For each candidate, how many others its sentence has. */
function rivalsOf({ codes: { sentence }, document }: LearnedReading, candidates: readonly CueCandidate[]): Uint16Array {
  const inSentence = new Uint16Array(document.sentences.length);
  for (const { head } of candidates) (inSentence[sentence[head] as number] as number)++;
  return Uint16Array.from(candidates, ({ head }) => (inSentence[sentence[head] as number] as number) - 1);
}

/** Tables for what the tagger says around each candidate, the tokens of one behind those of the other. */
function roomFor(reading: LearnedReading, candidates: readonly CueCandidate[]): CueChances[] {
  const windows = candidates.map((candidate) => cueWindow(reading, candidate));
  const size = windows.reduce((sum, [from, to]) => sum + to - from, 0);
  const [source, cue, content] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let done = 0;
  return windows.map(([first, last]) => {
    const shift = done - first;
    done += last - first;
    return { first, last, shift, source, cue, content };
  });
}

/** For each candidate, how probable it is that its head stands within the content of another one. */
function withinOthers(candidates: readonly CueCandidate[], read: readonly CueChances[], tokens: number): Float32Array {
  // For each token, the two likeliest contents over it: whose they are says whether a cue stands within another's.
  const most = new Float32Array(tokens);
  const second = new Float32Array(tokens);
  const owner = new Int32Array(tokens).fill(-1);
  for (let index = 0; index < read.length; index++) {
    const around = read[index] as CueChances;
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
  return Float32Array.from(candidates, ({ head }, index) => (owner[head] === index ? second[head] : most[head]) as number);
}

/** Reads every candidate, in reading order. */
export function proposeAll(
  model: ChainModel,
  reading: LearnedReading,
  output: JointOutput,
  candidates: readonly CueCandidate[],
): ProposedCue[] {
  if (candidates.length === 0) return [];
  const around = roomFor(reading, candidates);
  const proposals = candidates.map((candidate, n) => propose(model, reading, output, candidate, around[n] as CueChances));
  const rivals = rivalsOf(reading, candidates);
  const within = withinOthers(candidates, around, reading.document.tokens.length);
  return candidates.map((_, n) => ({
    around: around[n] as CueChances,
    proposals: proposals[n] as Proposal[],
    surroundings: { rivals: rivals[n] as number, within: within[n] as number, expected: expectedContent(around[n] as CueChances) },
  }));
}
