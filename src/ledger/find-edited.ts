import search from 'approx-string-match';
import type { Span } from '../model/span.ts';
import { wholeWords } from '../text/whole-words.ts';
import { type Haystack, normalise } from './haystack.ts';

/** The whole words of a stretch, without the blanks around them. */
function wordsAt(text: string, stretch: Span): Span {
  let [start, end] = wholeWords(text, stretch);
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}

/** The first index of a rising list that holds a number not below `least`. */
function indexFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where a passage that was edited stands now: the stretch with the fewest edits, in whole words (Myers' bit-parallel
 * matching, as in the package approx-string-match).
 *
 * @param within the stretch of the text to look in
 * @param mostEdits how many edits, as a share of the passage's length, still leave it itself
 */
export function findEdited(words: string, { normal, places, text }: Haystack, within: Span, mostEdits: number): Span | undefined {
  const needle = normalise(words);
  const start = indexFrom(places, within[0]);
  const matches = search(normal.slice(start, indexFrom(places, within[1])), needle, Math.floor(needle.length * mostEdits));
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (least, match) => (!least || match.errors < least.errors ? match : least),
    undefined,
  );
  if (!best) return undefined;
  return wordsAt(text, [places[start + best.start] ?? 0, (places[start + best.end - 1] ?? 0) + 1]);
}
