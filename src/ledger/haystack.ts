import type { Span } from '../model/span.ts';

/** A text made ready for finding words in it again, whatever the style of its quotation marks and white space. */
export interface Haystack {
  text: string;
  /** The text with marks and white space made uniform. */
  normal: string;
  /** The place in `text` of each code unit of `normal`, and one more for its end. */
  places: number[];
}

const MARKS: Record<string, string> = Object.fromEntries([
  ...[...'“”„‟«»″'].map((mark) => [mark, '"']),
  ...[...'‘’‚‛‹›′´`'].map((mark) => [mark, "'"]),
  ...[...'‐‑–—―'].map((dash) => [dash, '-']),
]);
const MARK = new RegExp(`[${Object.keys(MARKS).join('')}]`, 'gu');
const SPACE = /\s/u;

/** Words as they are compared: one space for any white space, straight marks for curly ones. */
export function normalise(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(MARK, (mark) => MARKS[mark] ?? mark)
    .trim();
}

export function makeHaystack(text: string): Haystack {
  // Collected in a list: looking at the end of a string that is still growing copies it every time.
  const units: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (SPACE.test(character)) {
      if (units.at(-1) === ' ') continue;
      units.push(' ');
    } else units.push(MARKS[character] ?? character);
    places.push(at);
  }
  places.push(text.length);
  return { text, normal: units.join(''), places };
}

const WORD = /[\p{L}\p{N}]/u;
const isWordAt = (text: string, at: number) => WORD.test(text[at] ?? '');

/** Whether a stretch neither begins nor ends in the middle of a word ("US" does not stand in "USD"). */
function isWhole(text: string, start: number, end: number): boolean {
  return !(isWordAt(text, start - 1) && isWordAt(text, start)) && !(isWordAt(text, end - 1) && isWordAt(text, end));
}

/**
 * Every place where the words stand as whole words, marks and white space aside.
 *
 * @param within only places inside this stretch of the text
 */
export function findWords(words: string, { normal, places }: Haystack, within?: Span): Span[] {
  const needle = normalise(words);
  const found: Span[] = [];
  if (needle === '') return found;
  for (let at = normal.indexOf(needle); at !== -1; at = normal.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (!isWhole(normal, at, end)) continue;
    const span: Span = [places[at] ?? 0, (places[end - 1] ?? 0) + 1];
    if (!within || (span[0] >= within[0] && span[1] <= within[1])) found.push(span);
  }
  return found;
}
