import search from 'approx-string-match';
import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type Haystack, normalise } from './haystack.ts';
import { fragmentsOf, placeContent } from './place-attribution.ts';

/**
 * How many edits a passage may have gone through and still be itself, as a share of its length. Corrections of spelling
 * and single words stay far below it; two different sentences of one article lie far above.
 */
const MOST_EDITS = 0.34;
/** Shorter passages are looked for exactly: a few letters are within a few edits of almost anything. */
const SHORTEST_APPROXIMATE = 12;

/** Where a passage that was edited stands now: the stretch with the fewest edits, whole words. */
function findEdited(words: string, { normal, places, text }: Haystack, from: number): Span | undefined {
  const needle = normalise(words);
  if (needle.length < SHORTEST_APPROXIMATE) return undefined;
  const start = places.findIndex((place) => place >= from);
  const matches = search(normal.slice(start), needle, Math.floor(needle.length * MOST_EDITS));
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (least, match) => (!least || match.errors < least.errors ? match : least),
    undefined,
  );
  if (!best) return undefined;
  return wholeWords(text, [places[start + best.start] ?? 0, (places[start + best.end - 1] ?? 0) + 1]);
}

const LETTER = /[\p{L}\p{N}]/u;

function wholeWords(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to];
  while (start > 0 && LETTER.test(text[start - 1] ?? '') && LETTER.test(text[start] ?? '')) start--;
  while (end < text.length && LETTER.test(text[end - 1] ?? '') && LETTER.test(text[end] ?? '')) end++;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}

/**
 * Finds the words of a quote again in a text that may have been edited since: exactly, marks and white space aside, else
 * with edits (Myers' bit-parallel matching, as in the package approx-string-match).
 *
 * @returns its fragments' places in reading order; empty where the passage is no longer there
 */
export function findAgain(quote: { text: string | string[]; selector?: Selector | Selector[] | undefined }, haystack: Haystack): Span[] {
  const { spans } = placeContent(quote, haystack);
  if (spans.length > 0) return spans;
  const found: Span[] = [];
  for (const fragment of fragmentsOf(quote.text)) {
    const behind = found.at(-1)?.[1] ?? 0;
    const exact = placeContent({ text: fragment }, haystack, [behind, haystack.text.length]).spans[0];
    const span = exact ?? findEdited(fragment, haystack, behind);
    if (span) found.push(span);
  }
  return found;
}
