import type { Span } from '../../model/span.ts';
import { datelineLength } from '../../text/dateline-length.ts';
import { type Document, isAcronym, tokenAt } from '../../text/document.ts';
import { WEEKDAY_NAME } from '../lexicons/calendar.ts';
import { STRONG_CUE_VERBS } from '../lexicons/cue-verbs.ts';
import type { Quotation } from '../quotations/find-quotations.ts';
import { firstEndingAfter } from '../quotations/quoted-share.ts';
import type { TokenRange } from './attribution-context.ts';

const RELATIVES = new Set(['who', 'which', 'whose', 'whom']);
const PRONOUNS = new Set([...RELATIVES, 'that']);
/** Tokens of "in a statement": longer ones are no part of how reporting is put. */
const LONGEST_SETTING = 3;
const SETTING = new Set(['in', 'on', 'at', 'during', 'via', 'through', 'after', 'before']);
const EDGE = /^[,;:—–]$/;
const POSSESSIVE = /^['’]s?$/;
const OPENS = /^[“"«„‘]$/;
const ASKS = /^[?!]$/;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|by|with|from|as)$/i;
const LONGEST_TITLE = 8;

const isComma = (document: Document, at: number) => tokenAt(document, at).text === ',';

const SHARES = new Set(['percent', 'per', 'cent', '%']);
const HEDGES = new Set(['nearly', 'almost', 'about', 'around', 'roughly', 'some', 'over', 'only', 'just']);

/** Where the amount begins that a token stands in the middle of: "nearly 60 per | cent of islanders". */
function startOfAmount(document: Document, token: number): number {
  let first = token;
  while (first > 0 && SHARES.has(tokenAt(document, first).lower) && SHARES.has(tokenAt(document, first - 1).lower)) first--;
  if (first > 0 && SHARES.has(tokenAt(document, first).lower) && tokenAt(document, first - 1).pos === 'NUM') first--;
  const isHedged = first > 0 && tokenAt(document, first).pos === 'NUM' && HEDGES.has(tokenAt(document, first - 1).lower);
  return isHedged ? first - 1 : first;
}

const PARTICIPLE = /ing$/;

/**
 * Where the subject ends of a clause that a cue behind a comma hangs on (", saying"): before its verb; -1 where the cue is none such, or
 * the source no clause. What stands behind a relative pronoun describes somebody, and is no such verb.
 */
function endOfSubject(document: Document, source: TokenRange, cue: TokenRange): number {
  const from = firstWordOf(document, cue);
  const head = tokenAt(document, from);
  if (from < source.last || !isComma(document, from - 1) || head.pos !== 'VERB' || !PARTICIPLE.test(head.lower)) return -1;
  for (let t = source.first + 1; t < source.last; t++) {
    const { pos, text, lower } = tokenAt(document, t);
    if (PRONOUNS.has(lower)) return -1;
    if ((pos === 'AUX' || pos === 'VERB') && text === lower && !PARTICIPLE.test(lower)) return t;
  }
  return -1;
}

/** The first token of a cue that is no mark; its last where all are. */
function firstWordOf(document: Document, { first, last }: TokenRange): number {
  let at = first;
  while (at < last - 1 && EDGE.test(tokenAt(document, at).text)) at++;
  return at;
}

const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const BEFORE_DAY = /^(?:on|late|later|early|earlier|last)$/;

/** Where a source ends before the day on which it speaks: "Lund | on Friday", "the mayor | late on Sunday night". */
function endBeforeDay(document: Document, { first, last }: TokenRange): number {
  let at = last;
  if (PART_OF_DAY.test(tokenAt(document, at - 1).lower)) at--;
  if (!WEEKDAY_NAME.test(tokenAt(document, at - 1).lower)) return last;
  at--;
  const day = at;
  while (at > first + 1 && BEFORE_DAY.test(tokenAt(document, at - 1).lower)) at--;
  return at < day ? at : last;
}

/** Where an agent's name ends: "accused by the union | of hiding the survey". */
function endOfAgent(document: Document, { first, last }: TokenRange): number {
  if (tokenAt(document, first - 1).lower !== 'by') return last;
  for (let t = first + 1; t < last - 2; t++) {
    const { text, lower } = tokenAt(document, t + 1);
    if (/^(?:of|for)$/.test(tokenAt(document, t).lower) && PARTICIPLE.test(lower) && text === lower) return t;
    // "First reported by the Courier | and seen by others"
    if (tokenAt(document, t).lower === 'and' && tokenAt(document, t + 1).pos === 'VERB' && tokenAt(document, t + 2).lower === 'by')
      return t;
  }
  return last;
}

/** A source with the whole amount it begins with, without the comma or possessive it ends in, and with the relative clause that stands between it and its cue. */
export function tidySource(document: Document, source: TokenRange, cue: TokenRange): TokenRange {
  let { first, last } = source;
  const subject = endOfSubject(document, source, cue);
  if (subject > 0) last = subject;
  last = endOfAgent(document, { first, last: endBeforeDay(document, { first, last }) });
  while (last > first + 1 && (EDGE.test(tokenAt(document, last - 1).text) || POSSESSIVE.test(tokenAt(document, last - 1).text))) last--;
  while (first < last - 1 && EDGE.test(tokenAt(document, first).text)) first++;
  first = startOfAmount(document, first);
  // "The company that" runs the boats: cut at its pronoun, a source goes on to its cue, or ends before.
  if (last > first + 1 && PRONOUNS.has(tokenAt(document, last - 1).lower) && !isAcronym(tokenAt(document, last - 1))) {
    const isAhead = cue.first > last && tokenAt(document, cue.first).sentence === tokenAt(document, first).sentence;
    last = isAhead ? cue.first : last - 1;
    while (last > first + 1 && EDGE.test(tokenAt(document, last - 1).text)) last--;
  }
  const hasClause =
    isComma(document, last) &&
    RELATIVES.has(tokenAt(document, last + 1).lower) &&
    isComma(document, cue.first - 1) &&
    cue.first - 1 > last + 1;
  return { first, last: hasClause ? cue.first - 1 : last };
}

/** A cue from its first word up to where and how it was said: "said in a statement" reports no more than "said". */
export function tidyCue(document: Document, range: TokenRange): TokenRange {
  const cue = { first: firstWordOf(document, range), last: range.last };
  for (let at = cue.first + 1; at < cue.last; at++) {
    const before = tokenAt(document, at - 1);
    if (before.pos === 'VERB' && SETTING.has(tokenAt(document, at).lower) && cue.last - at > LONGEST_SETTING)
      return { first: cue.first, last: at };
  }
  return cue;
}

const CLOSES = /^[”"»“‘’]$/;
const DASH = /^(?:—|–|--?)$/;
const ARTICLE = /^(?:an?|the)$/;

/**
 * Where a content ends before its writer's own remark: 'in the "suburbs of Orvik" | — a name that nobody uses'. Of nine contents
 * of PolNeAR's training articles beside such a dash eight end at it. Between two dashes the words go on, and so they do where more is quoted.
 */
function endBeforeRemark(document: Document, { first, last }: TokenRange): number {
  for (let t = first + 1; t < last - 1; t++) {
    const [mark, dash] = [tokenAt(document, t - 1), tokenAt(document, t)];
    if (!DASH.test(dash.text) || !CLOSES.test(mark.text) || dash.start === mark.end) continue;
    if (ARTICLE.test(tokenAt(document, t + 1).lower) && !hasMarks(document, t + 1, last)) return t;
  }
  return last;
}

function hasMarks(document: Document, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (DASH.test(tokenAt(document, t).text) || CLOSES.test(tokenAt(document, t).text)) return true;
  return false;
}

const CLAUSE_OPENERS = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|SCONJ)$/;

/**
 * Where a content begins behind the day of its cue: "said on Thursday | it would shut". In PolNeAR's training articles such a day stands
 * outside 127 contents and in three.
 */
function startBehindDay(document: Document, { first, last }: TokenRange, cue: TokenRange): number {
  if (first !== cue.last) return first;
  let t = tokenAt(document, first).lower === 'on' ? first + 1 : first;
  const day = tokenAt(document, t).lower;
  if (!WEEKDAY_NAME.test(day) && day !== 'yesterday' && day !== 'today') return first;
  t++;
  if (PART_OF_DAY.test(tokenAt(document, t).lower)) t++;
  if (isComma(document, t)) t++;
  const opener = tokenAt(document, t);
  return t < last - 1 && (CLAUSE_OPENERS.test(opener.pos) || opener.lower === 'that') ? t : first;
}

/** Where a content begins behind the dateline of its paragraph, "GENEVA (Agency) — | A fever": none of PolNeAR's contents holds one. */
function startBehindDateline(document: Document, { first, last }: TokenRange): number {
  const { start } = tokenAt(document, first);
  const opensLine = first === 0 || /[\r\n]/.test(document.text.slice(tokenAt(document, first - 1).end, start));
  const behind = start + (opensLine ? datelineLength(document.text.slice(start, tokenAt(document, last - 1).end)) : 0);
  let t = first;
  while (t < last - 1 && tokenAt(document, t).start < behind) t++;
  return t;
}

/**
 * A content without the dateline of its paragraph, the day of its cue and a remark behind it, and with the question or exclamation mark
 * it ends in: what was asked is asked with it.
 */
export function tidyContent(document: Document, content: TokenRange, cue: TokenRange): TokenRange {
  const first = Math.max(startBehindDay(document, content, cue), startBehindDateline(document, content));
  const last = endBeforeRemark(document, { first, last: content.last });
  const mark = tokenAt(document, last);
  return { first, last: ASKS.test(mark.text) && mark.start === tokenAt(document, last - 1).end ? last + 1 : last };
}

const WORD = /[\p{L}\p{N}]/u;

/** A content with both marks of a quotation it holds all words of: a quotation that opens within it closes within it. */
export function withMarks({ text }: Document, quotations: readonly Quotation[], [from, to]: Span): Span {
  let [start, end] = [from, to];
  for (let i = firstEndingAfter(quotations, from); i < quotations.length; i++) {
    const { start: opens, end: closes, closed } = quotations[i] as Quotation;
    if (opens >= end) break;
    if (!closed || closes <= start) continue;
    if (opens >= start && closes > end && !WORD.test(text.slice(end, closes))) end = closes;
    if (opens < start && closes <= end && !WORD.test(text.slice(opens, start))) start = opens;
  }
  return [start, end];
}

/** Whether a content is the title of a work: capitals throughout within its marks, and no verb of saying at it. */
export function isTitleOfWork(document: Document, cueHead: number, content: readonly TokenRange[]): boolean {
  const [run] = content;
  if (!run || content.length > 1 || STRONG_CUE_VERBS.has(tokenAt(document, cueHead).lemma)) return false;
  if (!OPENS.test(tokenAt(document, run.first).text)) return false;
  let [words, end] = [0, run.first + 1];
  for (; end < run.last && /[\p{L}\p{N}]/u.test(tokenAt(document, end).text); end++) {
    const { text } = tokenAt(document, end);
    if (!/^[\p{Lu}\p{N}]/u.test(text) && !SMALL.test(text)) return false;
    words++;
  }
  return words >= 2 && words <= LONGEST_TITLE && /^["”»“’]$/u.test(tokenAt(document, end).text);
}
