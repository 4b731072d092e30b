import { tokenAt } from '../../text/document.ts';
import { type AttributionContext, sentenceOf, type TokenRange } from '../attributions/attribution-context.ts';

const FURTHEST_YARDSTICK = 8;
const YARDSTICK = new Set(['from', 'than', 'versus', 'against', 'compared']);
const DENYING = new Set(['did', 'do', 'does', 'has', 'have', 'had', 'will', "'ll", 'never']);
const CONDITION = new Set(['if', 'whether', 'unless', 'until', 'till']);
// Between a noun and its "of" or a preposition a date stands by itself; straight before a noun it is part of its name.
const CENTURY = /^-?\d{2}XX$|^-?\d{4}\/-?\d{4}$/;
const LONGEST_YEARS = 25;

/** Whether the date says when something happens, rather than what is compared with, called by a year, or not so. */
export function datesSomething(context: AttributionContext, date: TokenRange, when: string): boolean {
  return !isTooWide(when) && !isYardstick(context, date) && !isPartOfName(context, date) && !isSinceWithin(context, date);
}

/** Whether a clause tells of something: its verb is not denied, and the clause is no condition. */
export function isTold(context: AttributionContext, { first, last }: TokenRange): boolean {
  if (CONDITION.has(tokenAt(context.document, first).lower)) return false;
  for (let i = first; i < last; i++) {
    const group = context.syntax.verbGroupAt(i);
    if (group && (group.form === 'finite' || group.form === 'passive'))
      return !isWished(context, group) && !(group.negated && isDenied(context, group));
  }
  return true;
}

// "Nobody should be surprised", "I would not go": what somebody thinks right happened to nobody.
function isWished({ document }: AttributionContext, { first, last, negated }: TokenRange & { negated: boolean }): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = tokenAt(document, i);
    if (lower === 'should' || lower === 'ought' || (lower === 'would' && negated)) return true;
  }
  return false;
}

// "Did not meet" tells of no meeting; "could not pay" tells what befell them.
function isDenied({ document }: AttributionContext, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (DENYING.has(tokenAt(document, i).lower)) return true;
  return false;
}

// A century dates nothing a timeline has a line for.
function isTooWide(when: string): boolean {
  if (!CENTURY.test(when)) return false;
  const [from, to] = when.split('/').map(Number);
  return to === undefined || Number.isNaN(from) || to - (from ?? 0) > LONGEST_YEARS;
}

// "Up from 17 million a year earlier", "more than in 2010".
function isYardstick({ document, syntax }: AttributionContext, date: TokenRange): boolean {
  const { first } = sentenceOf(document, date.first);
  // "From Monday" begins something: only a number or a preposition between the two makes it a comparison.
  for (let i = date.first - 1; i >= Math.max(first, date.first - FURTHEST_YARDSTICK); i--) {
    const { lower, text } = tokenAt(document, i);
    if (YARDSTICK.has(lower)) return lower !== 'from' || i < date.first - 1;
    if (/^[,;:.]$/.test(text) || syntax.verbGroupAt(i)) return false;
  }
  return false;
}

// "The 2028 budget was passed": that year is the budget's, not that of its passing.
function isPartOfName({ document }: AttributionContext, date: TokenRange): boolean {
  const before = tokenAt(document, date.first - 1);
  const only = tokenAt(document, date.first);
  const after = tokenAt(document, date.last);
  if (date.last - date.first > 1 || !/^\d{4}$/.test(only.text)) return false;
  return /^(?:DET|ADJ|PRON|PROPN|PART)$/.test(before.pos) && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
}

// "The highest flood since 1954" tells nothing of 1954; "Since 1954 the town has grown" tells of the time after it.
function isSinceWithin({ document }: AttributionContext, date: TokenRange): boolean {
  const at = date.first - 1;
  return tokenAt(document, at).lower === 'since' && at > sentenceOf(document, date.first).first;
}
