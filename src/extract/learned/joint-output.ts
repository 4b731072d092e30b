import { type ChainModel, LANES } from '../tagger/chain-model.ts';
import { jointFeatures } from './joint-features.ts';
import type { LearnedReading } from './reading.ts';

/** What the first tagger says of each token of a document. */
export interface JointOutput {
  /** Most probable label. */
  path: Uint8Array;
  /** Probability of belonging to a source, a cue, a content. */
  source: Float32Array;
  cue: Float32Array;
  content: Float32Array;
  /** The same probabilities in steps. */
  sourceStep: Uint8Array;
  cueStep: Uint8Array;
  contentStep: Uint8Array;
}

const PROBABILITY_STEPS = [0.02, 0.1, 0.3, 0.7, 0.95];

/** How many of `PROBABILITY_STEPS` a probability reaches. */
function probabilityStep(p: number): number {
  let step = 0;
  while (step < PROBABILITY_STEPS.length && p >= (PROBABILITY_STEPS[step] as number)) step++;
  return step;
}

export function jointOutput(model: ChainModel, reading: LearnedReading): JointOutput {
  const count = reading.document.tokens.length;
  const output: JointOutput = {
    path: new Uint8Array(count),
    source: new Float32Array(count),
    cue: new Float32Array(count),
    content: new Float32Array(count),
    sourceStep: new Uint8Array(count),
    cueStep: new Uint8Array(count),
    contentStep: new Uint8Array(count),
  };
  for (const { first, last } of reading.document.paragraphs) {
    const tagger = jointFeatures(reading, first, last);
    tagger.score(model);
    const path = tagger.bestPath();
    const marginals = tagger.marginals();
    for (let t = first; t < last; t++) {
      const base = (t - first) * LANES;
      output.path[t] = path[t - first] as number;
      output.source[t] = (marginals[base + 1] as number) + (marginals[base + 2] as number);
      output.cue[t] = (marginals[base + 3] as number) + (marginals[base + 4] as number);
      output.content[t] = (marginals[base + 5] as number) + (marginals[base + 6] as number);
      output.sourceStep[t] = probabilityStep(output.source[t] as number);
      output.cueStep[t] = probabilityStep(output.cue[t] as number);
      output.contentStep[t] = probabilityStep(output.content[t] as number);
    }
  }
  return output;
}
