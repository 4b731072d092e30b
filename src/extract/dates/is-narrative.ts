import type { PartialDate } from './calendar-day.ts';

const YEAR = /(?<![\d$€£.,-])(?:1[4-9]\d\d|20\d\d)(?![\d,-])|\b\d{3} B\.?C\b/g;
// What only somebody who speaks on a certain day says.
const SPEAKERS_DAY =
  /\b(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|ago|(?:this|last|next) (?:year|month|week))\b/g;
const FEWEST_YEARS = 4;
const SHARE = 2;

/** Whether a text tells of years other than its own, in their order, rather than the news of its day. */
export function isNarrative(text: string, published: PartialDate | undefined): boolean {
  let own = text.match(SPEAKERS_DAY)?.length ?? 0;
  let other = 0;
  for (const [year] of text.matchAll(YEAR)) {
    if (published && Math.abs(Number(year) - published.year) <= 1) own++;
    else other++;
  }
  return other >= FEWEST_YEARS && other > own * SHARE;
}
