import { type Sentence, tokenAt } from '../../../text/document.ts';
import type { AttributionContext, TokenRange } from '../attribution-context.ts';
import { sourceAfter } from '../find-source.ts';
import { type RawAttribution, trimRange } from '../raw-attribution.ts';

/** `…, according to S` and `According to S, …`. */
export function accordingTo(context: AttributionContext, sentence: Sentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  const { document } = context;
  for (let i = sentence.first; i < sentence.last - 1; i++) {
    if (tokenAt(document, i).lower !== 'according' || tokenAt(document, i + 1).lower !== 'to') continue;
    const region = { first: sentence.first, last: sentence.last };
    const source = sourceAfter(context, i + 2, region) ?? upToMark(context, i + 2, sentence.last);
    if (!source) continue;
    const cue = { first: i, last: i + 2 };
    let start = i;
    while (start > sentence.first && tokenAt(document, start - 1).pos === 'ADV') start--;
    const opens = start === sentence.first || (start - sentence.first <= 1 && tokenAt(document, start - 1).pos === 'CCONJ');
    const before = opens ? undefined : trimRange(context, { first: sentence.first, last: start });
    const rest = trimRange(context, { first: source.last, last: sentence.last });
    const interrupts =
      before &&
      tokenAt(document, source.last).text === ',' &&
      rest &&
      hasVerb(context, rest.first, rest.last) &&
      !hasVerb(context, before.first, before.last);
    const content = before ? (interrupts && rest ? [before, rest] : [before]) : rest ? [rest] : [];
    if (content.length > 0) found.push({ source, cue, content, act: 'speech', confidence: 0.9, rule: 'according-to' });
  }
  return found;
}

function hasVerb(context: AttributionContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (context.syntax.verbGroupAt(i)?.form === 'finite') return true;
  return false;
}

// Where the tagger sees no noun phrase ("engineers" taken for a verb): the few words up to the next mark.
function upToMark(context: AttributionContext, first: number, limit: number): TokenRange | undefined {
  const MOST = 8;
  for (let i = first; i < Math.min(limit, first + MOST); i++)
    if (/^[,.;:!?]$/.test(tokenAt(context.document, i).text)) return i > first ? { first, last: i } : undefined;
  return undefined;
}
