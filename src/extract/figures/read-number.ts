import { type Document, tokenAt } from '../../text/document.ts';
import { WordFlag } from '../../text/word.ts';
import { countInWords } from '../count-in-words.ts';
import { TIME_UNITS } from '../lexicons/calendar.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../lexicons/currencies.ts';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS } from '../lexicons/numbers.ts';
import { readAmount } from './read-amount.ts';
import { unitAfter } from './read-unit.ts';

/** A number: one value, or the two ends of what a vague word means. */
export interface NumberReading {
  /** Offset of its end in the text. */
  end: number;
  low: number;
  high: number;
  /** Written in digits. */
  digits: boolean;
  /** A magnitude word was multiplied in. */
  scaled: boolean;
  currency?: string;
}

// "Thousands of", "tens of millions of": from one to ten of them. "Dozens" is at least one.
const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({ tens: 10, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 }),
);
const DOZEN = 12;
const TEN = 10;

// Most words open no number, and this asks every word of a text. In small letters a number begins with one of these alone.
const OPENERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...VAGUE.keys(),
  'dozens',
  'half',
  'a',
  'an',
  'and',
  'minus',
  'negative',
  'sub',
]);

// Written large, words may be currencies too; marks of print open nothing.
const CURRENCIES = new Set([...CURRENCY_SIGNS.keys(), ...CURRENCY_CODES.keys()].map((sign) => sign.toLowerCase()));
const beginningsOf = (text: string) => Array.from(text, (_, i) => text.slice(0, i + 1));
const BEGINNINGS = new Set([...CURRENCIES].flatMap(beginningsOf));
const LONGEST_CURRENCY = Math.max(...[...CURRENCIES].map(({ length }) => length));
const isOfCurrency = (lower: string) =>
  BEGINNINGS.has(lower) || beginningsOf(lower.slice(0, LONGEST_CURRENCY)).some((beginning) => CURRENCIES.has(beginning));
const PLAIN = /^(?:[A-Z][A-Za-z]*\.?|[,"'!?;:()[\]“”‘’…—]+)$/;

const mayOpen = new WordFlag(({ text, lower }) => {
  if (/^[a-z]/.test(text)) return text.includes('-') || text.includes('$') || OPENERS.has(text);
  return !PLAIN.test(text) || OPENERS.has(lower) || isOfCurrency(lower);
});

/** Reads the number that starts at a token; undefined where none does. */
export function readNumber(document: Document, at: number): NumberReading | undefined {
  if (!mayOpen.of(tokenAt(document, at).word)) return undefined;
  const amount = readAmount(document.text, tokenAt(document, at).start);
  const odds = readOdds(document, at);
  if (odds) return odds;
  if (amount) {
    const { value, ...rest } = amount;
    return { low: value, high: value, digits: true, ...rest };
  }
  return readVague(document, at) ?? readHalf(document, at) ?? readShare(document, at) ?? readWords(document, at);
}

const inWords = (document: Document, last: number, value: number, scaled: boolean): NumberReading => ({
  end: tokenAt(document, last - 1).end,
  low: value,
  high: value,
  digits: false,
  scaled,
});

function readWords(document: Document, at: number): NumberReading | undefined {
  // "Minus five degrees".
  const isBelow = /^(?:minus|negative)$/.test(tokenAt(document, at).lower);
  const from = isBelow ? at + 1 : at;
  const count = countInWords((offset) => tokenAt(document, from + offset).lower);
  return count && inWords(document, from + count.length, isBelow ? -count.value : count.value, count.scaled || count.value >= 100);
}

const NEARLY = /^(?:about|almost|nearly|around|roughly|over|only)$/;

/** "Fell by a third", "by almost half": a share of itself. */
function isShareOfItself(document: Document, at: number, last: number): boolean {
  const before = tokenAt(document, at - 1).lower;
  const by = NEARLY.test(before) ? tokenAt(document, at - 2).lower : before;
  return by === 'by' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokenAt(document, last).pos);
}

// "Half a million", "half a percentage point"; "half of the flats", "half the flats".
function readHalf(document: Document, at: number): NumberReading | undefined {
  if (tokenAt(document, at).lower !== 'half') return undefined;
  const next = tokenAt(document, at + 1).lower;
  if (next === 'a' || next === 'an') {
    const magnitude = MAGNITUDES.get(tokenAt(document, at + 2).lower);
    if (magnitude !== undefined) return inWords(document, at + 3, magnitude / 2, true);
    const unit = unitAfter(document, tokenAt(document, at + 1).end, 1 / 2);
    return unit?.measure && !TIME_UNITS.has(unit.unit) ? inWords(document, at + 2, 1 / 2, true) : undefined;
  }
  if (isShareOfItself(document, at, at + 1)) return inWords(document, at + 1, 1 / 2, true);
  if (next === 'of') return inWords(document, at + 1, 1 / 2, true);
  return next === 'the' ? inWords(document, at + 1, 1 / 2, true) : undefined;
}

// "Two thirds of", "a quarter of", "three-quarters of": a share.
function readShare(document: Document, at: number): NumberReading | undefined {
  const { lower } = tokenAt(document, at);
  const count = /^an?$/.test(lower) ? { value: 1, length: 1 } : countInWords((offset) => (offset === 0 ? lower : ''));
  if (!count) return undefined;
  const hyphen = tokenAt(document, at + count.length).text === '-' ? 1 : 0;
  const nameAt = at + count.length + hyphen;
  const name = tokenAt(document, nameAt).lower;
  const part = FRACTIONS.get(name) ?? FRACTIONS.get(name.replace(/s$/, ''));
  const isShare = tokenAt(document, nameAt + 1).lower === 'of' || isShareOfItself(document, at, nameAt + 1);
  return part !== undefined && isShare && count.value * part < 1 ? inWords(document, nameAt + 1, count.value * part, true) : undefined;
}

// "One in five", "one-in-five", "two out of three": a share.
const MOST_OF_ODDS = 100;
function readOdds(document: Document, at: number): NumberReading | undefined {
  const first = oneNumber(document, at);
  if (first === undefined) return undefined;
  const words = [1, 2, 3].map((offset) => tokenAt(document, at + offset).lower);
  const from = words[0] === 'in' ? at + 2 : words.join('') === '-in-' ? at + 4 : words[0] === 'out' && words[1] === 'of' ? at + 3 : -1;
  const second = from < 0 ? undefined : oneNumber(document, from);
  if (second === undefined || first >= second || second > MOST_OF_ODDS || second < 2) return undefined;
  return inWords(document, from + 1, first / second, true);
}

const oneNumber = (document: Document, at: number) => {
  const { text, lower } = tokenAt(document, at);
  return /^\d{1,3}$/.test(text) ? Number(text) : NUMBER_WORDS.get(lower);
};

function readVague(document: Document, at: number): NumberReading | undefined {
  const { lower } = tokenAt(document, at);
  const isOf = tokenAt(document, at + 1).lower === 'of';
  if (lower === 'dozens') return isOf ? inWords(document, at + 1, DOZEN, true) : undefined;
  const first = VAGUE.get(lower);
  if (first === undefined || !isOf) return undefined;
  const second = VAGUE.get(tokenAt(document, at + 2).lower);
  const chained = second !== undefined && tokenAt(document, at + 3).lower === 'of';
  const low = chained ? first * second : first;
  return { end: tokenAt(document, chained ? at + 2 : at).end, low, high: low * TEN, digits: false, scaled: true };
}
