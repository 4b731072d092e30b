import { type Document, tokenAt } from '../../text/document.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, SMALL_MONEY } from '../lexicons/currencies.ts';
import { UNIT_ABBREVIATIONS, UNITS_OF_RATES } from '../lexicons/units.ts';
import { countedNoun } from './counted-noun.ts';
import { singularOf } from './singular-of.ts';
import { tokenFrom } from './token-from.ts';

export interface UnitReading {
  unit: string;
  /** Offset of its end in the text. */
  end: number;
  /** Money, percent or a measure rather than a thing counted. */
  measure: boolean;
}

const escaped = (text: string) => text.replace(/[$.*+?^|()[\]{}\\/]/g, '\\$&');
const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const SHORT = new RegExp(`(?<blank>[\\s-]?)(?<sign>${anyOf(UNIT_ABBREVIATIONS.keys())})(?![\\p{L}\\p{N}/])`, 'uy');
const RATIO = new RegExp(
  `\\s?(?<over>${anyOf(UNITS_OF_RATES.keys())})\\/(?<under>${anyOf(UNITS_OF_RATES.keys())})(?![\\p{L}\\p{N}])`,
  'uy',
);
const MONEY_SIGN = new RegExp(
  `\\s?(?<sign>${anyOf([...CURRENCY_SIGNS.keys()].filter((sign) => /\p{Sc}/u.test(sign)))})(?![\\d\\p{L}])`,
  'uy',
);
const DEGREES =
  /[\s-]?(?:degrees?|deg)[\s-](?:(?<celsius>celsius|centigrade|c)|(?<fahrenheit>fahrenheit|f))\b|\s(?<bare>celsius|fahrenheit)\b/iy;
const POINTS = /[\s-]?(?:%|per ?cent(?:age)?|pct)[\s-]points?\b/iy;
const PERCENT = /[\s-]?(?:per ?cent(?:age)?|pct)\b/iy;
const PENCE = /p(?![\p{L}\p{N}])/uy;
const GENERATION = /G\b/y;
const FEET = /['′](?=[\s,.;)]|$)/y;
const SQUARED = /[\s-]?(?<power>square|cubic)[\s-](?<unit>\p{L}+)/iuy;
const POWERS = /^(?:feet|foot|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|yards?|inch(?:es)?|km)$/i;
const BASIS_POINTS = /[\s-]basis[\s-]points?\b/iy;

/** The unit behind a number that ends at an offset. */
export function unitAfter(document: Document, from: number, value: number): UnitReading | undefined {
  const { text } = document;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const measure = (unit: string, length: number): UnitReading => ({ unit, end: from + length, measure: true });

  const points = read(POINTS);
  if (points) return measure('percentage point', points[0].length);
  const percent = read(PERCENT);
  if (percent) return measure('percent', percent[0].length);
  const basis = read(BASIS_POINTS);
  if (basis) return measure('basis point', basis[0].length);
  const degrees = read(DEGREES);
  if (degrees?.groups) {
    const isCelsius = degrees.groups['celsius'] ?? (degrees.groups['bare']?.toLowerCase() === 'celsius' ? 'c' : undefined);
    return measure(isCelsius ? 'degree Celsius' : 'degree Fahrenheit', degrees[0].length);
  }
  const squared = read(SQUARED);
  if (squared?.groups && POWERS.test(squared.groups['unit'] ?? '')) {
    const unit = singularOf((squared.groups['unit'] ?? '').toLowerCase());
    return measure(`${squared.groups['power']?.toLowerCase()} ${UNIT_ABBREVIATIONS.get(unit) ?? unit}`, squared[0].length);
  }
  const ratio = read(RATIO);
  if (ratio?.groups)
    return (
      shortUnit(ratio[0], measure) ??
      measure(`${UNITS_OF_RATES.get(ratio.groups['over'] ?? '')} per ${UNITS_OF_RATES.get(ratio.groups['under'] ?? '')}`, ratio[0].length)
    );
  const short = read(SHORT);
  if (short?.groups && !isWord(short.groups['sign'] ?? '', short.groups['blank'] ?? '')) {
    const unit = UNIT_ABBREVIATIONS.get(short.groups['sign'] ?? '');
    if (unit) return measure(unit, short[0].length);
  }
  const money = read(MONEY_SIGN);
  const currency = CURRENCY_SIGNS.get(money?.groups?.['sign'] ?? '');
  if (money && currency) return measure(currency, money[0].length);
  if (read(PENCE)) return measure('penny', 1);
  if (read(GENERATION) && value < 10) return measure('generation', 1);
  if (read(FEET)) return measure('foot', 1);
  return moneyNamed(document, from, value) ?? shoutedUnit(document, from) ?? countedNoun(document, from, value);
}

const shortUnit = (written: string, measure: (unit: string, length: number) => UnitReading) => {
  const unit = UNIT_ABBREVIATIONS.get(written.trim());
  return unit ? measure(unit, written.length) : undefined;
};

// "12 in the north", "5 pc", "3 C": with a blank between these are words more often than units.
function isWord(sign: string, blank: string): boolean {
  return blank === ' ' && /^(?:in|pc|min|sec|s|l|g|ha|cc|bp|mi|pts|kilo)$/.test(sign) && sign !== 'kilo' && sign !== 'ha' && sign !== 'g';
}

// "10 euros", "7.5 million Danish crowns", "19 cents", "50 USD".
const MOST_POUNDS_WEIGHED = 10_000;
const isWeight = (document: Document, from: number, at: number) =>
  tokenAt(document, at + 1).lower === 'of' || document.text.charAt(from) === '-';

function moneyNamed(document: Document, from: number, value: number): UnitReading | undefined {
  let at = tokenFrom(document, from);
  if (tokenAt(document, at).text === '-') at++;
  if (tokenAt(document, at).lower === 'of') at++;
  const code = CURRENCY_CODES.get(tokenAt(document, at).text);
  if (code) return { unit: code, end: tokenAt(document, at).end, measure: true };
  for (const words of [3, 2, 1]) {
    const names = Array.from({ length: words }, (_, i) => tokenAt(document, at + i).lower);
    const last = names.pop() ?? '';
    const money = CURRENCY_NAMES.get([...names, singularOf(last)].join(' ')) ?? CURRENCY_NAMES.get([...names, last].join(' '));
    // "Half a pound of butter", "a 12-pound fish"; millions of pounds are money.
    if (last.startsWith('pound') && names.length === 0 && value < MOST_POUNDS_WEIGHED && isWeight(document, from, at)) {
      return { unit: 'pound-mass', end: tokenAt(document, at).end, measure: true };
    }
    if (money) return { unit: money, end: tokenAt(document, at + words - 1).end, measure: true };
  }
  const small = singularOf(tokenAt(document, at).lower);
  return SMALL_MONEY.has(small) && tokenAt(document, at).pos === 'NOUN'
    ? { unit: small === 'pence' ? 'penny' : small, end: tokenAt(document, at).end, measure: true }
    : undefined;
}

// "49.55 HZ", "10 KM": written large, a sign of two letters or more is still itself.
function shoutedUnit(document: Document, from: number): UnitReading | undefined {
  const token = tokenAt(document, tokenFrom(document, from));
  if (!/^\p{Lu}{2,}$/u.test(token.text)) return undefined;
  const unit = UNIT_ABBREVIATIONS.get(token.lower) ?? UNIT_ABBREVIATIONS.get(`${token.text.charAt(0)}${token.lower.slice(1)}`);
  return unit ? { unit, end: token.end, measure: true } : undefined;
}
