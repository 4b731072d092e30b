import { logOddsOf, probabilityOf } from '../tagger/boosted-trees.ts';
import type { AttributionModels } from './attribution-models.ts';
import { cueCandidates } from './cue-candidates.ts';
import { jointOutput } from './joint-output.ts';
import type { Proposal } from './proposal.ts';
import { proposalFeatures } from './proposal-features.ts';
import { proposeAll } from './propose-all.ts';
import type { LearnedReading } from './reading.ts';

/** A proposal with the probability that it finds an attribution and its source. */
export interface RatedProposal {
  proposal: Proposal;
  chance: number;
}

/** Every reading of every cue that may report something, with how probable it is. */
export function rateProposals(
  reading: LearnedReading,
  { joint, own, rerank, cascade, scale }: Omit<AttributionModels, 'lexicon'>,
): RatedProposal[] {
  const output = jointOutput(joint, reading);
  const all: Proposal[] = [];
  const cases: number[][] = [];
  for (const { around, proposals, surroundings } of proposeAll(own, reading, output, cueCandidates(reading, output)))
    for (const proposal of proposals) {
      all.push(proposal);
      cases.push(proposalFeatures(reading, output, around, proposal, surroundings));
    }
  if (all.length === 0) return [];
  const logOdds = logOddsOf(rerank, cases, cascade);
  return all.map((proposal, n) => ({
    proposal,
    chance: Math.max(probabilityOf(scale.slope * (logOdds[n] as number) + scale.offset), proposal.trust),
  }));
}
