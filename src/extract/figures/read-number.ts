import { type Document, tokenAt } from '../../text/document.ts';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS, SHORT_MAGNITUDES } from '../lexicons/numbers.ts';

/** A number in tokens `[first, last)`: one value, or the two ends of a range. */
export interface NumberReading {
  last: number;
  low: number;
  high: number;
  /** Written in digits. */
  digits: boolean;
  /** A magnitude word was multiplied in. */
  scaled: boolean;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const DIGIT_RANGE = /^(\d+(?:\.\d+)?)[-–—](\d+(?:\.\d+)?)$/;
const GLUED = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn|million|billion|trillion)$/i;
// "thousands of", "tens of millions of": from one to ten of them.
const VAGUE = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
const TEN = 10;

/** Reads the number that starts at a token; undefined where none does. */
export function readNumber(document: Document, at: number, isMoney: boolean): NumberReading | undefined {
  return readVague(document, at) ?? readDigits(document, at, isMoney) ?? readWords(document, at);
}

const parse = (text: string) => Number(text.replaceAll(',', ''));

function readDigits(document: Document, at: number, isMoney: boolean): NumberReading | undefined {
  const { text } = tokenAt(document, at);
  const glued = GLUED.exec(text);
  if (glued) {
    const factor = MAGNITUDES.get((glued[2] ?? '').toLowerCase()) ?? 1;
    return { last: at + 1, low: parse(glued[1] ?? '') * factor, high: parse(glued[1] ?? '') * factor, digits: true, scaled: true };
  }
  const range = DIGIT_RANGE.exec(text);
  if (!range && !DIGITS.test(text)) return undefined;
  const low = parse(range ? (range[1] ?? '') : text);
  const high = parse(range ? (range[2] ?? '') : text);
  return scale(document, { last: at + 1, low, high, digits: true, scaled: false }, isMoney);
}

function scale(document: Document, number: NumberReading, isMoney: boolean): NumberReading {
  let { last } = number;
  let factor = 1;
  for (;;) {
    const hyphen = tokenAt(document, last).text === '-' ? 1 : 0;
    const token = tokenAt(document, last + hyphen);
    const magnitude = MAGNITUDES.get(token.lower.replace(/\.$/, ''));
    if (!magnitude || /s$/.test(token.lower)) break;
    // "5 m" is metres, "$5m" and "5m people" are millions.
    const glued = token.start === tokenAt(document, last - 1).end;
    if (
      SHORT_MAGNITUDES.has(token.lower) &&
      !(isMoney || (glued && token.lower !== 'm') || (glued && tokenAt(document, last + 1).pos === 'NOUN'))
    )
      break;
    factor *= magnitude;
    last += 1 + hyphen;
  }
  return { ...number, last, low: round(number.low * factor), high: round(number.high * factor), scaled: factor > 1 };
}

// 240.1 * 1e9 is 240100000000, not 240099999999.99997.
const round = (value: number) => Number(value.toPrecision(15));

function readWords(document: Document, at: number): NumberReading | undefined {
  let i = at;
  let total = 0;
  let current: number | undefined;
  const { lower: opener } = tokenAt(document, at);
  if (opener === 'half' && /^an?$/.test(tokenAt(document, at + 1).lower)) {
    const magnitude = MAGNITUDES.get(tokenAt(document, at + 2).lower);
    return magnitude ? { last: at + 3, low: magnitude / 2, high: magnitude / 2, digits: false, scaled: true } : undefined;
  }
  if (/^an?$/.test(opener)) {
    if (!MAGNITUDES.has(tokenAt(document, at + 1).lower) || tokenAt(document, at + 1).lower.length < 3) return undefined;
    current = 1;
    i++;
  }
  for (; ; i++) {
    const { lower } = tokenAt(document, i);
    const word = NUMBER_WORDS.get(lower);
    const magnitude = MAGNITUDES.get(lower);
    if (word !== undefined) {
      // "twenty five" adds, "two three" are two numbers.
      if (current !== undefined && !(current % 100 >= 20 && word < 10) && current % 100 !== 0) break;
      current = (current ?? 0) + word;
    } else if (magnitude && current !== undefined && lower.length > 2 && !lower.endsWith('s')) {
      if (magnitude === 100 || magnitude === 12 || magnitude === 20) current *= magnitude;
      else {
        total += current * magnitude;
        current = 0;
      }
    } else if (lower === '-' && NUMBER_WORDS.has(tokenAt(document, i + 1).lower) && current !== undefined && current >= 20) continue;
    else if (
      lower === 'and' &&
      (current ?? 0) % 100 === 0 &&
      (current || total) &&
      NUMBER_WORDS.has(tokenAt(document, i + 1).lower) &&
      i > at + 1
    )
      continue;
    else break;
  }
  if (current === undefined) return fraction(document, at);
  const value = total + current;
  const last = fraction(document, at)?.last ?? i;
  const share = fraction(document, at);
  return share ?? { last, low: value, high: value, digits: false, scaled: total > 0 || value >= 100 };
}

// "two thirds", "a third of": a share.
function fraction(document: Document, at: number): NumberReading | undefined {
  const count = NUMBER_WORDS.get(tokenAt(document, at).lower) ?? (/^an?$/.test(tokenAt(document, at).lower) ? 1 : undefined);
  if (count === undefined) return undefined;
  const hyphen = tokenAt(document, at + 1).text === '-' ? 1 : 0;
  const name = tokenAt(document, at + 1 + hyphen).lower;
  const part = FRACTIONS.get(name) ?? FRACTIONS.get(name.replace(/s$/, ''));
  const isShare = tokenAt(document, at + 2 + hyphen).lower === 'of';
  return part && isShare && count * part < 1
    ? { last: at + 2 + hyphen, low: count * part, high: count * part, digits: false, scaled: true }
    : undefined;
}

function readVague(document: Document, at: number): NumberReading | undefined {
  const first = VAGUE.get(tokenAt(document, at).lower);
  if (!first || tokenAt(document, at + 1).lower !== 'of') return undefined;
  const second = VAGUE.get(tokenAt(document, at + 2).lower);
  const chained = second !== undefined && tokenAt(document, at + 3).lower === 'of';
  const low = chained ? first * second : first;
  return { last: chained ? at + 3 : at + 1, low, high: low * TEN, digits: false, scaled: true };
}
