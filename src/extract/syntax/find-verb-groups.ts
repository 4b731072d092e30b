import { type Document, tokenAt } from '../../text/document.ts';
import { later } from '../../text/places.ts';

export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'passive';

/** A verb with its auxiliaries, negation and adverbs: tokens `[first, last)`. */
export interface VerbGroup {
  first: number;
  last: number;
  head: number;
  /** Lemma of the head in lower case. */
  lemma: string;
  form: VerbForm;
  negated: boolean;
}

const NEGATION = new Set(["n't", 'not', 'never', 'no']);
const BE = new Set(['be', 'is', 'was', 'were', 'are', 'been', 'being', 'am', "'s", "'re", "'m", 'get', 'got']);

/** The verb groups of a document in reading order. */
export function findVerbGroups(document: Document): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i < sentence.last; ) {
      const group = groupAt(document, i, sentence.last);
      if (group) groups.push(group);
      i = group ? group.last : i + 1;
    }
  }
  return groups;
}

function groupAt(document: Document, start: number, limit: number): VerbGroup | undefined {
  let i = start;
  while (i < limit && tokenAt(document, i).pos === 'ADV') i++;
  const isTo = tokenAt(document, i).lower === 'to' && isVerbal(document, i + 1, true);
  if (isTo) i++;
  if (!isVerbal(document, i, false)) return undefined;
  let head = -1;
  let last = i;
  let negated = false;
  let passive = false;
  for (; i < limit; i++) {
    const token = tokenAt(document, i);
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      // A second full verb only after an auxiliary; "said going" are two groups.
      if (head >= 0 && tokenAt(document, head).pos === 'VERB') break;
      if (token.pos === 'VERB' && head >= 0) passive = BE.has(tokenAt(document, head).lower) && isPastParticiple(token.lower, token.lemma);
      head = i;
      last = i + 1;
    } else if (NEGATION.has(token.lower)) {
      negated = true;
      if (head >= 0) last = later(last, i + 1);
    } else if (token.pos !== 'ADV' || head < 0) break;
  }
  if (head < 0) return undefined;
  const { lemma, lower } = tokenAt(document, head);
  let alone = true;
  for (let k = start; k < head; k++) alone &&= tokenAt(document, k).pos !== 'AUX';
  const form: VerbForm = isTo ? 'infinitive' : passive ? 'passive' : alone && lower.endsWith('ing') ? 'participle' : 'finite';
  for (let k = start; k < head; k++) negated ||= NEGATION.has(tokenAt(document, k).lower);
  // Adverbs belong to the group between its words and before the verb ("also said"); after it only where the next word is no clause.
  return { first: start, last: later(last, head + 1), head, lemma, form, negated };
}

function isVerbal(document: Document, index: number, bare: boolean): boolean {
  const { pos } = tokenAt(document, index);
  if (pos === 'VERB' || pos === 'AUX') return true;
  return bare && pos === 'ADV' && tokenAt(document, index + 1).pos === 'VERB';
}

function isPastParticiple(lower: string, lemma: string): boolean {
  return !lower.endsWith('ing') && (lower !== lemma || /(?:ed|en|put|set|cut|hit|hurt|let|read|shut|cast)$/.test(lower));
}
