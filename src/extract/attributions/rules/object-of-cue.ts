import { tokenAt } from '../../../text/document.ts';
import { WEEKDAY_NAME } from '../../lexicons/calendar.ts';
import type { AttributionContext, TokenRange } from '../attribution-context.ts';
import { contentEnd } from '../content-end.ts';
import type { CueCandidate } from '../cue-candidates.ts';
import { sourceBefore } from '../find-source.ts';
import { cueRange, type RawAttribution, trimRange } from '../raw-attribution.ts';

const STOPS = new Set(['while', 'after', 'before', 'when', 'because', 'although', 'though', 'whereas', 'since', 'until', 'despite']);

/** Verbs that take what was done as their object. */
const TAKE_GERUND = new Set([
  'admit',
  'deny',
  'recall',
  'regret',
  'suggest',
  'recommend',
  'propose',
  'consider',
  'mention',
  'describe',
  'acknowledge',
]);

/** `S denounced the "policy"`, `S accused T of …`, `S called for talks`, `S promised to …`. */
export function objectOfCue(context: AttributionContext, candidate: CueCandidate): RawAttribution | undefined {
  const { group, verb, region } = candidate;
  if (group.form === 'passive') return undefined;
  const cue = cueRange(context, group);
  const at = cue.last;
  if (at >= region.last) return undefined;
  const infinitive = verb.frames.has('infinitive') && infinitiveAhead(context, at);
  const object = verb.frames.has('object') && (opensObject(context, at) || (TAKE_GERUND.has(group.lemma) && gerundAhead(context, at)));
  if (!infinitive && !object) return undefined;
  const source = sourceBefore(context, group, region);
  if (!source || isExpletive(context, source)) return undefined;
  if (group.form === 'infinitive') return undefined;
  const end = objectEnd(context, at, contentEnd(context, at, region));
  const content = trimRange(context, { first: at, last: end });
  if (!content) return undefined;
  return {
    source,
    cue,
    content: [content],
    act: verb.act,
    confidence: infinitive ? 0.6 : 0.55,
    rule: infinitive ? 'cue-then-infinitive' : 'cue-then-object',
  };
}

// "denies ever having left", "admitted falling asleep".
function gerundAhead(context: AttributionContext, at: number): boolean {
  const start = tokenAt(context.document, at).pos === 'ADV' ? at + 1 : at;
  return tokenAt(context.document, start).lower.endsWith('ing') && context.syntax.verbGroupAt(start)?.form === 'participle';
}

function infinitiveAhead(context: AttributionContext, at: number): boolean {
  const direct = context.syntax.verbGroupAt(at);
  if (direct) return direct.first === at && direct.form === 'infinitive';
  const addressee = context.syntax.nounPhraseAt(at);
  const next = addressee && context.syntax.verbGroupAt(addressee.last);
  return Boolean(addressee?.first === at && next && next.form === 'infinitive' && next.first === addressee.last);
}

function opensObject(context: AttributionContext, at: number): boolean {
  const { document, syntax } = context;
  if (context.quotationStartingAt(at)) return true;
  const phrase = syntax.nounPhraseAt(at);
  if (phrase) return phrase.first === at && !WEEKDAY_NAME.test(tokenAt(document, phrase.head).lower);
  const next = tokenAt(document, at);
  // "denounced the "policy"": the article stands outside the marks.
  if (next.pos === 'DET') return Boolean(context.quotationStartingAt(at + 1)) || next.lower === 'the';
  return next.lower === 'what' || next.lower === 'how';
}

function isExpletive(context: AttributionContext, source: TokenRange): boolean {
  return source.last - source.first === 1 && ['there', 'this', 'what'].includes(tokenAt(context.document, source.first).lower);
}

function objectEnd(context: AttributionContext, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const quoted = context.quotationAt(i);
    if (quoted && quoted.first >= start) {
      i = quoted.last - 1;
      continue;
    }
    const { lower, text } = tokenAt(context.document, i);
    if (STOPS.has(lower)) return i;
    if (text === ';') return i;
    if ((lower === 'and' || lower === 'but') && isFiniteAt(context, i + 1)) return i;
    if (text === ',' && (lowerIn(context, i + 1, ['and', 'but']) ? isFiniteAt(context, i + 2) || isClauseAt(context, i + 2) : false))
      return i;
    if (text === ',' && context.syntax.verbGroupAt(i + 1)?.form === 'participle') return i;
  }
  return end;
}

const lowerIn = (context: AttributionContext, at: number, words: string[]) => words.includes(tokenAt(context.document, at).lower);

function isFiniteAt(context: AttributionContext, at: number): boolean {
  const group = context.syntax.verbGroupAt(at);
  return group?.first === at && group.form === 'finite';
}

function isClauseAt(context: AttributionContext, at: number): boolean {
  const subject = context.syntax.nounPhraseAt(at);
  return Boolean(subject && subject.first === at && isFiniteAt(context, subject.last));
}
