import { tokenAt } from '../../text/document.ts';
import { CUE_VERBS } from '../lexicons/cue-verbs.ts';
import type { AttributionContext, TokenRange } from './attribution-context.ts';

const CONJUNCTIONS = new Set(['and', 'but', 'while', 'whereas', 'though', 'although', 'as', 'even']);

/**
 * Where a content that starts at a token ends: before the next act of reporting in its sentence ("…, adding that", "…, but
 * Brandt said"), else with its region; a quotation that has begun is always carried to its own end.
 */
export function contentEnd(context: AttributionContext, start: number, region: TokenRange): number {
  let last = region.last;
  for (let i = start + 1; i < region.last; i++) {
    if (context.quotationAt(i) && context.quotationAt(i) !== context.quotationAt(start - 1)) {
      const quoted = context.quotationAt(i);
      if (quoted && quoted.last <= region.last && quoted.first >= start) i = quoted.last;
      if (i >= region.last) break;
    }
    if (context.taken[i] || startsNextReport(context, i, region)) {
      last = i;
      break;
    }
  }
  while (last < region.last && last > start && tokenAt(context.document, last - 1).text === ',') last--;
  const open = last === region.last ? context.quotationAt(last - 1) : undefined;
  const carriesOn = open && open.first >= start && open.last > last;
  return carriesOn ? open.last : last;
}

function startsNextReport(context: AttributionContext, i: number, region: TokenRange): boolean {
  const { document, syntax } = context;
  const token = tokenAt(document, i);
  const afterComma = token.text === ',' || token.text === '—' || token.text === ';';
  const next = i + 1;
  if (afterComma) {
    const group = syntax.verbGroupAt(next);
    if (group && group.first <= next && group.form === 'participle' && CUE_VERBS.has(group.lemma)) return true;
    if (tokenAt(document, next).lower === 'according' && tokenAt(document, next + 1).lower === 'to') return true;
  }
  const conjunction = afterComma ? next : i;
  if (!CONJUNCTIONS.has(tokenAt(document, conjunction).lower)) return false;
  const group = syntax.verbGroupAt(conjunction + 1);
  // "… and warned that …": a second cue with the same subject.
  if (group && group.first === conjunction + 1 && group.form === 'finite') {
    const verb = CUE_VERBS.get(group.lemma);
    if (verb?.frames.has('clause') && isReportAhead(context, group.last)) return true;
  }
  const subject = syntax.nounPhraseAt(conjunction + 1);
  if (!afterComma || !subject || subject.first !== conjunction + 1) return false;
  const verbGroup = syntax.verbGroupAt(subject.last);
  return Boolean(
    verbGroup &&
      verbGroup.last < region.last &&
      verbGroup.form === 'finite' &&
      CUE_VERBS.get(verbGroup.lemma)?.strong &&
      subject.last === verbGroup.first,
  );
}

function isReportAhead(context: AttributionContext, at: number): boolean {
  const { lower } = tokenAt(context.document, at);
  return lower === 'that' || lower === ':' || Boolean(context.quotationStartingAt(at)) || Boolean(context.syntax.nounPhraseAt(at)?.pronoun);
}
