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
}

export function jointOutput(model: ChainModel, reading: LearnedReading): JointOutput {
  const count = reading.document.tokens.length;
  const output: JointOutput = {
    path: new Uint8Array(count),
    source: new Float32Array(count),
    cue: new Float32Array(count),
    content: new Float32Array(count),
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
    }
  }
  return output;
}
