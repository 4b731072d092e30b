import { MAGNITUDES, NUMBER_WORDS } from './lexicons/numbers.ts';

/** A number written in words: how much, and in how many pieces. */
export interface WordCount {
  value: number;
  length: number;
  /** A magnitude ("hundred", "million") was multiplied in. */
  scaled: boolean;
}

const TENS = 20;
const HUNDRED = 100;
const THOUSAND = 1000;
const HALF = 0.5;
const LINKS = new Set(['-', '‐', '‑']);

// "k" and "m" are short for magnitudes after digits only, and "dozens" is no number.
const magnitudeOf = (piece: string) => (piece.length > 3 && !piece.endsWith('s') ? MAGNITUDES.get(piece) : undefined);

/** Reads "twenty-five", "one hundred and two", "a dozen", "three-and-a-half million"; hyphens are pieces of their own. */
export function countInWords(pieceAt: (offset: number) => string): WordCount | undefined {
  const opener = pieceAt(0);
  const isArticle = opener === 'a' || opener === 'an';
  if (isArticle && magnitudeOf(pieceAt(1)) === undefined) return undefined;
  let total = 0;
  let current: number | undefined = isArticle ? 1 : undefined;
  let length = isArticle ? 1 : 0;
  let lastMagnitude = 1;
  for (;;) {
    const halfAt = current === undefined ? 0 : pastHalf(pieceAt, length);
    if (halfAt > 0) {
      // "A million and a half" is half of the million, "two and a half million" half of one.
      if (current === 0) total += lastMagnitude * HALF;
      else current = (current ?? 0) + HALF;
      length = halfAt;
      continue;
    }
    const skip = current === undefined ? 0 : linkLength(pieceAt, length, current, total);
    const piece = pieceAt(length + skip);
    const small = NUMBER_WORDS.get(piece);
    const magnitude = magnitudeOf(piece);
    if (small !== undefined && mayAdd(current, small)) current = (current ?? 0) + small;
    else if (magnitude !== undefined && current !== undefined && current > 0) {
      if (magnitude < THOUSAND) current *= magnitude;
      else {
        total += current * magnitude;
        current = 0;
      }
      lastMagnitude = magnitude;
    } else break;
    length += skip + 1;
  }
  return current === undefined || length === 0 ? undefined : { value: total + current, length, scaled: lastMagnitude > 1 };
}

// "Twenty five" adds, "two three" are two numbers.
function mayAdd(current: number | undefined, small: number): boolean {
  if (current === undefined) return true;
  const rest = current % HUNDRED;
  return (rest === 0 && (current === 0 || current >= HUNDRED)) || (rest >= TENS && rest % 10 === 0 && small > 0 && small < 10);
}

function linkLength(pieceAt: (offset: number) => string, at: number, current: number, total: number): number {
  const next = pieceAt(at + 1);
  if (LINKS.has(pieceAt(at))) return NUMBER_WORDS.has(next) || magnitudeOf(next) !== undefined ? 1 : 0;
  const isWhole = current % HUNDRED === 0 && current + total >= HUNDRED;
  return pieceAt(at) === 'and' && isWhole && NUMBER_WORDS.has(next) ? 1 : 0;
}

// Where "and a half" ends, hyphens or not; 0 where there is none.
function pastHalf(pieceAt: (offset: number) => string, from: number): number {
  let at = from;
  for (const word of ['and', 'a', 'half']) {
    if (LINKS.has(pieceAt(at))) at++;
    if (pieceAt(at) !== word) return 0;
    at++;
  }
  return LINKS.has(pieceAt(at)) && magnitudeOf(pieceAt(at + 1)) !== undefined ? at + 1 : at;
}
