import { tokenAt } from '../../../text/document.ts';
import type { AttributionContext, TokenRange } from '../attribution-context.ts';
import type { CueCandidate } from '../cue-candidates.ts';
import { sourceAfter, sourceBefore } from '../find-source.ts';
import { cueRange, type RawAttribution, trimRange } from '../raw-attribution.ts';

const PARENTHETICAL_THOUGHTS = new Set([
  'think',
  'believe',
  'know',
  'hope',
  'fear',
  'expect',
  'suspect',
  'predict',
  'estimate',
  'show',
  'indicate',
  'find',
]);
const LEAST_TOKENS = 3;

/** `The bridge is safe, the mayor said.`, `…, said the mayor.` and `The bridge, the mayor said, is safe.`, without marks. */
export function clauseBeforeCue(context: AttributionContext, candidate: CueCandidate): RawAttribution | undefined {
  const { group, verb, region } = candidate;
  if (group.form !== 'finite' || !(verb.strong || PARENTHETICAL_THOUGHTS.has(group.lemma))) return undefined;
  const cue = cueRange(context, group);
  const inverted = isBreak(context, group.first - 1) ? sourceAfter(context, cue.last, region) : undefined;
  const source = inverted ?? sourceBefore(context, group, region);
  if (!source) return undefined;
  const start = inverted ? group.first : source.first;
  const end = inverted ? inverted.last : cue.last;
  if (start <= region.first || !isBreak(context, start - 1) || !isClosed(context, end, region)) return undefined;
  const before = trimRange(context, { first: region.first, last: start });
  if (!before || before.last - before.first < LEAST_TOKENS) return undefined;
  const rest = interruptedRest(context, end, region);
  if (!hasFiniteVerb(context, before) && !(rest && hasFiniteVerb(context, rest))) return undefined;
  // "When asked, she said" is no content before a cue.
  if (tokenAt(context.document, before.first).pos === 'SCONJ' && !rest && !inverted && !verb.strong) return undefined;
  return { source, cue, content: rest ? [before, rest] : [before], act: verb.act, confidence: 0.8, rule: 'clause-then-cue' };
}

function isBreak(context: AttributionContext, token: number): boolean {
  return /^[,—–-]$/.test(tokenAt(context.document, token).text) && !context.quotationEndingAt(token - 1);
}

// After "…, she said" only time, place and manner may follow, then a comma or the end.
function isClosed(context: AttributionContext, end: number, region: TokenRange): boolean {
  for (let i = end; i < region.last; i++) {
    const { text, lower } = tokenAt(context.document, i);
    if (/^[,.;:?!—–]$/.test(text)) return true;
    if (['that', 'if', 'whether', 'how', 'why', 'what', 'the', 'there', 'it', 'he', 'she', 'they', 'we', 'i'].includes(lower) && i === end)
      return false;
    if (context.syntax.verbGroupAt(i) || context.quotationStartingAt(i)) return false;
  }
  return true;
}

function interruptedRest(context: AttributionContext, end: number, region: TokenRange): TokenRange | undefined {
  if (!/^[,—–-]$/.test(tokenAt(context.document, end).text)) return undefined;
  const next = context.syntax.verbGroupAt(end + 1);
  if (next?.form === 'participle') return undefined;
  const rest = trimRange(context, { first: end + 1, last: region.last });
  return rest && rest.last - rest.first >= 2 ? rest : undefined;
}

function hasFiniteVerb(context: AttributionContext, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) {
    const group = context.syntax.verbGroupAt(i);
    if (group && group.form !== 'participle' && group.form !== 'infinitive') return true;
  }
  return false;
}
