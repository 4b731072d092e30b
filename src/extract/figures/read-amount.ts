import { CURRENCY_CODES, CURRENCY_SIGNS } from '../lexicons/currencies.ts';
import { MAGNITUDES } from '../lexicons/numbers.ts';

/** A number in digits as the text writes it, its currency and magnitude with it: `[start, end)` of the text. */
export interface Amount {
  end: number;
  value: number;
  /** ISO 4217, where a sign or code stands before the number. */
  currency?: string;
  /** A magnitude ("million", "k") was multiplied in. */
  scaled: boolean;
}

const escaped = (text: string) => text.replace(/[$.*+?^|()[\]{}\\]/g, '\\$&');
const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length);
// "US $5" and "US$5": letters and sign may stand apart; but the "a" of "a $5 note" is an article.
const sign = (written: string) => escaped(written).replace(/^(\p{L}{2,})(?=\\\$)/u, '$1\\s?');

const CURRENCY = `(?:${longestFirst(CURRENCY_SIGNS.keys()).map(sign).join('|')}|(?:${[...CURRENCY_CODES.keys()].join('|')})(?![\\p{L}]))`;
// "22nd" is a place in an order.
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?!\d|(?:st|nd|rd|th)(?!\p{L}))`;
// Parts that things are cut into: "9/11" and "24/7" are none.
const FRACTION = String.raw`(?:(?<whole>\d{1,3})[\s-])?(?<over>1|[23](?=\/[348])|[57](?=\/8))\/(?<under>[23458]|16)(?![\d/])`;
const MAGNITUDE = `(?:${longestFirst(MAGNITUDES.keys())
  .filter((word) => !word.endsWith('s'))
  .join('|')})`;
const AMOUNT = new RegExp(
  `(?<minus>(?:minus|negative)[\\s-]|[-−–](?=[\\d.]|\\p{Sc}))?(?<currency>${CURRENCY}\\s?)?(?:sub-)?(?:${FRACTION}|(?<digits>${DIGITS}))(?<magnitudes>(?:[\\s-]?${MAGNITUDE}(?![\\p{L}\\d]))*)`,
  'iuy',
);
const GLYPHS: ReadonlyMap<string, number> = new Map(Object.entries({ '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 }));
const GLYPH = /(\d*)\s?([½¼¾⅓⅔])/uy;

/** Reads the number in digits that starts at an offset. `isMoney`: "5m" is five million. */
export function readAmount(text: string, start: number): Amount | undefined {
  const before = text.charAt(start - 1);
  if (/[\p{L}\p{N}]/u.test(before) || (before === '.' && /\d/.test(text.charAt(start - 2)))) return undefined;
  const glyph = readGlyph(text, start);
  if (glyph) return glyph;
  AMOUNT.lastIndex = start;
  const groups = AMOUNT.exec(text)?.groups;
  if (!groups) return undefined;
  const { minus, currency, whole, over, under, digits = '', magnitudes = '' } = groups;
  const code = currency === undefined ? undefined : currencyOf(currency);
  if (currency !== undefined && code === undefined) return undefined;
  // "PS5" is no price.
  if (currency?.trim() === 'PS' && magnitudes === '' && !/[.,]/.test(digits)) return undefined;
  const { factor, length } = magnitudeOf(magnitudes, code !== undefined, text, AMOUNT.lastIndex);
  const number = over ? Number(whole ?? 0) + Number(over) / Number(under) : Number(digits.replaceAll(',', ''));
  const value = round(number * factor) * (minus === undefined ? 1 : -1);
  return {
    end: AMOUNT.lastIndex - magnitudes.length + length,
    value,
    ...(code ? { currency: code } : {}),
    scaled: factor > 1,
  };
}

function readGlyph(text: string, start: number): Amount | undefined {
  GLYPH.lastIndex = start;
  const match = GLYPH.exec(text);
  const part = GLYPHS.get(match?.[2] ?? '');
  return match && part !== undefined ? { end: GLYPH.lastIndex, value: Number(match[1] || 0) + part, scaled: false } : undefined;
}

function currencyOf(written: string): string | undefined {
  const plain = written.replace(/\s/g, '');
  const code = CURRENCY_SIGNS.get(plain) ?? CURRENCY_SIGNS.get(plain.toUpperCase());
  // Signs of letters are not to be found in words: "rs 5" may be, "r5" is not "R5".
  if (code && (plain === plain.toUpperCase() || /\p{Sc}/u.test(plain) || CURRENCY_SIGNS.has(plain))) return code;
  return CURRENCY_CODES.get(plain);
}

// "5 m" is metres, "$5m" and "5m people" are millions.
function magnitudeOf(written: string, isMoney: boolean, text: string, end: number): { factor: number; length: number } {
  let factor = 1;
  let length = 0;
  for (const [piece, link = '', word = ''] of written.matchAll(/([\s-]?)(\p{L}+)/gu)) {
    const isLetter = word.length === 1;
    const counts = /^\s\p{Ll}{3,}/u.test(text.slice(end, end + 5));
    // "4K video" and "2B pencil" are no thousands or billions, "2B views" are.
    const countsMany = /^\s\p{Ll}{3,}s\b/u.test(text.slice(end, end + LONGEST_NOUN));
    const isOther = word === 'B' || word === 'K' ? !countsMany : word.toLowerCase() === 'm' && !counts;
    if (isLetter && !isMoney && (link !== '' || isOther)) break;
    factor *= MAGNITUDES.get(word.toLowerCase()) ?? 1;
    length += piece.length;
  }
  return { factor, length };
}

const LONGEST_NOUN = 16;

// 240.1 * 1e9 is 240100000000, not 240099999999.99997.
const SIGNIFICANT_DIGITS = 15;
const round = (value: number) => Number(value.toPrecision(SIGNIFICANT_DIGITS));
