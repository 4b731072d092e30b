import type { Quotation } from '../quotations/find-quotations.ts';
import type { PartialDate } from './calendar-day.ts';

// A year, and no part of a larger number or of a score.
const YEAR = /(?<![\d$€£.,-])(?:1[4-9]\d\d|20\d\d)(?!\d|,\d|-)|\b\d{3} B\.?C\b/g;
// What only somebody who speaks on a certain day says.
const SPEAKERS_DAY =
  /\b(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|ago|(?:this|last|next) (?:year|month|week))\b/g;
const FEWEST_YEARS = 4;
/** So many other years outweigh one word of the writer's day; a year near that day weighs no more than any other. */
const YEARS_A_WORD = 5;

/** Whether a text tells of years other than its own, in their order, rather than the news of its day. Whom it quotes has days of their own. */
export function isNarrative(text: string, quotations: readonly Quotation[], published: PartialDate | undefined): boolean {
  const isQuoted = (at: number) => quotations.some(({ start, end }) => at >= start && at < end);
  let words = 0;
  for (const { index } of text.matchAll(SPEAKERS_DAY)) if (!isQuoted(index)) words++;
  let [own, other] = [0, 0];
  for (const [year] of text.matchAll(YEAR)) {
    if (published && Math.abs(Number(year) - published.year) <= 1) own++;
    else other++;
  }
  return other >= FEWEST_YEARS && other > words * YEARS_A_WORD + own;
}
