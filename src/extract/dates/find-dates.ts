import { isDuration, isEdtf, isEdtfTime, isTimexReference } from '../../model/edtf.ts';
import type { Document, Sentence, Token } from '../../text/document.ts';
import type { Evidence } from '../finding.ts';
import type { Quotation } from '../quotations/find-quotations.ts';
import type { PartialDate } from './calendar-day.ts';
import { type DateContext, publishedDay } from './date-context.ts';
import type { DateReading } from './date-rule.ts';
import { datelineDay } from './dateline-day.ts';
import { withDaysOfClocks } from './days-of-clocks.ts';
import { withDaysOfEvents } from './days-of-events.ts';
import { isNarrative } from './is-narrative.ts';
import { isPlausibleDate } from './is-plausible-date.ts';
import { linkIntervals } from './link-intervals.ts';
import { matchRules, type RuleFinding } from './match-rules.ts';
import { opensNowadays } from './opens-nowadays.ts';
import { readTimeWords } from './read-time-words.ts';
import { tellsTime } from './tells-time.ts';
import { tenseAt } from './tense-at.ts';
import { withYearsBehind } from './years-behind.ts';

/** A date or duration as the text writes it. `value`: EDTF, ISO 8601 duration or TIMEX3 reference; `covers`: EDTF interval. */
export interface DateFinding extends Evidence {
  start: number;
  end: number;
  value: string;
  covers?: string | undefined;
}

const ANY_DAY: PartialDate = { year: 2000, month: 1, day: 1 };
const FURTHEST_YEARS_ON = 12;
const SURE = 0.85;
const UNSURE = 0.6;
const UNSURE_RULES = new Set(['vague-duration', 'month', 'season', 'reference', 'days-of-month']);

/**
 * Dates and durations of a document, resolved against the article's day (its dateline's, or that of `published`), the tense
 * around them and the last date mentioned. Without `published`, dates that need it are left out or keep `XXXX`.
 */
export function findDates(document: Document, published: string | undefined, quotations: Quotation[] = []): DateFinding[] {
  const day = datelineDay(document, publishedDay(published));
  const narrative = isNarrative(document.text, quotations, day);
  const found: DateFinding[] = [];
  let last: { point: PartialDate; sentence: number; paragraph: number } | undefined;
  document.sentences.forEach((sentence, index) => {
    if (!mayHoldDate(document, sentence)) return;
    const words = readTimeWords(document.text.slice(sentence.start, sentence.end));
    for (const match of matchRules(
      words,
      (candidate) => isReadable(candidate, day) && isPlausibleDate(document, sentence, words, candidate),
    )) {
      const context: DateContext = {
        published: day,
        last: last?.point,
        lastIsNear: last !== undefined && index - last.sentence <= 1 && last.paragraph === sentence.paragraph,
        narrative,
        tense: tenseAt(document, sentence, sentence.start + match.start),
        nowadays: match.start === 0 && opensNowadays(document, sentence) && !isWithin(quotations, sentence),
      };
      const reading = match.rule.read(match, context);
      if (!reading || !isValid(reading)) continue;
      if (reading.point && movesOn(last?.point, reading.point))
        last = { point: reading.point, sentence: index, paragraph: sentence.paragraph };
      found.push(toFinding(sentence, match, reading));
    }
  });
  return linkIntervals(document.text, datesTogether(document, withoutSpeakersNow(found, quotations)));
}

/** What dates say of one another: the year behind a month, the days of an event, the day of an hour. */
const datesTogether = (document: Document, dates: readonly DateFinding[]): DateFinding[] =>
  withDaysOfClocks(document, withDaysOfEvents(document, withYearsBehind(document.text, dates)));

function mayHoldDate({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (tellsTime.of((tokens[t] as Token).word)) return true;
  return false;
}

// A year alone that lies far from the story's own is a glance aside: the story does not go on from there.
function movesOn(last: PartialDate | undefined, next: PartialDate): boolean {
  return !last || next.month !== undefined || Math.abs(next.year - last.year) <= FURTHEST_YEARS_ON;
}

const isWithin = (quotations: readonly Quotation[], { start }: Sentence) =>
  quotations.some((quotation) => quotation.start <= start && start < quotation.end);

// The "now" of quoted words is their speaker's, not the article's.
function withoutSpeakersNow(dates: DateFinding[], quotations: Quotation[]): DateFinding[] {
  let next = 0;
  return dates.filter(({ start, value }) => {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++;
    return value !== 'PRESENT_REF' || start < (quotations[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

// Some rules see more than they can read: "the second half" of a match. Where one cannot, a shorter match may.
function isReadable(candidate: RuleFinding, day: PartialDate | undefined): boolean {
  const anyDay = day ?? ANY_DAY;
  return (
    candidate.rule.read(candidate, {
      published: anyDay,
      last: anyDay,
      lastIsNear: true,
      narrative: true,
      tense: 'unknown',
      nowadays: false,
    }) !== undefined
  );
}

function toFinding(sentence: Sentence, { rule, start, end }: RuleFinding, { value, covers }: DateReading): DateFinding {
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    value,
    // Always there, so that all dates are objects of one kind to the engine.
    covers: covers && isEdtf(covers) ? covers : undefined,
    confidence: UNSURE_RULES.has(rule.rule) ? UNSURE : SURE,
    rule: rule.rule,
  };
}

function isValid({ value }: DateReading): boolean {
  return isEdtf(value) || isEdtfTime(value) || isDuration(value) || isTimexReference(value);
}
