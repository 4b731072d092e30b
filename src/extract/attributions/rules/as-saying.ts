import { tokenAt } from '../../../text/document.ts';
import { CUE_VERBS } from '../../lexicons/cue-verbs.ts';
import type { AttributionContext } from '../attribution-context.ts';
import { contentEnd } from '../content-end.ts';
import type { CueCandidate } from '../cue-candidates.ts';
import { expandLeft, sourceBefore } from '../find-source.ts';
import { type RawAttribution, trimRange } from '../raw-attribution.ts';

const PASSERS_ON = new Set(['quote', 'cite', 'report', 'describe', 'record', 'paraphrase']);

/** `R quoted S as saying …` (two attributions, one within the other) and `S was quoted as saying …`. */
export function asSaying(context: AttributionContext, { group, verb, region }: CueCandidate): RawAttribution[] {
  const { document, syntax } = context;
  if (group.form !== 'participle' || tokenAt(document, group.first - 1).lower !== 'as') return [];
  const as = group.first - 1;
  const end = contentEnd(context, group.last, region);
  const content = trimRange(context, { first: group.last, last: end });
  if (!content) return [];
  for (let i = as - 1; i >= region.first; i--) {
    const passer = syntax.verbGroupAt(i);
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
    const quotedPerson = syntax.nounPhraseAt(as - 1);
    const source = quotedPerson && expandLeft(context, quotedPerson, { first: passer.last, last: region.last });
    const relay = sourceBefore(context, passer, region);
    const outer = trimRange(context, { first: passer.last, last: end });
    if (!source || !outer) return [];
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
