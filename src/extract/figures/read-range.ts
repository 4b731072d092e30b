import { type Document, tokenAt } from '../../text/document.ts';
import { readAmount } from './read-amount.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { type UnitReading, unitAfter } from './read-unit.ts';
import { tokenFrom } from './token-from.ts';

export interface RangeReading {
  end: number;
  low: number;
  high: number;
  unit: UnitReading | undefined;
  currency: string | undefined;
}

const LINK = /\s?(?:[-–—/]|\b(?<word>to|and|or|through)\b)\s?/y;
const RELATION_BEFORE = 6;

/**
 * The other end of a range: "5 to 10 metres", "$3bn-$4bn", "between 20 and 30 people", "from 1 per cent to 1.5 per cent". The unit may
 * stand behind one end or both. A fall "from 40 to 30" is one as well.
 */
export function readRange(document: Document, at: number, first: NumberReading, unit: UnitReading | undefined): RangeReading | undefined {
  const direct = secondEnd(document, first.end, first);
  if (direct) return whole(document, at, first, direct, unit, false);
  const behindUnit = unit && secondEnd(document, unit.end, first);
  return behindUnit && whole(document, at, first, behindUnit, unit, true);
}

interface SecondEnd {
  link: string;
  number: NumberReading;
}

function secondEnd(document: Document, from: number, first: NumberReading): SecondEnd | undefined {
  LINK.lastIndex = from;
  const match = LINK.exec(document.text);
  if (!match) return undefined;
  const link = match.groups?.['word'] ?? match[0].trim();
  const start = from + match[0].length;
  const at = tokenFrom(document, start);
  const token = tokenAt(document, at);
  // "5%-6%": the tagger's tokens need not begin where the number does.
  const number = token.start === start ? readNumber(document, at) : undefined;
  const found = number ?? readInside(document, start);
  if (!found || found.low !== found.high || first.low !== first.high) return undefined;
  if (link === '/' && !(first.currency && found.currency)) return undefined;
  return { link, number: found };
}

function readInside(document: Document, start: number): NumberReading | undefined {
  const amount = readAmount(document.text, start);
  return amount && { ...amount, low: amount.value, high: amount.value, digits: true };
}

function whole(
  document: Document,
  at: number,
  first: NumberReading,
  { link, number }: SecondEnd,
  unit: UnitReading | undefined,
  behindUnit: boolean,
): RangeReading | undefined {
  const before = precedingWord(document, at);
  if (link === 'and' && before !== 'between') return undefined;
  if (link === 'or' && (behindUnit || number.digits !== first.digits || number.low > first.low * 2 || number.low <= first.low))
    return undefined;
  // "Cut by 40 to 12": the second is what became of it.
  if (link === 'to' && before === 'by' && first.currency) return undefined;
  const currency = first.currency ?? number.currency;
  if (first.currency && number.currency && first.currency !== number.currency) return undefined;
  const behind = unitAfter(document, number.end, number.low);
  // "40 per cent to $2" and "$3bn, or 7 per cent" name two things.
  if (number.currency && !first.currency && (unit || behindUnit)) return undefined;
  if (currency && !number.currency && behind?.measure) return undefined;
  const other = currency ? undefined : behind;
  if (behindUnit) {
    // "20 miles to 29 trucks" is no range, and "rose 2 points to 45" says where it went.
    if (!currency && (!unit?.measure || (other && other.unit !== unit.unit))) return undefined;
    if (!other && !currency) return undefined;
    // "Led 47 per cent to 39 per cent": two shares, of two.
    if (link === 'to' && before !== 'from' && unit?.unit === 'percent' && number.low < first.low) return undefined;
    if (link === 'to' && before !== 'from' && before !== 'between' && !currency && !isLevel(document, at)) return undefined;
  }
  if (!behindUnit && link === 'to' && before !== 'from' && number.low <= first.low && !currency) return undefined;
  // "$3 to 5 billion", "33-35 billion euros": the magnitude is said once.
  const scale = number.scaled && !first.scaled && first.low < number.low / 1000 && link !== 'from' ? magnitudeOf(document, number) : 1;
  return { end: other?.end ?? number.end, low: first.low * scale, high: number.low, unit: other, currency };
}

// Of "33-35 billion" the billion: what its number was multiplied by.
function magnitudeOf(document: Document, { end, low }: NumberReading): number {
  const written = /([\d.,]+)[\s-]?\p{L}+$/u.exec(document.text.slice(Math.max(0, end - 24), end));
  const plain = Number(written?.[1]?.replaceAll(',', ''));
  return plain > 0 ? Math.round(low / plain) : 1;
}

function precedingWord(document: Document, at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - RELATION_BEFORE); i--) {
    const { lower, pos } = tokenAt(document, i);
    if (lower === 'between' || lower === 'from' || lower === 'by') return lower;
    if (pos === 'VERB' || pos === 'NOUN' || pos === 'NUM' || /^[,.;:]$/.test(lower)) return undefined;
  }
  return undefined;
}

// "A fine of $3 billion to $5 billion", "about 10 km to 12 km": no verb of change before it.
const isLevel = (document: Document, at: number) => !/VERB/.test(tokenAt(document, at - 1).pos);
