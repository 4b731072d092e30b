import type { Document } from '../../text/document.ts';
import type { Quotation } from '../quotations/find-quotations.ts';
import { probabilityOf } from '../tagger/logistic-model.ts';
import type { AttributionModels } from './attribution-models.ts';
import type { RatedCandidate } from './choose-attributions.ts';
import { cueCandidates } from './cue-candidates.ts';
import { cueBins } from './cue-lexicon.ts';
import { decodeCandidate } from './decode-candidate.ts';
import { jointOutput } from './joint-output.ts';
import { learnedReading } from './reading.ts';
import { rerankFeatures } from './rerank-features.ts';
import { rivalsOf } from './rivals.ts';
import type { RuleHints } from './rule-hints.ts';

/** Every cue that may report something, with its source and content, and how probable that is. */
export function rateCandidates(
  document: Document,
  quotations: readonly Quotation[],
  rules: RuleHints,
  { lexicon, joint, own, rerank }: AttributionModels,
): RatedCandidate[] {
  const reading = learnedReading(document, quotations, cueBins(document, lexicon), rules);
  const output = jointOutput(joint, reading);
  const candidates = cueCandidates(reading, output);
  const rivals = rivalsOf(document, candidates);
  return candidates.map((candidate, index) => {
    const decoded = decodeCandidate(own, reading, output, candidate);
    return { decoded, chance: probabilityOf(rerank, rerankFeatures(reading, output, decoded, rivals[index] ?? 0)) };
  });
}
