import type { FigureChange } from '../../model/figure.ts';
import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import type { DateFinding } from '../dates/find-dates.ts';
import type { Evidence } from '../finding.ts';
import { inheritUnits } from './inherit-units.ts';
import { isFigure } from './is-figure.ts';
import { readChange } from './read-change.ts';
import { readNumber } from './read-number.ts';
import { readRange } from './read-range.ts';
import { readRate } from './read-rate.ts';
import { unitAfter } from './read-unit.ts';
import { tokenFrom } from './token-from.ts';

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

const MEASURED = 0.9;
const COUNTED = 0.7;
// Date rules whose number counts units of time; the numbers within other dates are no figures.
const COUNTING_RULES = new Set(['duration', 'single-duration', 'past-span', 'first-span', 'span-before', 'ago']);
// "The last two years" are a stretch of the calendar, "the last 200 days" are counted.
const CALENDAR_SPAN = /^P[\dX.]+(?:Y|DE|CE)$/;
// "Lasted an hour": one hour, though no number is written. "Once a month" counts nothing.
const BEFORE_LENGTH = /\b(?:for|lasts?|lasted|lasting|within|than|took|takes|about|nearly|almost|spent|over|under|least|after|in)\s+$/i;
const LONGEST_LEAD = 14;

/** Figures of a document. Numbers within dates are none, but a counted duration is both. */
export function findFigures(document: Document, dates: DateFinding[]): FigureFinding[] {
  const found: FigureFinding[] = [];
  const blocked = dates.filter((date) => !countsTime(date));
  let nextDate = 0;
  let done = 0;
  for (const sentence of document.sentences) {
    const inSentence: FigureFinding[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokenAt(document, i);
      if (token.start < done) continue;
      while (nextDate < blocked.length && (blocked[nextDate]?.end ?? 0) <= token.start) nextDate++;
      const date = blocked[nextDate];
      if (date && token.end > date.start && token.start < date.end) continue;
      const figure = figureAt(document, i, sentence);
      if (!figure) continue;
      inSentence.push(figure);
      done = figure.end;
      i = Math.max(i, tokenFrom(document, figure.end) - 1);
    }
    if (inSentence.length > 0) for (const figure of inheritUnits(document, inSentence)) found.push(figure);
  }
  return [...found, ...oneOf(document, dates, found)].sort((a, b) => a.start - b.start);
}

function countsTime({ rule, value }: DateFinding): boolean {
  if (!COUNTING_RULES.has(rule) || !value.startsWith('P') || value.includes('_')) return false;
  return rule === 'duration' || rule === 'single-duration' || !CALENDAR_SPAN.test(value);
}

function oneOf(document: Document, dates: DateFinding[], found: FigureFinding[]): FigureFinding[] {
  return dates
    .filter(({ rule, value, start, end }) => {
      const isLength = rule === 'single-duration' && /^P(?:T1H|1[DWMY])$/.test(value);
      return isLength && isLengthOfTime(document, start, end) && !found.some((figure) => figure.start < end && figure.end > start);
    })
    .map(({ start, end }) => {
      const unit = document.text.slice(start, end).split(/\s+/).at(-1)?.toLowerCase() ?? '';
      return { start, end, value: 1, unit, confidence: COUNTED, rule: 'one-unit-of-time' };
    });
}

function isLengthOfTime(document: Document, start: number, end: number): boolean {
  const words = document.text.slice(start, end);
  return !/^an?\s/i.test(words) || BEFORE_LENGTH.test(document.text.slice(Math.max(0, start - LONGEST_LEAD), start));
}

function figureAt(document: Document, at: number, sentence: Sentence): FigureFinding | undefined {
  const number = readNumber(document, at);
  if (!number) return undefined;
  // The tagger may end a sentence at the point of "PS8.1bn": then what follows belongs to it still.
  const limit =
    number.end > sentence.end
      ? (document.sentences[tokenAt(document, tokenFrom(document, number.end) - 1).sentence]?.end ?? number.end)
      : sentence.end;
  const own = number.currency ? undefined : unitAfter(document, number.end, number.low);
  const range = readRange(document, at, number, own);
  if (range && range.end > limit) return undefined;
  const currency = range?.currency ?? number.currency;
  const unit = range ? (range.unit ?? own) : own;
  if (!isFigure(document, at, number, unit, range !== undefined)) return undefined;
  const within = unit && unit.end <= limit ? unit : undefined;
  const isMagnitude = tokenAt(document, at - 1).lower === 'magnitude';
  const unitEnd = Math.max(range?.end ?? number.end, isMagnitude ? 0 : (within?.end ?? 0));
  const rate = currency || within ? readRate(document, unitEnd) : undefined;
  const end = rate && rate.end <= limit ? Math.max(rate.end, unitEnd) : unitEnd;
  const start = tokenAt(document, at).start;
  const base = currency ?? (isMagnitude ? 'magnitude' : (within?.unit ?? ''));
  const name = rate && base ? `${base} per ${rate.per}` : base;
  const change = readChange(document, at, tokenFrom(document, end), base, range !== undefined);
  const [low, high] = [range?.low ?? number.low, range?.high ?? number.high].sort((a, b) => a - b);
  const isRange = low !== undefined && high !== undefined && low !== high;
  return {
    start,
    end,
    ...(isRange ? { low, high } : { value: low ?? 0 }),
    unit: name,
    ...(change ? { change } : {}),
    confidence: number.digits || within?.measure ? MEASURED : COUNTED,
    rule: currency ? 'money' : within?.measure ? 'measure' : within ? 'count' : 'bare-number',
  };
}
