import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import type { Tense } from './date-context.ts';

const AHEAD = /^(?:will|'ll|shall|upcoming|scheduled|due|planned|expected|forthcoming|going|next|coming|set|plans?|ahead|won't|may|might)$/;
// Of these a verb form counts as well.
const AHEAD_AS_VERB = /^(?:scheduled|planned|expected|going)$/;
/** What "would" looks ahead to is done with in "would have". */
const PERFECT = /^(?:have|'ve)$/;
const DEADLINE = /^(?:by|until|till)$/;
const PRESENT_AUX = /^(?:am|is|are|'s|'re|has|have|'ve|can|must)$/;
const PAST_AUX = /^(?:was|were|had|did|been)$/;
/** What they are about lies ahead of them. */
const PROMISING: ReadonlySet<string> = new Set(
  'promise expect hope plan aim want demand intend vow pledge order ask urge agree need require allow give'.split(' '),
);
/** What a programme says in the present tense of days to come: "the fair opens Monday". */
const SCHEDULED: ReadonlySet<string> = new Set(
  'open start begin end close resume expire kick reopen continue meet play face host visit vote return arrive'.split(' '),
);
const LONGEST_VERB_GROUP = 4;
const TOKENS_BEFORE = 8;
const TOKENS_AFTER = 12;

/** Whether the words near a date look ahead or back: a word about the time to come, or a verb in the past. */
export function tenseAt(document: Document, sentence: Sentence, offset: number): Tense {
  let nearest = firstTokenFrom(document, sentence, offset) - 1;
  const from = nearest;
  if (DEADLINE.test(tokenAt(document, from).lower) && isAwaited(document, sentence, from)) return 'future';
  const verb = /^(?:on|off)$/.test(tokenAt(document, from).lower) ? from - 1 : from;
  // A headline may end in such a verb right before a sentence that opens with its date.
  if (verb >= sentence.first && isScheduled(document, verb)) return 'future';
  for (; nearest >= Math.max(sentence.first, from - TOKENS_BEFORE); nearest--) {
    const { lower, pos } = tokenAt(document, nearest);
    if (AHEAD.test(lower) && (pos !== 'VERB' || AHEAD_AS_VERB.test(lower))) return 'future';
    if (looksAhead(document, nearest)) return 'future';
    if (isPast(document, nearest)) return 'past';
  }
  // "A poll on Sunday shows that voters face …": only the first verb is the date's.
  let isFirst = true;
  for (let i = from + 1; i < Math.min(sentence.last, from + TOKENS_AFTER); i++) {
    const { lower, pos } = tokenAt(document, i);
    if (lower === 'will' || lower === 'shall' || (isFirst && isScheduled(document, i))) return 'future';
    if (isPast(document, i)) return 'past';
    isFirst &&= pos !== 'VERB';
  }
  return 'unknown';
}

// "She has flour until Thursday", "he promised boats by Friday": a present state ends, and what was promised comes, later.
function isAwaited(document: Document, { first }: Sentence, deadline: number): boolean {
  for (let i = deadline - 1; i >= Math.max(first, deadline - TOKENS_BEFORE); i--) {
    const { pos, lower, lemma } = tokenAt(document, i);
    if (!/^(?:VERB|AUX)$/.test(pos) || lower.endsWith('ing')) continue;
    return (
      PROMISING.has(lemma) ||
      (pos === 'AUX' ? PRESENT_AUX.test(lower) : !isPast(document, i) && !PAST_AUX.test(tokenAt(document, i - 1).lower))
    );
  }
  return false;
}

function isScheduled(document: Document, token: number): boolean {
  const { pos, lower, lemma } = tokenAt(document, token);
  const before = tokenAt(document, token - 1);
  // "The gates open at seven": taken for an adjective.
  if (pos === 'ADJ') return lower === 'open' && before.pos === 'NOUN' && before.lower !== before.lemma;
  if (pos !== 'VERB' || !SCHEDULED.has(lemma)) return false;
  // "Did not meet on Thursday", "to meet"
  return lower === `${lemma}s` || (lower === lemma && !/^(?:AUX|PART|ADV)$/.test(before.pos) && before.lower !== 'to');
}

// "Would open", "would be published": the time to come, seen from a time past.
function looksAhead(document: Document, token: number): boolean {
  if (!/^(?:VERB|AUX)$/.test(tokenAt(document, token).pos)) return false;
  // "Talks are to resume"
  if (tokenAt(document, token - 1).lower === 'to' && /^(?:is|are)$/.test(tokenAt(document, token - 2).lower)) return true;
  for (let i = token; i > token - LONGEST_VERB_GROUP; i--) {
    const { lower, pos } = tokenAt(document, i);
    if (PERFECT.test(lower)) return false;
    if (/^(?:would|'d|will|'ll|shall)$/.test(lower)) return i < token && tokenAt(document, i + 1).lower !== 'rather';
    if (!/^(?:VERB|AUX|ADV|PART)$/.test(pos)) return false;
  }
  return false;
}

function isPast(document: Document, token: number): boolean {
  const { pos, lower, lemma } = tokenAt(document, token);
  // "Its frozen-pea plant"
  if (tokenAt(document, token + 1).text === '-') return false;
  return pos === 'VERB' && lower !== lemma && !lower.endsWith('ing') && !lower.endsWith('s');
}

function firstTokenFrom(document: Document, { first, last }: Sentence, offset: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(document, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
