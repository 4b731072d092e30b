/** What was typed, taken apart: phrases in quotation marks, and the words around them. */
export interface SearchTerms {
  phrases: string[];
  words: string[];
}

// Whatever keyboard somebody has; the source's own quotation marks are not indexed.
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;

const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** Takes a search apart; an opening mark that is still without its closing one is no phrase yet. */
export function searchTerms(typed: string): SearchTerms {
  const phrases = [...typed.matchAll(PHRASE)].map(([, inside = '']) => wordsIn(inside).join(' ')).filter(Boolean);
  return { phrases, words: wordsIn(typed.replace(PHRASE, ' ')) };
}
