import { type Document, tokenAt } from '../../text/document.ts';
import { TIME_UNITS } from '../lexicons/calendar.ts';
import { UNITS_OF_RATES } from '../lexicons/units.ts';
import { singularOf } from './singular-of.ts';
import { tokenFrom } from './token-from.ts';

// What prices and amounts are told by: "USD 5 a barrel", "12 euros an hour".
const RATED_BY = new Set([
  ...TIME_UNITS.keys(),
  ...`barrel share tonne ton litre liter gallon person piece head unit kilogram kilo pound ounce gram mile acre game household seat ticket bushel
      bottle pack pint megawatt-hour student child vote`.split(/\s+/),
]);
const LONGEST_BRACKET = 8;

export interface RateReading {
  per: string;
  /** Offset of its end in the text; that of the unit where a bracket stands between. */
  end: number;
}

/** "per barrel", "a month", "/kg" behind a unit that ends at an offset: what it is counted by. */
export function readRate(document: Document, from: number): RateReading | undefined {
  const at = tokenFrom(document, from);
  const direct = rateAt(document, at);
  if (direct) return direct;
  // "C$6 (US$4.46) per share"
  if (tokenAt(document, at).text !== '(') return undefined;
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) {
    if (tokenAt(document, i).text !== ')') continue;
    const rate = rateAt(document, i + 1);
    return rate && { per: rate.per, end: from };
  }
  return undefined;
}

function rateAt(document: Document, at: number): RateReading | undefined {
  const { lower, text, end: glued } = tokenAt(document, at);
  const compound = /^an?-(\p{L}+)$/u.exec(lower)?.[1];
  if (compound && RATED_BY.has(compound)) return { per: compound, end: glued };
  const hyphen = text === '-' ? 1 : 0;
  const link = hyphen ? tokenAt(document, at + 1).lower : lower;
  // "5 a day", "barrel-a-day", "24 a-year"
  const nounAt = at + 1 + hyphen + (tokenAt(document, at + 1 + hyphen).text === '-' ? 1 : 0);
  const written = tokenAt(document, nounAt);
  const noun = singularOf(written.lower);
  const rate = (per: string) => ({ per, end: written.end });
  if (link === 'per' || (text === '/' && tokenAt(document, at - 1).end === tokenAt(document, at).start)) {
    if (!/^\p{L}/u.test(noun) || noun === 'cent') return undefined;
    const known = UNITS_OF_RATES.get(written.text) ?? UNITS_OF_RATES.get(noun);
    if (link === 'per' && (noun === 'square' || noun === 'cubic')) {
      const whole = `${noun} ${singularOf(tokenAt(document, nounAt + 1).lower)}`;
      return { per: whole, end: tokenAt(document, nounAt + 1).end };
    }
    return rate(known ?? noun);
  }
  if (!/^(?:an?|each|every)$/.test(link) || !RATED_BY.has(noun)) return undefined;
  return /^(?:ago|earlier|later|before|after|old)$/.test(tokenAt(document, nounAt + 1).lower) ? undefined : rate(noun);
}
