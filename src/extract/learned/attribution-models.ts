import type { BoostedTrees, Cascade } from '../tagger/boosted-trees.ts';
import type { ChainModel } from '../tagger/chain-model.ts';
import type { PlattScale } from '../tagger/platt-scale.ts';

import type { CueLexicon } from './cue-lexicon.ts';

/** Everything that was learned about attributions. */
export interface AttributionModels {
  /** How often each word stands within a cue. */
  lexicon: CueLexicon;
  /** Labels source, cue and content of a paragraph at once; proposes cues. */
  joint: ChainModel;
  /** Labels the source and content of one cue. */
  own: ChainModel;
  /** Says how good each proposal is. */
  rerank: BoostedTrees;
  /** Gives up proposals that will not reach the threshold. */
  cascade: Cascade;
  /** Turns the rerank's answer, how good a proposal is, into the log-odds that it is right. */
  scale: PlattScale;
  /** What a proposal's probability has to reach. */
  threshold: number;
}
