import type { Span } from '../model/span.ts';

const LETTER = /[\p{L}\p{N}]/u;
const isLetterAt = (text: string, at: number) => LETTER.test(text.charAt(at));

/** A span grown to the whole of the words that it begins and ends in. */
export function wholeWords(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to];
  while (isLetterAt(text, start - 1) && isLetterAt(text, start)) start--;
  while (isLetterAt(text, end - 1) && isLetterAt(text, end)) end++;
  return [start, end];
}
