import { tokenAt } from '../../../text/document.ts';
import { type AttributionContext, type QuotedTokens, sentenceOf, type TokenRange } from '../attribution-context.ts';
import type { CueCandidate } from '../cue-candidates.ts';
import { sourceAfter, sourceBefore } from '../find-source.ts';
import { cueRange, type RawAttribution, trimRange } from '../raw-attribution.ts';

const ENDS_SENTENCE = /[.…]["”»“'’]*$/;

/** `"Q," said S`, `"Q," S said` and the split form `"Q," S said, "Q."`; text before the quotation in its sentence makes it mixed. */
export function quotationBeforeCue(context: AttributionContext, candidate: CueCandidate): RawAttribution | undefined {
  const { group, verb, region } = candidate;
  if (group.form === 'infinitive' || region.quotation) return undefined;
  const cue = cueRange(context, group);
  const after = sourceAfter(context, cue.last, region);
  const direct = quotationLeftOf(context, group.first);
  let source: TokenRange | undefined;
  let quoted: QuotedTokens | undefined;
  if (direct && after) [quoted, source] = [direct, after];
  else {
    source = sourceBefore(context, group, region);
    quoted = source && quotationLeftOf(context, source.first);
    // `"Q," she said`: with the verb right behind the marks there is no subject between them.
    if (!quoted && direct && group.form === 'participle') quoted = direct;
  }
  if (!quoted || (source && source.first < quoted.last && source.last > quoted.first)) return undefined;
  const inverted = quoted === direct;
  const end = inverted && source ? source.last : cue.last;
  const closesSentence = ENDS_SENTENCE.test(context.document.text.slice(quoted.quotation.start, quoted.quotation.end));
  if (closesSentence && !inverted && !endsSoon(context, end, region)) return undefined;
  if (!inverted && opensContent(context, end)) return undefined;
  if (quoted.words < 2 && !verb.strong) return undefined;
  const content = [contentAround(context, quoted, region)];
  const rest = splitRest(context, end, region);
  if (rest) content.push(rest);
  return { source, cue, content, act: verb.act, confidence: verb.strong ? 0.95 : 0.75, rule: 'quotation-then-cue' };
}

function quotationLeftOf(context: AttributionContext, token: number): QuotedTokens | undefined {
  const before = tokenAt(context.document, token - 1).text;
  const at = before === ',' || before === '—' || before === '–' || before === '-' ? token - 2 : token - 1;
  return context.quotationEndingAt(at);
}

function endsSoon(context: AttributionContext, at: number, region: TokenRange): boolean {
  return at >= region.last - 1 || /^[,.:]$/.test(tokenAt(context.document, at).text);
}

function opensContent(context: AttributionContext, at: number): boolean {
  const { lower } = tokenAt(context.document, at);
  return lower === 'that' || Boolean(context.quotationStartingAt(at));
}

// Words before the quotation in its own sentence are content as well: `Both denounced "the policy", said S`.
function contentAround(context: AttributionContext, quoted: QuotedTokens, region: TokenRange): TokenRange {
  const start = sentenceOf(context.document, quoted.first).first;
  const before = tokenAt(context.document, quoted.first - 1);
  const own = { first: quoted.first, last: quoted.last };
  if (start >= quoted.first || /^[,:]$/.test(before.text) || start < region.first) return own;
  // An earlier quotation in the sentence with its own cue keeps what is before it.
  return trimRange(context, { first: start, last: quoted.last }) ?? own;
}

// `…," she said, "and so on."`
function splitRest(context: AttributionContext, end: number, region: TokenRange): TokenRange | undefined {
  for (let i = end; i < Math.min(region.last, end + 14); i++) {
    const quoted = context.quotationStartingAt(i);
    if (quoted) return /^[,:;—–]$/.test(tokenAt(context.document, i - 1).text) ? { first: quoted.first, last: quoted.last } : undefined;
    if (context.syntax.verbGroupAt(i)?.form === 'finite') return undefined;
  }
  return undefined;
}
