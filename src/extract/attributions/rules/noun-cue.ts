import { type Sentence, tokenAt } from '../../../text/document.ts';
import { later } from '../../../text/places.ts';
import { CUE_NOUNS } from '../../lexicons/cue-nouns.ts';
import type { AttributionContext, TokenRange } from '../attribution-context.ts';
import { contentEnd } from '../content-end.ts';
import { sourceAfter } from '../find-source.ts';
import { type RawAttribution, trimRange } from '../raw-attribution.ts';

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** `S's view is that …`, `her claim that …`, `a warning by S that …`. */
export function nounCue(context: AttributionContext, sentence: Sentence): RawAttribution[] {
  const { document, syntax } = context;
  const found: RawAttribution[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokenAt(document, i);
    const act = token.pos === 'NOUN' ? CUE_NOUNS.get(token.lemma) : undefined;
    const phrase = act && syntax.nounPhraseAt(i);
    if (!act || !phrase || phrase.head !== i) continue;
    const region = { first: sentence.first, last: sentence.last };
    const agent = ['by', 'from', 'of'].includes(tokenAt(document, phrase.last).lower)
      ? sourceAfter(context, phrase.last + 1, region)
      : undefined;
    let at = agent ? agent.last : phrase.last;
    const linking = syntax.verbGroupAt(at);
    const copula = linking?.first === at && linking.lemma === 'be' ? linking : undefined;
    if (copula) at = copula.last;
    const opensThat = tokenAt(document, at).lower === 'that' && tokenAt(document, at).pos !== 'DET';
    const opensTo =
      !copula && token.lemma.match(/^(?:promise|pledge|vow|threat|demand|call|offer)$/) && syntax.verbGroupAt(at)?.form === 'infinitive';
    const opensQuotation = copula ? context.quotationStartingAt(tokenAt(document, at).text === ',' ? at + 1 : at) : undefined;
    if (!opensThat && !opensTo && !opensQuotation) continue;
    const owner = possessor(context, phrase.first, i);
    const source = owner ?? agent;
    const content = trimRange(context, { first: at, last: contentEnd(context, at, region) });
    if (!content || (!source && !copula)) continue;
    const cueFirst = owner ? later(owner.last, phrase.first) : phrase.first;
    let first = cueFirst;
    while (first < i && /^'s?$/.test(tokenAt(document, first).lower)) first++;
    found.push({
      source,
      cue: { first, last: copula ? copula.last : phrase.last },
      content: [content],
      act,
      confidence: source ? 0.65 : 0.4,
      rule: 'noun-cue',
    });
  }
  return found;
}

function possessor(context: AttributionContext, first: number, head: number): TokenRange | undefined {
  const { document } = context;
  if (POSSESSIVES.has(tokenAt(document, first).lower)) return { first, last: first + 1 };
  for (let i = head - 1; i > first; i--) if (/^'s?$/.test(tokenAt(document, i).lower)) return { first, last: i };
  return undefined;
}
