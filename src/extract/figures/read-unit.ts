import { type Document, tokenAt } from '../../text/document.ts';
import { TIME_UNITS } from '../lexicons/calendar.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, SMALL_MONEY } from '../lexicons/currencies.ts';
import { IRREGULAR_PLURALS, UNIT_ABBREVIATIONS } from '../lexicons/units.ts';

export interface UnitReading {
  unit: string;
  last: number;
  /** Multiplies the number: cents are hundredths. */
  factor: number;
  /** Money, percent or a measure rather than a thing counted. */
  measure: boolean;
}

const RATE_UNITS = new Set([
  'month',
  'year',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'barrel',
  'share',
  'tonne',
  'ton',
  'litre',
  'liter',
  'gallon',
  'person',
  'piece',
  'night',
  'head',
  'unit',
  'kilogram',
  'kilo',
  'pound',
  'ounce',
  'gram',
  'mile',
  'acre',
  'capita',
  'game',
  'household',
  'seat',
  'ticket',
]);
const INNER = new Set(['NOUN', 'ADJ', 'PROPN']);
const FURTHEST_NOUN = 4;

/** The currency that stands before a number, with the token it starts at: "$", "US $", "USD", "EUR". */
export function currencyBefore(document: Document, at: number): { unit: string; first: number } | undefined {
  const token = tokenAt(document, at - 1);
  const before = tokenAt(document, at - 2);
  const sign = CURRENCY_SIGNS.get(token.text) ?? CURRENCY_SIGNS.get(token.text.toUpperCase());
  if (sign) {
    const combined = CURRENCY_SIGNS.get(`${before.text}${token.text}`);
    return combined ? { unit: combined, first: at - 2 } : { unit: sign, first: at - 1 };
  }
  if (CURRENCY_CODES.has(token.text)) return { unit: token.text === 'RMB' ? 'CNY' : token.text, first: at - 1 };
  return undefined;
}

/** The unit behind a number that ends before a token. */
export function unitAfter(document: Document, at: number): UnitReading | undefined {
  const token = tokenAt(document, at);
  const next = tokenAt(document, at + 1);
  const measure = (unit: string, last: number, factor = 1): UnitReading => ({ unit, last, factor, measure: true });
  if (token.text === '%' || token.lower === 'percent' || token.lower === 'percentage' || token.lower === 'pct') {
    if (/^points?$/.test(next.lower)) return measure('percentage point', at + 2);
    return measure('percent', at + 1);
  }
  if (token.lower === 'per' && next.lower === 'cent') return measure('percent', at + 2);
  if (CURRENCY_CODES.has(token.text)) return measure(token.text === 'RMB' ? 'CNY' : token.text, at + 1);
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign && token.start === tokenAt(document, at - 1).end) return measure(sign, at + 1);
  const glued = token.start === tokenAt(document, at - 1).end;
  for (const words of [2, 1]) {
    const name = singularOf(words === 2 ? `${token.lower} ${next.lower}` : token.lower);
    const money = CURRENCY_NAMES.get(name);
    if (money) return measure(money, at + words);
  }
  const small = SMALL_MONEY.get(singularOf(token.lower));
  if (small && token.pos === 'NOUN') return measure(small, at + 1, 0.01);
  const short =
    UNIT_ABBREVIATIONS.get(token.text) ?? (glued || token.text.length > 1 ? UNIT_ABBREVIATIONS.get(token.text.toLowerCase()) : undefined);
  if (short && (token.text !== 'in' || glued) && !(token.text === 'pc' && !glued)) return measure(short, at + 1);
  return countedNoun(document, at);
}

// "6,650 employees", "two dozen small villages", "a 12-page document": the last noun of the phrase, with nouns that modify it.
function countedNoun(document: Document, from: number): UnitReading | undefined {
  const hyphenated = tokenAt(document, from).text === '-';
  let at = hyphenated ? from + 1 : from;
  if (tokenAt(document, at).lower === 'of') at++;
  while (/^(?:the|its|their|his|her|more|new|additional|other|or|so)$/.test(tokenAt(document, at).lower) && at < from + 2) at++;
  let head = -1;
  let firstNoun = -1;
  for (let i = at; i < at + FURTHEST_NOUN; i++) {
    const token = tokenAt(document, i);
    if (!INNER.has(token.pos)) break;
    if (token.pos === 'NOUN') {
      if (firstNoun < 0) firstNoun = i;
      head = i;
      if (hyphenated || TIME_UNITS.has(singularOf(token.lower))) break;
    } else if (firstNoun >= 0) break;
  }
  if (head < 0 || firstNoun < 0) return undefined;
  const words: string[] = [];
  for (let i = firstNoun; i <= head; i++) words.push(i === head ? singularOf(tokenAt(document, i).lower) : tokenAt(document, i).lower);
  return { unit: words.join(' ').replace(/ - /g, '-'), last: head + 1, factor: 1, measure: TIME_UNITS.has(words.join(' ')) };
}

/** "per barrel", "a month", "/kg" behind a unit: the whole rate, or undefined. */
export function rateAfter(document: Document, at: number): { per: string; last: number } | undefined {
  const { lower, text } = tokenAt(document, at);
  const hyphen = text === '-' ? 1 : 0;
  const link = hyphen ? tokenAt(document, at + 1).lower : lower;
  const noun = singularOf(tokenAt(document, at + 1 + hyphen * 2).lower);
  const last = at + 2 + hyphen * 2;
  if ((link === 'per' || text === '/') && /^\p{L}+$/u.test(noun) && noun !== 'cent')
    return { per: UNIT_ABBREVIATIONS.get(noun) ?? noun, last };
  return (link === 'a' || link === 'an' || link === 'each') && RATE_UNITS.has(noun) ? { per: noun, last } : undefined;
}

/** Singular of a noun in lower case. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular) return irregular;
  if (/(?:ss|us|is|ics|news)$/.test(noun)) return noun;
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return /[^s]s$/.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
}
