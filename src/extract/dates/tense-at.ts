import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import type { Tense } from './date-context.ts';

const AHEAD = /^(?:will|'ll|shall|upcoming|scheduled|due|planned|expected|forthcoming|going|next|coming|set|plans?|ahead|won't|may|might)$/;
// Of these a verb form counts as well.
const AHEAD_AS_VERB = /^(?:scheduled|planned|expected|going)$/;
const TOKENS_BEFORE = 8;
const TOKENS_AFTER = 12;

/** Whether the words near a date look ahead or back: a word about the time to come, or a verb in the past. */
export function tenseAt(document: Document, sentence: Sentence, offset: number): Tense {
  let nearest = firstTokenFrom(document, sentence, offset) - 1;
  const from = nearest;
  for (; nearest >= Math.max(sentence.first, from - TOKENS_BEFORE); nearest--) {
    const { lower, pos } = tokenAt(document, nearest);
    if (AHEAD.test(lower) && (pos !== 'VERB' || AHEAD_AS_VERB.test(lower))) return 'future';
    if (isPast(document, nearest)) return 'past';
  }
  for (let i = from + 1; i < Math.min(sentence.last, from + TOKENS_AFTER); i++) {
    const { lower } = tokenAt(document, i);
    if (lower === 'will' || lower === 'shall') return 'future';
    if (isPast(document, i)) return 'past';
  }
  return 'unknown';
}

function isPast(document: Document, token: number): boolean {
  const { pos, lower, lemma } = tokenAt(document, token);
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
