import { type Document, tokenAt } from '../../text/document.ts';
import { WordFlag } from '../../text/word.ts';

/** A noun phrase without what follows its noun: tokens `[first, last)`. */
export interface NounPhrase {
  first: number;
  last: number;
  head: number;
  /** A pronoun standing alone. */
  pronoun: boolean;
}

const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'what']);
const QUANTIFIER = new Set(['both', 'all', 'half', 'many', 'several', 'some', 'few', 'most', 'any', 'each', 'every', 'no']);
const isPossessive = new WordFlag(({ lower }) => POSSESSIVE.has(lower));
const isRelative = new WordFlag(({ lower }) => RELATIVE.has(lower));
const quantifies = new WordFlag(({ lower }) => QUANTIFIER.has(lower));
const NOUNS = new Set(['NOUN', 'PROPN', 'NUM', 'SYM']);
const INNER = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM', 'X']);
const isNoun = new WordFlag(({ pos }) => NOUNS.has(pos));
const isInner = new WordFlag(({ pos }) => INNER.has(pos));

/**
 * The base noun phrases of a document in reading order. `isVerb` says which tokens a verb group has taken; a participle
 * before a noun ("the leading candidate") is given back to its noun phrase.
 */
export function findNounPhrases(document: Document, isVerb: (token: number) => boolean): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i < sentence.last; ) {
      const phrase = phraseAt(document, i, sentence.last, isVerb);
      if (phrase) phrases.push(phrase);
      i = phrase ? phrase.last : i + 1;
    }
  }
  return phrases;
}

function phraseAt(document: Document, start: number, limit: number, isVerb: (token: number) => boolean): NounPhrase | undefined {
  const opener = tokenAt(document, start);
  const possessive = isPossessive.of(opener.word);
  if (opener.pos === 'PRON' && !possessive && !quantifies.of(opener.word)) {
    return isRelative.of(opener.word) ? undefined : { first: start, last: start + 1, head: start, pronoun: true };
  }
  const determined = opener.pos === 'DET' || possessive || quantifies.of(opener.word);
  if (!determined && !isInner.of(opener.word)) return undefined;
  if (opener.lower === 'that' && opener.pos !== 'DET') return undefined;
  let i = determined ? start + 1 : start;
  // "both the leaders", "all his friends"
  if (quantifies.of(opener.word) && (tokenAt(document, i).pos === 'DET' || isPossessive.of(tokenAt(document, i).word))) i++;
  let head = -1;
  for (; i < limit; i++) {
    const token = tokenAt(document, i);
    if (isInner.of(token.word)) {
      if (isVerb(i)) break;
      // An adjective is the head only where no noun came before: "the rich", but "a source familiar with …".
      if (isNoun.of(token.word) || (determined && head < 0)) head = i;
      continue;
    }
    if (!continues(document, i, start, head)) break;
  }
  let last = head + 1;
  // "Ltd." and "Jr." keep their period inside the token, so nothing is trimmed but a hanging possessive.
  if (head >= 0 && tokenAt(document, last - 1).lower === "'s") last--;
  if (head < 0) return determined && opener.pos !== 'DET' ? { first: start, last: start + 1, head: start, pronoun: true } : undefined;
  return { first: start, last, head, pronoun: false };
}

// What may stand inside a noun phrase though it is no noun or adjective itself.
function continues(document: Document, i: number, start: number, head: number): boolean {
  const token = tokenAt(document, i);
  const next = tokenAt(document, i + 1);
  const nextIsNominal = isInner.of(next.word);
  if (token.pos === 'PART' && /^'s?$/.test(token.lower))
    return head === i - 1 && (nextIsNominal || next.pos === 'ADV' || next.pos === 'VERB');
  if (token.text === '-' || token.text === '–')
    return token.start === tokenAt(document, i - 1).end && token.end === next.start && nextIsNominal;
  if (token.text === '&') return nextIsNominal;
  if (token.pos === 'ADV') return head < 0 && (next.pos === 'ADJ' || next.pos === 'VERB');
  if (token.pos === 'VERB') return i > start && nextIsNominal && head < 0 && /(?:ing|ed|en)$/.test(token.lower);
  if (token.pos === 'CCONJ') return head < 0 && tokenAt(document, i - 1).pos === 'ADJ' && next.pos === 'ADJ';
  if (token.text === ',') return head < 0 && tokenAt(document, i - 1).pos === 'ADJ' && next.pos === 'ADJ';
  return false;
}
