import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { AttributionFinding } from '../finding.ts';
import type { AttributionModels } from '../learned/attribution-models.ts';
import { chooseAttributions } from '../learned/choose-attributions.ts';
import { cueRates } from '../learned/cue-lexicon.ts';
import { dropCutClauses } from '../learned/drop-cut-clauses.ts';
import { makeRoom } from '../learned/make-room.ts';
import { rateProposals } from '../learned/rate-proposals.ts';
import { learnedReading } from '../learned/reading.ts';
import { ruleHints } from '../learned/rule-hints.ts';
import { CUE_VERBS } from '../lexicons/cue-verbs.ts';
import type { Quotation } from '../quotations/find-quotations.ts';
import type { TokenRange } from './attribution-context.ts';
import { isEntry } from './is-entry.ts';
import { isNobody } from './is-nobody.ts';
import { isOnlyToldOf } from './is-only-told-of.ts';
import { isTitleOfWork, tidyContent, tidyCue, tidySource, withMarks } from './tidy-spans.ts';

/** Speech unless every cue verb says otherwise: only those who know the verb may call it a thought. */
function actOf({ tokens }: Document, cue: readonly Span[], head: number): AttributionFinding['act'] {
  const own = CUE_VERBS.get(tokens[head]?.lemma ?? '');
  if (own) return own.act;
  for (const [first, last] of cue)
    for (let t = first; t < last; t++) {
      const verb = CUE_VERBS.get(tokens[t]?.lemma ?? '');
      if (verb) return verb.act;
    }
  return 'speech';
}

const range = ([first, last]: Span): TokenRange => ({ first, last });

/**
 * The outermost attributions of a text by trained models, with the rules' findings as advice.
 *
 * @param rules the rules' outermost findings
 * @returns confidence is the probability that the content is found and its source is right
 */
export function findLearnedAttributions(
  document: Document,
  quotations: readonly Quotation[],
  rules: readonly AttributionFinding[],
  models: AttributionModels,
): AttributionFinding[] {
  const reading = learnedReading(document, quotations, cueRates(document, models.lexicon), ruleHints(document, rules));
  const rated = dropCutClauses(document, rateProposals(reading, models));
  const spanOf = ([first, last]: Span): Span => [document.tokens[first]?.start ?? 0, document.tokens[last - 1]?.end ?? 0];
  const chosen = makeRoom(document, chooseAttributions(rated, models.threshold, document.tokens.length));
  return chosen.flatMap(({ proposal, chance }): AttributionFinding[] => {
    const { candidate, source, cue, content, trust } = proposal;
    const [run] = cue;
    if (!run || isTitleOfWork(document, candidate.head, content.map(range))) return [];
    if (isEntry(document, source.map(range), range(run), content.map(range))) return [];
    const tidied = tidyCue(document, range(run));
    const sources = source
      .filter((own) => !isNobody(document, range(own)) && !isOnlyToldOf(document, range(own), range(run)))
      .map((own) => tidySource(document, range(own), range(run)));
    return [
      {
        source: sources.map(({ first, last }) => spanOf([first, last])),
        cue: [spanOf([tidied.first, tidied.last])],
        content: content.map((own) => {
          const { first, last } = tidyContent(document, range(own), range(run));
          return withMarks(document, quotations, spanOf([first, last]));
        }),
        act: actOf(document, cue, candidate.head),
        confidence: chance,
        // What the layout says, whoever else says it too.
        rule: trust > 0 ? 'layout' : 'learned',
      },
    ];
  });
}
