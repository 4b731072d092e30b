import { tokenAt } from '../../text/document.ts';
import { earlier, later } from '../../text/places.ts';
import { ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import type { NounPhrase } from '../syntax/find-noun-phrases.ts';
import type { VerbGroup } from '../syntax/find-verb-groups.ts';
import type { AttributionContext, TokenRange } from './attribution-context.ts';

const POSTMODIFIERS = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'near',
  'against',
  'by',
  'behind',
  'among',
  'between',
  'about',
  'within',
]);
const RELATIVE_SUBJECTS = new Set(['who', 'which']);
const LINKING_ADJECTIVES = new Set([
  'familiar',
  'close',
  'briefed',
  'involved',
  'based',
  'responsible',
  'present',
  'working',
  'aware',
  'knowledgeable',
  'charged',
  'living',
]);
const APPOSITION_OPENERS = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);
// A name with an office, a home town and a party may hold several commas; more is a list.
const MOST_COMMAS = 4;
const LONGEST_INTERRUPTION = 40;
const LONGEST_SHARED_SUBJECT_CHAIN = 3;
const MOST_VERBS_BACK = 6;

/** The subject of a verb group, to its left within the region, with all its modifiers. */
export function sourceBefore(context: AttributionContext, group: VerbGroup, region: TokenRange): TokenRange | undefined {
  return subjectLeftOf(context, group, region, 0);
}

function subjectLeftOf(context: AttributionContext, group: VerbGroup, region: TokenRange, depth: number): TokenRange | undefined {
  const { document, syntax } = context;
  let i = group.first - 1;
  while (i >= region.first && tokenAt(document, i).pos === 'ADV' && !syntax.nounPhraseAt(i)) i--;
  if (i < region.first) return undefined;
  const token = tokenAt(document, i);
  const own = syntax.nounPhraseAt(i);
  if (own) return expandLeft(context, own, region);
  if (RELATIVE_SUBJECTS.has(token.lower) || (token.lower === 'that' && token.pos === 'PRON')) return { first: i, last: i + 1 };
  if (token.text === ')') {
    const open = lastIndexBefore(context, '(', i, region);
    const before = open > region.first ? syntax.nounPhraseAt(open - 1) : undefined;
    return before && expandLeft(context, before, region);
  }
  if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === '-') {
    return interrupted(context, i, region) ?? sharedSubject(context, group, i, region, depth);
  }
  if (token.pos === 'CCONJ') return sharedSubject(context, group, i, region, depth);
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') return { first: i, last: i + 1 };
  return undefined;
}

// "Ada Brandt, the mayor of Velm, said": the phrase before the first comma that leaves an apposition or a relative clause.
function interrupted(context: AttributionContext, comma: number, region: TokenRange): TokenRange | undefined {
  const { document, syntax } = context;
  const mark = tokenAt(document, comma).text;
  let commas = 0;
  let best: TokenRange | undefined;
  for (let j = comma - 1; j > region.first && comma - j < LONGEST_INTERRUPTION && commas < MOST_COMMAS; j--) {
    if (tokenAt(document, j).text !== mark) continue;
    commas++;
    const noun = syntax.nounPhraseAt(j - 1);
    if (!noun || noun.last !== j || !isInterruption(context, j + 1, comma)) continue;
    const whole = expandLeft(context, noun, region);
    const head = tokenAt(document, noun.head);
    const opens = opensClause(context, whole.first, region);
    if (opens || head.pos === 'PROPN') {
      best = { first: whole.first, last: comma };
      if (opens) break;
    }
  }
  return best;
}

function isInterruption(context: AttributionContext, first: number, last: number): boolean {
  const { document } = context;
  const opener = tokenAt(document, first);
  if (['who', 'which', 'whose', 'whom'].includes(opener.lower)) return true;
  if (
    !APPOSITION_OPENERS.has(opener.pos) &&
    ![
      'like',
      'including',
      'speaking',
      'citing',
      'quoting',
      'of',
      'in',
      'now',
      'also',
      'his',
      'her',
      'their',
      'its',
      'himself',
      'herself',
      'then',
    ].includes(opener.lower)
  ) {
    return opener.pos === 'VERB' || opener.pos === 'ADP';
  }
  for (let i = first; i < last; i++) {
    const group = context.syntax.verbGroupAt(i);
    if (group && group.form === 'finite' && !['who', 'which', 'that'].includes(tokenAt(document, group.first - 1).lower)) {
      // A finite verb of its own makes it a clause, unless a relative pronoun stands somewhere before it.
      let relative = false;
      for (let k = first; k < i; k++) relative ||= ['who', 'which', 'whose', 'that', 'whom'].includes(tokenAt(document, k).lower);
      if (!relative) return false;
    }
  }
  return true;
}

function opensClause(context: AttributionContext, first: number, region: TokenRange): boolean {
  if (first <= region.first) return true;
  const before = tokenAt(context.document, first - 1);
  return before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'SCONJ' || before.lower === 'that';
}

// "X met reporters and said …", "X spoke twice, adding that …": the subject of the verb before.
// "He says the bridge is safe and warned …": a verb in the past goes on with a verb in the past.
function sharedSubject(
  context: AttributionContext,
  sharing: VerbGroup,
  before: number,
  region: TokenRange,
  depth: number,
): TokenRange | undefined {
  if (depth >= LONGEST_SHARED_SUBJECT_CHAIN) return undefined;
  const past = isPast(context, sharing);
  let groups = 0;
  for (let i = before - 1; i >= region.first && groups < MOST_VERBS_BACK; i--) {
    const group = context.syntax.verbGroupAt(i);
    if (!group) continue;
    groups++;
    i = group.first;
    if (
      group.form === 'infinitive' ||
      (past &&
        sharing.form === 'finite' &&
        group.form === 'finite' &&
        !isPast(context, group) &&
        hasPastBefore(context, group.first, region))
    )
      continue;
    const inverted =
      context.quotationEndingAt(i - 1) || (tokenAt(context.document, i - 1).text === ',' && context.quotationEndingAt(i - 2));
    const found = inverted ? sourceAfter(context, group.last, region) : subjectLeftOf(context, group, region, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function isPast(context: AttributionContext, group: VerbGroup): boolean {
  const { lower, lemma } = tokenAt(context.document, group.head);
  return lower !== lemma && !/(?:s|ing)$/.test(lower);
}

function hasPastBefore(context: AttributionContext, at: number, region: TokenRange): boolean {
  for (let i = at - 1; i >= Math.max(region.first, at - LONGEST_INTERRUPTION); i--) {
    const group = context.syntax.verbGroupAt(i);
    if (group?.form === 'finite' && isPast(context, group)) return true;
  }
  return false;
}

/** The noun phrase grown to the left over "of", "for" … and over coordination. */
export function expandLeft(context: AttributionContext, phrase: NounPhrase, region: TokenRange): TokenRange {
  const { document, syntax } = context;
  let first = later(phrase.first, region.first);
  for (;;) {
    const link = tokenAt(document, first - 1);
    // "a source familiar with the talks", "a man briefed on the plan"
    const beforeLink = LINKING_ADJECTIVES.has(tokenAt(document, first - 2).lower) ? first - 3 : first - 2;
    const before = beforeLink >= region.first ? syntax.nounPhraseAt(beforeLink) : undefined;
    if (!before || before.last !== beforeLink + 1 || before.pronoun) break;
    const isPostmodifier = POSTMODIFIERS.has(link.lower) && (link.lower === 'of' || startsClause(context, before, region));
    const isPair =
      (link.lower === 'and' || link.lower === 'or') && (startsClause(context, before, region) || bothProper(context, before, phrase));
    if (!isPostmodifier && !isPair) break;
    if (isPostmodifier && hasVerbBetween(context, before.first, beforeLink)) break;
    first = before.first;
  }
  if (first - 1 >= region.first && tokenAt(document, first - 1).lower === 'both') first--;
  return { first, last: phrase.last };
}

function bothProper(context: AttributionContext, a: NounPhrase, b: NounPhrase): boolean {
  return tokenAt(context.document, a.head).pos === 'PROPN' && tokenAt(context.document, b.head).pos === 'PROPN';
}

function startsClause(context: AttributionContext, phrase: NounPhrase, region: TokenRange): boolean {
  let first = phrase.first;
  // Walk over "A of B of C" so that only its first phrase has to open the clause.
  for (let steps = 0; steps < MOST_COMMAS; steps++) {
    const before = context.syntax.nounPhraseAt(first - 2);
    if (first - 2 < region.first || !before || before.last !== first - 1 || !POSTMODIFIERS.has(tokenAt(context.document, first - 1).lower))
      break;
    first = before.first;
  }
  if (tokenAt(context.document, first - 1).lower === 'both') first--;
  return opensClause(context, first, region) && tokenAt(context.document, first - 1).pos !== 'ADP';
}

function hasVerbBetween(context: AttributionContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (context.syntax.verbGroupAt(i)) return true;
  return false;
}

function lastIndexBefore(context: AttributionContext, text: string, from: number, region: TokenRange): number {
  for (let i = from - 1; i >= region.first && from - i < LONGEST_INTERRUPTION; i--)
    if (tokenAt(context.document, i).text === text) return i;
  return -1;
}

/** The noun phrase that starts at a token, grown to the right: the source behind its cue ("said Ada Brandt, the mayor of Velm"). */
export function sourceAfter(context: AttributionContext, at: number, region: TokenRange): TokenRange | undefined {
  const { syntax } = context;
  const base = syntax.nounPhraseAt(at);
  if (!base || base.first !== at || at >= region.last) return undefined;
  let last = earlier(base.last, region.last);
  if (base.pronoun) return { first: at, last };
  last = growRight(context, last, region);
  const apposition = appositionEnd(context, last, region);
  return { first: at, last: apposition ?? last };
}

/** The end of a noun phrase grown to the right over prepositions and coordination, from the end of its base. */
export function growRight(context: AttributionContext, end: number, region: TokenRange): number {
  const { document, syntax } = context;
  let last = end;
  while (last < region.last) {
    const link = tokenAt(document, last);
    const next = syntax.nounPhraseAt(last + 1);
    if (!next || next.first !== last + 1 || last + 1 >= region.last) break;
    const head = tokenAt(document, next.head);
    const isTime = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|interview|statement|week|month|year)$/.test(
      head.lower,
    );
    const isPair = link.lower === 'and' && !context.syntax.verbGroupAt(next.last);
    if (isTime || !(POSTMODIFIERS.has(link.lower) || isPair)) break;
    last = earlier(next.last, region.last);
  }
  return last;
}

// ", the mayor of Velm," or ", who had waited outside,": up to the comma that closes it, or the region's end.
function appositionEnd(context: AttributionContext, comma: number, region: TokenRange): number | undefined {
  const { document, syntax } = context;
  if (tokenAt(document, comma).text !== ',') return undefined;
  const opener = tokenAt(document, comma + 1);
  const relative = ['who', 'whose', 'which'].includes(opener.lower);
  const phrase = syntax.nounPhraseAt(comma + 1);
  const role =
    phrase &&
    (ROLE_NOUNS.has(tokenAt(document, phrase.head).lemma) ||
      /^(?:a|an|the|his|her|its|their|one)$/.test(opener.lower) ||
      opener.pos === 'NUM' ||
      opener.pos === 'NOUN');
  if (!relative && !role) return undefined;
  // ", the bridge is safe" has a verb of its own: a clause, no apposition.
  const verb = phrase && !relative ? syntax.verbGroupAt(phrase.last) : undefined;
  if (verb && verb.first === phrase?.last && (verb.form === 'finite' || verb.form === 'passive')) return undefined;
  let end = comma + 1;
  for (; end < region.last; end++) {
    const token = tokenAt(document, end);
    if (context.quotationStartingAt(end) || /^[.!?;:]$/.test(token.text)) break;
    if (token.text === ',' && !continuesApposition(context, end)) break;
  }
  while (end > comma + 1 && /^[,.]$/.test(tokenAt(document, end - 1).text)) end--;
  return end > comma + 1 ? end : undefined;
}

function continuesApposition(context: AttributionContext, comma: number): boolean {
  const next = tokenAt(context.document, comma + 1);
  if (['who', 'whose', 'which'].includes(next.lower)) return true;
  // "a professor at Aldra University, Velm,"
  return next.pos === 'PROPN' && /^[,.]$/.test(tokenAt(context.document, comma + 2).text);
}
