import { tokenAt } from '../../../text/document.ts';
import { ADDRESSEE_VERBS, CUE_VERBS } from '../../lexicons/cue-verbs.ts';
import type { VerbGroup } from '../../syntax/find-verb-groups.ts';
import type { AttributionContext } from '../attribution-context.ts';
import { contentEnd } from '../content-end.ts';
import type { CueCandidate } from '../cue-candidates.ts';
import { sourceBefore } from '../find-source.ts';
import { type RawAttribution, trimRange } from '../raw-attribution.ts';

const PASSERS_ON = new Set(['quote', 'cite', 'report', 'describe', 'record', 'paraphrase']);

/** A person with office and apposition; what is longer has been misread. */
const LONGEST_SOURCE = 20;

const quotesAt = (at: number): Pick<VerbGroup, 'first' | 'last' | 'lemma' | 'form'> & { head: number; negated: boolean } => ({
  first: at,
  last: at + 1,
  head: at,
  lemma: 'quote',
  form: 'finite',
  negated: false,
});

// "as telling her hosts that …": the content begins behind whom it was told.
function behindAddressee(context: AttributionContext, group: VerbGroup): number {
  if (!ADDRESSEE_VERBS.has(group.lemma)) return group.last;
  for (let i = group.last; i < group.last + LONGEST_SOURCE; i++) {
    if (tokenAt(context.document, i).lower === 'that' || context.quotationStartingAt(i)) return i;
    if (context.syntax.verbGroupAt(i)) break;
  }
  return group.last;
}

/** `R quoted S as saying …` (two attributions, one within the other) and `S was quoted as saying …`. */
export function asSaying(context: AttributionContext, { group, verb, region }: CueCandidate): RawAttribution[] {
  const { document, syntax } = context;
  if (group.form !== 'participle' || tokenAt(document, group.first - 1).lower !== 'as') return [];
  const as = group.first - 1;
  const start = behindAddressee(context, group);
  const end = contentEnd(context, start, region);
  const content = trimRange(context, { first: start, last: end });
  if (!content) return [];
  for (let i = as - 1; i >= region.first; i--) {
    // "Quotes" is as often as not tagged a noun.
    const passer = syntax.verbGroupAt(i) ?? (tokenAt(document, i).lower === 'quotes' ? quotesAt(i) : undefined);
    if (!passer) continue;
    if (!PASSERS_ON.has(passer.lemma)) return [];
    if (passer.form === 'passive') {
      const source = sourceBefore(context, passer, region);
      return [
        {
          source,
          cue: { first: passer.first, last: group.last },
          content: [content],
          act: 'speech',
          confidence: 0.9,
          rule: 'quoted-as-saying',
        },
      ];
    }
    const source = trimRange(context, { first: passer.last, last: as });
    const relay = sourceBefore(context, passer, region);
    const outer = trimRange(context, { first: passer.last, last: end });
    if (!source || !outer || source.last - source.first > LONGEST_SOURCE) return [];
    const act = CUE_VERBS.get(group.lemma)?.act ?? verb.act;
    return [
      {
        source: relay,
        cue: { first: passer.first, last: passer.last },
        content: [outer],
        act: 'speech',
        confidence: 0.92,
        rule: 'quoted-someone-as-saying',
      },
      { source, cue: { first: as, last: group.last }, content: [content], act, confidence: 0.92, rule: 'as-saying' },
    ];
  }
  return [];
}
