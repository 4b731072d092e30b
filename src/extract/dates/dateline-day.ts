import { type Document, tokenAt } from '../../text/document.ts';
import { MONTHS } from '../lexicons/calendar.ts';
import { daysBetween, isRealDay, type PartialDate } from './calendar-day.ts';

/** Sentences of a text that may be its dateline: a headline, a subtitle and a byline go before it. */
const FIRST_SENTENCES = 6;
/** Farther from the day it was published, a line with a date is of something else, or the text was printed again. */
const MOST_DAYS_APART = 3;
const LONGEST_LINE = 120;
const MONTH_NAMES = String.raw`(?<month>\p{Lu}\p{L}{2,8})\.?`;
const OWN_LINE = new RegExp(
  String.raw`^(?:\p{Lu}\p{L}+day,? )?(?:${MONTH_NAMES} (?<day>\d{1,2})|(?<dayFirst>\d{1,2}) ${MONTH_NAMES.replace('month', 'monthLast')}),? (?<year>\d{4})$`,
  'u',
);
const BEHIND_PLACE = new RegExp(
  String.raw`^\p{Lu}{2}[\p{Lu} .'’-]*(?:, [\p{L}. ]{2,20})?, ${MONTH_NAMES} (?<day>\d{1,2})(?:, (?<year>\d{4}))? ?(?:\(|[-–—])`,
  'u',
);

/**
 * The day a text is of: that of its dateline ("Tuesday, May 13, 2031" in a line of its own, "ORVIK, May 13 (Agency) —") where it
 * has one and that lies close to the day of publication, for "yesterday" and "on Tuesday" are counted from it; else that day.
 */
export function datelineDay(document: Document, published: PartialDate | undefined): PartialDate | undefined {
  if (!published) return undefined;
  for (let i = 0; i < Math.min(FIRST_SENTENCES, document.sentences.length); i++) {
    const { start = 0, end = 0, first = 0 } = document.sentences[i] ?? {};
    // Nothing stands before a dateline on its line.
    if (first > 0 && !/[\r\n]/.test(document.text.slice(tokenAt(document, first - 1).end, start))) continue;
    const line = document.text.slice(start, Math.min(document.text.length, start + LONGEST_LINE)).split(/[\r\n]/, 1)[0] ?? '';
    const day = dayIn((end - start < LONGEST_LINE ? OWN_LINE.exec(line.trim()) : null) ?? BEHIND_PLACE.exec(line), published);
    if (day) return day;
  }
  return published;
}

function dayIn(match: RegExpExecArray | null, published: PartialDate): PartialDate | undefined {
  const { month, monthLast, day, dayFirst, year } = match?.groups ?? {};
  const number = MONTHS.get((month ?? monthLast ?? '').toLowerCase());
  if (number === undefined) return undefined;
  const read = { month: number, day: Number(day ?? dayFirst) };
  // A dateline has no year: around New Year it may be either.
  const years = year ? [Number(year)] : [published.year, published.year - 1, published.year + 1];
  return years.map((y) => ({ year: y, ...read })).find((one) => isRealDay(one) && Math.abs(daysBetween(published, one)) <= MOST_DAYS_APART);
}
