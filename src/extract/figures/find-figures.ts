import type { FigureChange } from '../../model/figure.ts';
import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import type { DateFinding } from '../dates/find-dates.ts';
import type { Evidence } from '../finding.ts';
import { readChange } from './read-change.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { currencyBefore, rateAfter, type UnitReading, unitAfter } from './read-unit.ts';

/** A number with its unit; `value`, or `low` and `high` for a range. Offsets cover number and unit. */
export interface FigureFinding extends Evidence {
  start: number;
  end: number;
  value?: number;
  low?: number;
  high?: number;
  unit: string;
  change?: FigureChange;
}

const LABELS = new Set([
  'no.',
  'number',
  'article',
  'section',
  'chapter',
  'page',
  'channel',
  'route',
  'highway',
  'flight',
  'room',
  'level',
  'phase',
  'stage',
  'group',
  'title',
  'part',
  'volume',
  'line',
  'bus',
  'type',
  'class',
  'figure',
  'table',
  'apollo',
  'formula',
  'world',
  'resolution',
  'grade',
  'version',
  'street',
  'unit',
  'covid',
]);
const DETERMINERS_OF_KNOWN = new Set([
  'the',
  'these',
  'those',
  'both',
  'other',
  'last',
  'first',
  'next',
  'past',
  'previous',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  'which',
]);
const LARGEST_KNOWN_COUNT = 10;
// Date rules that name a point or stretch of the calendar: the numbers within them are no figures.
const COUNTED_DURATIONS = new Set(['duration', 'single-duration']);

/** Figures of a document. Numbers within dates are none, but a counted duration is both. */
export function findFigures(document: Document, dates: DateFinding[]): FigureFinding[] {
  const found: FigureFinding[] = [];
  const blocked = dates.filter(({ rule }) => !COUNTED_DURATIONS.has(rule));
  let nextDate = 0;
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokenAt(document, i);
      while (nextDate < blocked.length && (blocked[nextDate]?.end ?? 0) <= token.start) nextDate++;
      const date = blocked[nextDate];
      if (date && token.end > date.start && token.start < date.end) continue;
      const figure = figureAt(document, i, sentence);
      if (!figure) continue;
      found.push(figure.finding);
      i = figure.last - 1;
    }
  }
  return [...found, ...oneOf(document, dates, found)].sort((a, b) => a.start - b.start);
}

// "lasted an hour": one hour, though no number is written.
function oneOf(document: Document, dates: DateFinding[], found: FigureFinding[]): FigureFinding[] {
  return dates
    .filter(({ rule, start, end }) => rule === 'single-duration' && !found.some((figure) => figure.start < end && figure.end > start))
    .map(({ start, end }) => {
      const unit = document.text.slice(start, end).split(/\s+/).at(-1)?.toLowerCase() ?? '';
      return { start, end, value: 1, unit, confidence: 0.7, rule: 'one-unit-of-time' };
    });
}

function figureAt(document: Document, at: number, sentence: Sentence): { finding: FigureFinding; last: number } | undefined {
  const currency = currencyBefore(document, at);
  const number = readNumber(document, at, currency !== undefined);
  if (!number || number.last > sentence.last) return undefined;
  const range = rangeEnd(document, number, currency !== undefined);
  const last = range?.last ?? number.last;
  const unit: UnitReading | undefined = currency ? { unit: currency.unit, last, factor: 1, measure: true } : unitAfter(document, last);
  if (!isFigure(document, at, number, unit, Boolean(range))) return undefined;
  const within = unit && unit.last <= sentence.last ? unit : undefined;
  const rate = within?.measure || within ? rateAfter(document, within.last) : undefined;
  const end = rate && rate.last <= sentence.last ? rate.last : (within?.last ?? last);
  const first = currency?.first ?? at;
  const name = within ? (rate ? `${within.unit} per ${rate.per}` : within.unit) : '';
  const change = readChange(document, first, end, name);
  const factor = within?.factor ?? 1;
  const [low, high] = [number.low * factor, (range?.high ?? number.high) * factor].sort((a, b) => a - b);
  const isRange = low !== undefined && high !== undefined && low !== high;
  const finding: FigureFinding = {
    start: tokenAt(document, first).start,
    end: tokenAt(document, end - 1).end,
    ...(isRange ? { low, high } : { value: low ?? 0 }),
    unit: name,
    ...(change ? { change } : {}),
    confidence: number.digits || within?.measure ? 0.9 : 0.7,
    rule: currency ? 'money' : within?.measure ? 'measure' : within ? 'count' : 'bare-number',
  };
  return { finding, last: end };
}

// "5 to 10 metres", "$3bn-$4bn", "between 20 and 30 people".
function rangeEnd(document: Document, number: NumberReading, isMoney: boolean): { last: number; high: number } | undefined {
  const link = tokenAt(document, number.last).lower;
  const isBetween = link === 'and' && hasBetween(document, number);
  if (!(link === 'to' || link === '-' || link === '–' || link === '—' || isBetween)) return undefined;
  let at = number.last + 1;
  if (currencyBefore(document, at + 1)) at++;
  const second = readNumber(document, at, isMoney);
  if (!second || second.digits !== number.digits || second.high <= number.low) return undefined;
  return { last: second.last, high: second.high };
}

function hasBetween(document: Document, number: NumberReading): boolean {
  for (let i = number.last - 1; i > number.last - 5; i--) if (tokenAt(document, i).lower === 'between') return true;
  return false;
}

function isFigure(document: Document, at: number, number: NumberReading, unit: UnitReading | undefined, isRange: boolean): boolean {
  const before = tokenAt(document, at - 1);
  const token = tokenAt(document, at);
  const next = tokenAt(document, number.last);
  if (unit?.measure && (number.digits || number.scaled)) return !isClock(document, at, number.last);
  if (isClock(document, at, number.last)) return false;
  if (LABELS.has(before.lower) || before.text === '#') return false;
  // "The two countries" were counted before; nothing new is said.
  if (!number.digits && DETERMINERS_OF_KNOWN.has(before.lower) && number.low <= LARGEST_KNOWN_COUNT) return false;
  if (
    token.lower === 'one' &&
    (!unit ||
      ['of', 'another', 'day'].includes(next.lower) ||
      /^["'“‘«„]$/.test(before.text) ||
      /^(?:no|any|every|some|each|this|that|the|only)$/.test(before.lower))
  )
    return false;
  if (/^\d+[-–]\d+$/.test(token.text) && !unit) return false;
  if (
    number.digits &&
    before.pos === 'PROPN' &&
    !before.text.endsWith('.') &&
    !unit?.measure &&
    before.end === token.start - 1 &&
    number.low < 1000 &&
    !/[.,]/.test(token.text)
  ) {
    return /^[,.]$/.test(next.text) ? false : unit !== undefined && next.pos !== 'PROPN';
  }
  if (!number.digits && !unit && !number.scaled && !isRange) return false;
  return true;
}

function isClock(document: Document, at: number, last: number): boolean {
  const next = tokenAt(document, last);
  const before = tokenAt(document, at - 1);
  if (/^(?:am|pm|a\.m\.?|p\.m\.?|gmt|o'clock|bst|est)$/.test(next.lower)) return true;
  if (next.text === ':' && next.start === tokenAt(document, last - 1).end && /^\d/.test(tokenAt(document, last + 1).text)) return true;
  return before.text === ':' && before.end === tokenAt(document, at).start && /^\d/.test(tokenAt(document, at - 2).text);
}
