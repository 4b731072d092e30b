import { NUMBER_WORDS } from '../lexicons/numbers.ts';

const HUNDRED = 100;
const LARGE: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: HUNDRED, thousand: 1000, million: 1e6, dozen: 12, score: 20 }),
);
const TENS = 20;

/** Reads "twenty-five", "one hundred and two", "a dozen" from pieces of text, hyphens being pieces of their own. */
export function countInWords(pieceAt: (offset: number) => string | undefined): { value: number; length: number } | undefined {
  const opener = pieceAt(0);
  const isArticle = opener === 'a' || opener === 'an';
  if (isArticle && !LARGE.has(pieceAt(1) ?? '')) return undefined;
  let value: number | undefined = isArticle ? 1 : undefined;
  let length = isArticle ? 1 : 0;
  for (;;) {
    const skip = value !== undefined && isLink(pieceAt(length), value) ? 1 : 0;
    const piece = pieceAt(length + skip) ?? '';
    const small = NUMBER_WORDS.get(piece);
    const large = LARGE.get(piece);
    if (
      small !== undefined &&
      (value === undefined || (value % HUNDRED >= TENS && small < 10 && value % 10 === 0) || value % HUNDRED === 0)
    ) {
      value = (value ?? 0) + small;
    } else if (large !== undefined && value !== undefined && value > 0 && value < large) value *= large;
    else break;
    length += skip + 1;
  }
  return value === undefined || length === 0 ? undefined : { value, length };
}

const isLink = (piece: string | undefined, value: number) => piece === '-' || (piece === 'and' && value % HUNDRED === 0 && value > 0);
