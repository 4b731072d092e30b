import { type Document, type Token, tokenAt } from '../../text/document.ts';
import { MEASURES } from '../lexicons/units.ts';
import type { UnitReading } from './read-unit.ts';
import { isPlural, singularOf } from './singular-of.ts';
import { tokenFrom } from './token-from.ts';

const FURTHEST_NOUN = 9;
// Words between number and noun that say nothing of what is counted.
const SKIPPED = /^(?:the|its|their|his|her|our|these|those|such|more|additional|so|full|whole)$/;
// "16 involving business": these are prepositions.
const PARTICIPLE = /^(?!(?:involv|includ|regard|concern|accord|follow|dur)ing$)\p{L}+(?:ing|ed|en|wn)$/u;
// The tagger takes these for nouns after a number.
const NO_NOUN =
  /^(?:last|next|this|past|come|rose|fell|whilst|whereas|per|plus|versus|today|yesterday|tomorrow|etc|ago|later|earlier|p\.|p|s|er|ers|x|rd|th|st|nd)$/;

/**
 * What a number counts: the noun behind it in the singular with its adjectives and nouns, "different product", "Liverpool fan".
 * Of a measure ("517 rushing yards") and of a noun that the number only describes ("a 12-page document") it is the one word.
 */
export function countedNoun(document: Document, from: number, value: number): UnitReading | undefined {
  let at = tokenFrom(document, from);
  // "A hundred or so people", "5,000-plus jobs", "a 20-strong crew"
  const link = tokenAt(document, at);
  const loose = tokenAt(document, at + 1).lower;
  if ((link.lower === 'or' && /^(?:so|more|fewer|less)$/.test(loose)) || (link.text === '-' && /^(?:plus|odd|strong)$/.test(loose))) {
    return countedNoun(document, tokenAt(document, at + 1).end, value);
  }
  const hyphenated = link.text === '-' && link.start === from;
  if (hyphenated) at++;
  else if (tokenAt(document, at).start > from + 1) return undefined;
  const ofThem = tokenAt(document, at).lower === 'of';
  if (ofThem) at += /^an?$/.test(tokenAt(document, at + 1).lower) ? 2 : 1;
  // "Half the story", "two of the letters"; but not "the 19 the inspector named".
  const isPart = ofThem || Math.abs(value) < 1;
  while (SKIPPED.test(tokenAt(document, at).lower) && (isPart || tokenAt(document, at).lower !== 'the')) at++;
  const { words, end } = nounPhrase(document, at, hyphenated);
  const head = words.at(-1);
  if (!head || end < 0) return undefined;
  const measureAt = words.findIndex(
    (word) =>
      (word.pos !== 'ADJ' || (hyphenated && word === words[0])) &&
      MEASURES.has(singularOf(word.lower)) &&
      isMeasureHere(word, value, words),
  );
  if (measureAt >= 0) {
    const measure = words[measureAt];
    if (measure) return { unit: singularOf(measure.lower), end: measure.end, measure: true };
  }
  const firstNoun = words.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const first = words[firstNoun];
  const describes = hyphenated || (!isPlural(head.lower) && Math.abs(value) !== 1 && words.length > 1);
  if (describes && first && first.pos === 'NOUN') return { unit: singularOf(first.lower), end: first.end, measure: false };
  // "A 787 Dreamliner" is called so; nobody counts it.
  if (!isPlural(head.lower) && head.pos === 'PROPN' && Math.abs(value) !== 1) return undefined;
  const unit = words.map((word, i) => (i === words.length - 1 ? singularOf(word.lower) : word.lower)).join(' ');
  return { unit: unit.replace(/ - /g, '-'), end, measure: false };
}

// "Five time zones": a measure before a plural noun is part of its name, unless it is a measure of length and the like.
const isMeasureHere = (word: Token, value: number, words: Token[]) =>
  word === words.at(-1) ||
  isPlural(word.lower) ||
  (Math.abs(value) !== 1 && !/^(?:time|point|night|page|day|week|year|month)$/.test(word.lower)) ||
  !isPlural(words.at(-1)?.lower ?? '');

// Adjectives and nouns up to the last noun. Participles ("recorded songs") are passed over, not taken.
function nounPhrase(document: Document, from: number, hyphenated: boolean): { words: Token[]; end: number } {
  const words: Token[] = [];
  let taken = 0;
  let end = -1;
  for (let i = from; i < from + FURTHEST_NOUN; i++) {
    const token = tokenAt(document, i);
    if (token.sentence !== tokenAt(document, from).sentence || NO_NOUN.test(token.lower)) break;
    const isNoun = token.pos === 'NOUN' || token.pos === 'PROPN' || isTakenForVerb(document, i, from);
    const joins =
      token.text === '-' && i > from && token.start === tokenAt(document, i - 1).end && token.end === tokenAt(document, i + 1).start;
    const joined = i > from && tokenAt(document, i - 1).text === '-' && words.at(-1)?.text === '-';
    if (isNoun || token.pos === 'ADJ' || joins || joined) words.push(token);
    else if (/^(?:and|or)$/.test(token.lower) && isModifierPair(document, i)) continue;
    else if (token.pos === 'VERB' && PARTICIPLE.test(token.lower) && isNominal(tokenAt(document, i + 1)) && taken === 0) continue;
    else if (token.pos === 'ADV' && /ly$/.test(token.lower) && taken === 0) continue;
    else if (/^'s?$/.test(token.lower) && words.length > 0 && isNominal(tokenAt(document, i + 1))) continue;
    else break;
    if (!isNoun) continue;
    taken = words.length;
    end = token.end;
    // "Three weeks Friday", "12 people Monday": a plural ends what is counted, unless more of it is joined on.
    if ((isPlural(token.lower) && token.pos === 'NOUN' && tokenAt(document, i + 1).text !== '-') || hyphenated) break;
  }
  return { words: words.slice(0, taken), end };
}

// "26 saves": after a number a verb in -s would have no subject.
const isTakenForVerb = (document: Document, i: number, from: number) =>
  i === from &&
  tokenAt(document, i).pos === 'VERB' &&
  /[^s]s$/.test(tokenAt(document, i).lower) &&
  !/^(?:is|was|has|does)$/.test(tokenAt(document, i).lower);

// "Digital and physical sales", "Kia and Hyundai cars".
function isModifierPair(document: Document, at: number): boolean {
  const left = tokenAt(document, at - 1);
  const right = tokenAt(document, at + 1);
  return /^(?:ADJ|PROPN)$/.test(left.pos) && right.pos === left.pos && tokenAt(document, at + 2).pos === 'NOUN';
}

const isNominal = ({ pos }: Token) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';
