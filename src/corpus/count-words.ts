import type { Span } from '../model/span.ts';

// Letters and digits, held together by hyphens, apostrophes and the points within numbers: "Asia-Pacific" is one word.
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Span[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }): Span => [index, index + word.length]);
}

/** How many words begin within the spans; a word in two of them counts once. */
export function countWords(words: readonly Span[], spans: readonly Span[]): number {
  return words.filter(([at]) => spans.some(([start, end]) => start <= at && at < end)).length;
}
