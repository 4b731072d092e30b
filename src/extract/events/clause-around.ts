import type { Span } from '../../model/span.ts';
import { tokenAt } from '../../text/document.ts';
import { earlier, later } from '../../text/places.ts';
import { type AttributionContext, sentenceOf, type TokenRange } from '../attributions/attribution-context.ts';
import { expandLeft } from '../attributions/find-source.ts';
import { tokensOf } from '../tokens-of.ts';

export interface TokenClause extends TokenRange {
  rule: string;
}

const LONGEST_MEASURE = 6;
const LENGTH_OF_TIME = /^(?:second|minute|hour|day|night|week|month|year|decade|moment)s?$/;
const MEASURE = /^(?:an?|few|several|many|some|less|more|than|about|just|only|nearly|barely|almost|the)$/;
const TEMPORAL = new Set(['before', 'after', 'when', 'while', 'until', 'since', 'once', 'as']);
const AHEAD = new Set(['upcoming', 'forthcoming', 'planned', 'scheduled', 'next', 'coming', 'approaching']);
const DATE_LINKS = new Set(['in', 'on', 'of', 'for', 'at', 'from', 'this', 'next', 'since', 'during']);

/**
 * The clause a date stands in, within the content around it. A temporal clause at the head of a sentence parts from the main
 * clause, which happened at about the same time: with a date no finer than a month it is an event as well.
 */
export function clauseAround(context: AttributionContext, date: TokenRange, content: Span | undefined, coarse: boolean): TokenClause[] {
  const sentence = sentenceOf(context.document, date.first);
  const within = content && tokensOf(context.document, content);
  // "She said Thursday that …": the saying was on Thursday, not what was said.
  const inner = tokenAt(context.document, date.last).lower === 'that' && within && within.first >= date.first ? undefined : within;
  const region = { first: later(sentence.first, inner?.first ?? 0), last: earlier(sentence.last, inner?.last ?? sentence.last) };
  if (region.last <= region.first) return [];
  const noun = upcomingNoun(context, date, region);
  if (noun) return [noun];
  const opener = temporalOpener(context, date, region);
  if (opener !== undefined) {
    const comma = commaAfter(context, date.last, region);
    if (comma !== undefined) {
      const clauses: TokenClause[] = [];
      if (hasFinite(context, opener + 1, comma)) clauses.push({ first: opener + 1, last: comma, rule: 'temporal-clause' });
      if (coarse && hasFinite(context, comma + 1, region.last))
        clauses.push({ first: comma + 1, last: region.last, rule: 'main-clause-at-the-same-time' });
      if (clauses.length > 0) return clauses;
    }
  }
  const clause = cut(context, date, region);
  if (hasFinite(context, clause.first, clause.last)) return [{ ...clause, rule: 'clause' }];
  return hasFinite(context, region.first, region.last) ? [{ ...region, rule: 'sentence' }] : [];
}

// "the upcoming elections in March": the noun phrase alone is the event, whatever is said of it.
function upcomingNoun(context: AttributionContext, date: TokenRange, region: TokenRange): TokenClause | undefined {
  const { document, syntax } = context;
  const link = DATE_LINKS.has(tokenAt(document, date.first - 1).lower) ? date.first - 1 : date.first;
  let phrase = syntax.nounPhraseAt(link - 1);
  if (!phrase || phrase.last !== link || phrase.pronoun || phrase.first < region.first) return undefined;
  const whole = expandLeft(context, phrase, region);
  phrase = syntax.nounPhraseAt(whole.first) ?? phrase;
  for (let i = whole.first; i < phrase.last; i++) {
    if (AHEAD.has(tokenAt(document, i).lower)) return { first: whole.first, last: date.last, rule: 'noun-phrase-ahead' };
  }
  return undefined;
}

// The "before" of "Just days before X in 2022, Y": only at the head of the region, before any finite verb.
function temporalOpener(context: AttributionContext, date: TokenRange, region: TokenRange): number | undefined {
  for (let i = region.first; i < date.first; i++) {
    if (TEMPORAL.has(tokenAt(context.document, i).lower)) return i;
    if (context.syntax.verbGroupAt(i) || tokenAt(context.document, i).text === ',') return undefined;
  }
  return undefined;
}

function commaAfter(context: AttributionContext, from: number, region: TokenRange): number | undefined {
  for (let i = from; i < region.last; i++) if (tokenAt(context.document, i).text === ',') return i;
  return undefined;
}

function cut(context: AttributionContext, date: TokenRange, region: TokenRange): TokenRange {
  const { document, syntax } = context;
  let { first, last } = region;
  for (let i = date.first - 1; i > region.first; i--) {
    const startsClause =
      tokenAt(document, i).text === ';' ||
      (isClauseLink(context, i) && hasFinite(context, i + 1, date.first)) ||
      opensByDate(context, i, date, region);
    if (startsClause) {
      first = i + 1;
      while (['and', 'but', ','].includes(tokenAt(document, first).lower)) first++;
      break;
    }
  }
  for (let i = date.last; i < region.last; i++) {
    const { lower, text } = tokenAt(document, i);
    const next = syntax.verbGroupAt(i + 1);
    const coordinated =
      text === ',' &&
      ['and', 'but', 'while', 'although', 'though', 'which', 'after', 'before', 'adding', 'as'].includes(tokenAt(document, i + 1).lower);
    const participle = text === ',' && next?.form === 'participle';
    const temporal = ['before', 'after', 'when', 'while', 'because'].includes(lower) && !syntax.nounPhraseAt(i);
    if ((coordinated || participle || temporal || text === ';') && hasFinite(context, first, i)) {
      last = temporal ? beforeMeasure(context, i) : i;
      break;
    }
  }
  return { first, last };
}

// "He resigned on Tuesday, hours | after the vote": how long after is not what happened.
function beforeMeasure({ document }: AttributionContext, link: number): number {
  if (!LENGTH_OF_TIME.test(tokenAt(document, link - 1).lower)) return link;
  let t = link - 1;
  while (t > link - LONGEST_MEASURE && (tokenAt(document, t - 1).pos === 'NUM' || MEASURE.test(tokenAt(document, t - 1).lower))) t--;
  return tokenAt(document, t - 1).text === ',' ? t - 1 : t;
}

// ", and on Thursday they opened it again"
function opensByDate(context: AttributionContext, i: number, date: TokenRange, region: TokenRange): boolean {
  const { document } = context;
  if (!['and', 'but'].includes(tokenAt(document, i).lower) || tokenAt(document, i - 1).text !== ',') return false;
  for (let t = i + 1; t < date.first; t++) if (!DATE_LINKS.has(tokenAt(document, t).lower)) return false;
  return hasFinite(context, region.first, i) && hasFinite(context, date.last, region.last);
}

function isClauseLink(context: AttributionContext, i: number): boolean {
  const { lower } = tokenAt(context.document, i);
  const before = tokenAt(context.document, i - 1).text;
  const subject = context.syntax.nounPhraseAt(i + 1);
  if (['and', 'but'].includes(lower) && before === ',')
    return subject !== undefined && context.syntax.verbGroupAt(subject.last) !== undefined;
  return (
    ['after', 'before', 'when', 'while', 'because', 'although'].includes(lower) &&
    subject !== undefined &&
    context.syntax.verbGroupAt(subject.last) !== undefined
  );
}

function hasFinite(context: AttributionContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const group = context.syntax.verbGroupAt(i);
    if (group && group.last <= last && (group.form === 'finite' || group.form === 'passive')) return true;
  }
  return false;
}
