import { type Document, tokenAt } from '../../text/document.ts';
import { TIME_UNITS } from '../lexicons/calendar.ts';
import { wordList } from '../lexicons/word-list.ts';
import type { NumberReading } from './read-number.ts';
import { type UnitReading, unitAfter } from './read-unit.ts';
import { isPlural } from './singular-of.ts';
import { tokenFrom } from './token-from.ts';

// "Article 5", "flight 23", "category 4": the number is a name.
const LABELS = new Set(
  wordList(`no. number article section chapter page channel route highway flight room level phase stage group title part volume line bus type class
    figure table apollo formula world resolution grade version street unit covid category model tier zone gate lane exhibit district ward act
    clause paragraph rule verse psalm week day year season episode series round game tel phone`),
);
const DETERMINERS_OF_KNOWN = new Set(
  wordList('the these those both other last first next past previous second his her their its our my your which'),
);
// Who writes so large a number for a reader parts its digits.
const IDENTIFIER = /^\d{13,}$/;
const LARGEST_KNOWN_COUNT = 10;
// A name's number has three digits at most: "Stoxx 600", "Boeing 787".
const LEAST_COUNT_AFTER_NAME = 1000;

/** Whether a number says how much: no clock, score, date, label, model or telephone number, and nothing that was counted before. */
export function isFigure(document: Document, at: number, number: NumberReading, unit: UnitReading | undefined, isRange: boolean): boolean {
  const before = tokenAt(document, at - 1);
  const token = tokenAt(document, at);
  if (isClock(document, at, number.end) || isCode(document, token.start, number.end)) return false;
  if (number.currency) return true;
  if (IDENTIFIER.test(token.text)) return false;
  if (unit?.measure && (number.digits || number.scaled))
    return !(LABELS.has(before.lower) && number.digits && /^\d$/.test(token.text) && before.lower !== 'number');
  if (isAge(document, at, number)) return false;
  if (isScore(document, number, unit)) return false;
  if (LABELS.has(before.lower) || before.text === '#') return false;
  // "The two countries" were counted before; nothing new is said.
  // "The last two months" says how long.
  const isTime = unit !== undefined && TIME_UNITS.has(unit.unit);
  if (!number.digits && !isTime && DETERMINERS_OF_KNOWN.has(before.lower) && number.low <= LARGEST_KNOWN_COUNT) return false;
  if (token.lower === 'one' && !isOneOfSomething(document, at, unit)) return false;
  if (number.digits && isPartOfName(document, at, number, unit)) return false;
  if (number.digits && !unit && isCalled(document, number.end)) return false;
  return number.digits || unit !== undefined || number.scaled || isRange;
}

function isOneOfSomething(document: Document, at: number, unit: UnitReading | undefined): boolean {
  const next = tokenAt(document, at + 1).lower;
  const before = tokenAt(document, at - 1);
  // "One more quarter-point rise" counts rises.
  const isWithinWord = unit !== undefined && document.text.charAt(unit.end) === '-';
  if (!unit || isWithinWord || /^(?:of|another|day)$/.test(next)) return false;
  return !/^["'“‘«„]$/.test(before.text) && !/^(?:no|any|every|some|each|this|that|the|only)$/.test(before.lower);
}

// "Stoxx 600 index", "S&P 500 rose"; but "Ukraine 300 tanks" and "Model 3, 5 doors" are counted.
function isPartOfName(document: Document, at: number, number: NumberReading, unit: UnitReading | undefined): boolean {
  const before = tokenAt(document, at - 1);
  const token = tokenAt(document, at);
  const isInside = at - 1 > (document.sentences[token.sentence]?.first ?? 0);
  const isName = before.pos === 'PROPN' || (isInside && before.pos !== 'DET' && /^\p{Lu}\p{Ll}/u.test(before.text));
  // "Otto Lindqvist (4)" wears the number.
  if (before.text === '(' && unit === undefined && document.text.charAt(number.end) === ')' && tokenAt(document, at - 2).pos === 'PROPN')
    return true;
  const follows = isName && !before.text.endsWith('.') && before.end === token.start - 1;
  if (!follows || unit?.measure || number.low >= LEAST_COUNT_AFTER_NAME || /[.,]/.test(token.text)) return false;
  const next = tokenAt(document, tokenFrom(document, number.end));
  return !(unit !== undefined && next.pos === 'NOUN' && isPlural(next.lower));
}

// "Ada Brandt, 44, said": how old she is.
const OLDEST = 120;
function isAge(document: Document, at: number, { digits, end, low }: NumberReading): boolean {
  const before = tokenAt(document, at - 1);
  const after = tokenAt(document, tokenFrom(document, end));
  return digits && low < OLDEST && before.text === ',' && tokenAt(document, at - 2).pos === 'PROPN' && /^[,.;]$/.test(after.text);
}

// "131 West Street", "787 Dreamliner": a number straight before a name is part of it.
function isCalled(document: Document, end: number): boolean {
  const next = tokenAt(document, tokenFrom(document, end));
  return next.start === end + 1 && next.pos === 'PROPN' && /^\p{Lu}/u.test(next.text);
}

function isClock(document: Document, at: number, end: number): boolean {
  const after = document.text.slice(end, end + 10);
  if (/^\s?(?:[ap]m\b|[ap]\.m\.?|gmt\b|o['’]clock|bst\b|est\b)/i.test(after) || /^:\d/.test(after)) return true;
  const start = tokenAt(document, at).start;
  return (
    /\d:(?:\d\d:)?$/.test(document.text.slice(Math.max(0, start - 6), start)) ||
    /:\d\d(?:\.\d+)?$/.test(document.text.slice(Math.max(0, start - 1), end))
  );
}

// "F-16", "12-34-56", "555-0123": joined to letters before it or to digits on either side.
function isCode(document: Document, start: number, end: number): boolean {
  const before = document.text.slice(Math.max(0, start - 3), start);
  const after = document.text.slice(end, end + 3);
  // "In her 20s", and a height of 6'3"
  if (/^['’]?s\b|^['′]\s?\d/.test(after) || /\d['′]\s?$/.test(before)) return true;
  return (
    /[\p{L}\d][-/]$/u.test(before) || /^\/\d/.test(after) || /^-\d+-\d/.test(document.text.slice(end, end + 8)) || /[@#_]$/.test(before)
  );
}

// "Won 3-1", "2-2": two small numbers, the first as large or larger, or without a unit. "50-60 people" is a range.
const LARGEST_SCORE = 200;
function isScore(document: Document, { digits, end, low }: NumberReading, unit: UnitReading | undefined): boolean {
  const other = digits && low <= LARGEST_SCORE ? /^[-–](\d{1,3})(?![\d,.]*\d|\s?%|-)/.exec(document.text.slice(end, end + 12)) : null;
  if (!other) return false;
  const counted = unitAfter(document, end + other[0].length, Number(other[1])) ?? unit;
  return Number(other[1]) <= low || counted === undefined;
}
