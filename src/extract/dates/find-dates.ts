import { isDuration, isEdtf, isTimexReference } from '../../model/edtf.ts';
import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import type { Evidence } from '../finding.ts';
import type { PartialDate } from './calendar-day.ts';
import { type DateContext, publishedDay, type Tense } from './date-context.ts';
import { DATE_PATTERNS, type DateReading } from './date-patterns.ts';

/** A date or duration as the text writes it. `value`: EDTF, ISO 8601 duration or TIMEX3 reference; `covers`: EDTF interval. */
export interface DateFinding extends Evidence {
  start: number;
  end: number;
  value: string;
  covers?: string | undefined;
}

interface Match {
  start: number;
  end: number;
  order: number;
  groups: Record<string, string | undefined>;
}

const FUTURE =
  /^(?:will|'ll|shall|upcoming|scheduled|due|planned|expected|forthcoming|going|next|coming|set|plans?|ahead|won't|may|might)$/;
const PREPOSITIONS = new Set([
  'in',
  'by',
  'since',
  'until',
  'till',
  'of',
  'during',
  'from',
  'to',
  'between',
  'on',
  'for',
  'after',
  'before',
  'through',
  'around',
  'circa',
  'early',
  'late',
  'mid',
  'and',
  'the',
  'throughout',
  'every',
  'that',
  'and',
  ',',
  '(',
  'this',
  'last',
  'next',
  'about',
  'as',
]);
// Years at least so many and of such a share tell of another time than the article's own.
const FEWEST_NARRATIVE_YEARS = 2;

/**
 * Dates and durations of a document, resolved against the article's day, the tense around them and the last date
 * mentioned. Without `published`, dates that need it are left out or keep `XXXX`.
 */
export function findDates(document: Document, published: string | undefined): DateFinding[] {
  const day = publishedDay(published);
  const narrative = tellsOfOtherYears(document.text, day);
  let last: PartialDate | undefined;
  const found: DateFinding[] = [];
  for (const sentence of document.sentences) {
    for (const match of matchesIn(document, sentence)) {
      const pattern = DATE_PATTERNS[match.order];
      if (!pattern || !isPlausible(document, match, pattern.rule)) continue;
      const context: DateContext = { published: day, last, narrative, tense: tenseAt(document, sentence, match.start) };
      const reading = pattern.read(match.groups, context);
      if (!reading || !isValid(reading)) continue;
      if (reading.point) last = reading.point;
      found.push({
        start: match.start,
        end: match.end,
        value: reading.value,
        ...(reading.covers && isEdtf(reading.covers) ? { covers: reading.covers } : {}),
        confidence: pattern.rule === 'vague-duration' || pattern.rule === 'month' ? 0.6 : 0.85,
        rule: pattern.rule,
      });
    }
  }
  return found;
}

function matchesIn(document: Document, sentence: Sentence): Match[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const all: Match[] = [];
  DATE_PATTERNS.forEach(({ pattern }, order) => {
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index;
      all.push({ start, end: start + match[0].trimEnd().length, order, groups: { ...match.groups } });
    }
  });
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order);
  const kept: Match[] = [];
  const owned = new Uint8Array(text.length);
  for (const match of all) {
    const from = match.start - sentence.start;
    const to = match.end - sentence.start;
    if (owned[from] || owned[to - 1]) continue;
    owned.fill(1, from, to);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isValid({ value }: DateReading): boolean {
  return isEdtf(value) || isDuration(value) || isTimexReference(value);
}

function isPlausible(document: Document, match: Match, rule: string): boolean {
  const text = document.text.slice(match.start, match.end);
  const before = document.text.slice(Math.max(0, match.start - 14), match.start);
  const after = document.text.slice(match.end, match.end + 24);
  const word = /([\p{L}'(,]+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (rule === 'month') {
    // May, March and August are names and verbs as well.
    if (/^(?:May|March|Mar|Sun|August|Jan|April|June)$/.test(text))
      return PREPOSITIONS.has(word) || /^\s*(?:\d|,? (?:to|and|or|until) [A-Z])/.test(after);
    return !/^\.?\s?\p{Lu}\p{Ll}+/u.test(after) || PREPOSITIONS.has(word);
  }
  if (rule === 'year') {
    if (
      /^\s*(?:per ?cent|%|people|km|miles|dead|degrees|-strong|euros|dollars|pounds|metres|meters|feet|tons|tonnes|men|women|troops|soldiers|years?|days?|hours)/.test(
        after,
      )
    )
      return false;
    const number = Number(text.slice(-4));
    return number >= 1900
      ? !/^\s(?:[a-z]+ed\b)?\s?[a-z]+s\b/.test(after) || PREPOSITIONS.has(word) || number >= 1980
      : PREPOSITIONS.has(word);
  }
  if (rule === 'season-year' || rule === 'weekday') return true;
  return true;
}

// A word about the time ahead, or an infinitive, near the date: else what news tells of is past.
function tenseAt(document: Document, sentence: Sentence, offset: number): Tense {
  let nearest = -1;
  for (let i = sentence.first; i < sentence.last && tokenAt(document, i).start < offset; i++) nearest = i;
  const windowStart = Math.max(sentence.first, nearest - 8);
  for (let i = nearest; i >= windowStart; i--) {
    const { lower, pos, lemma } = tokenAt(document, i);
    if (FUTURE.test(lower) && (pos !== 'VERB' || lower === 'scheduled' || lower === 'planned' || lower === 'expected' || lower === 'going'))
      return 'future';
    if (pos === 'VERB' && lower !== lemma && !lower.endsWith('ing') && !lower.endsWith('s')) return 'past';
  }
  for (let i = nearest + 1; i < Math.min(sentence.last, nearest + 12); i++) {
    const { lower, pos, lemma } = tokenAt(document, i);
    if (lower === 'will' || lower === 'shall') return 'future';
    if (pos === 'VERB' && lower !== lemma && !lower.endsWith('ing') && !lower.endsWith('s')) return 'past';
  }
  return 'unknown';
}

function tellsOfOtherYears(text: string, published: PartialDate | undefined): boolean {
  let own = 0;
  let other = 0;
  for (const match of text.matchAll(/(?<![\d$€£.,-])(?:1[4-9]\d\d|20\d\d)(?![\d,-])/g)) {
    if (published && Math.abs(Number(match[0]) - published.year) <= 1) own++;
    else other++;
  }
  return other >= FEWEST_NARRATIVE_YEARS && other > own * 2;
}
