import { isEdtf } from '../../model/edtf.ts';
import { tokenAt } from '../../text/document.ts';
import { type AttributionContext, regionOf } from '../attributions/attribution-context.ts';
import { growRight, sourceBefore } from '../attributions/find-source.ts';
import type { DateFinding } from '../dates/find-dates.ts';
import { TIME_UNITS } from '../lexicons/calendar.ts';
import type { FigureFinding } from './find-figures.ts';

/** A figure with what it measures, in words of the article, and the time it holds for (EDTF). */
export interface DescribedFigure extends FigureFinding {
  about?: string;
  period?: string;
}

// Verbs that put a figure to their subject: "the trade was valued at USD 3 billion", "the toll rose to 12".
const MEASURING = new Set(
  `be value cost total reach rise fall amount stand worth hit drop climb grow jump increase decrease decline exceed surpass average
  estimate weigh measure last number remain come make earn gain lose shrink soar plunge surge slump slip become equal range run near top post`.split(
    /\s+/,
  ),
);
const FURTHEST_VERB = 10;
const DATES_AHEAD = 12;
const FIGURES_NEAR = 5;
// "From 17 million a year earlier": that date is the yardstick's.
const YARDSTICK = /\b(?:from|than|against|with|versus)\s+(?:about |some |just )?\S*$/i;
const LONGEST_LEAD = 24;

/** Says of each figure what it is about and for which time, where its own clause says so. */
export function describeFigures(context: AttributionContext, figures: FigureFinding[], dates: DateFinding[]): DescribedFigure[] {
  const { document } = context;
  let token = 0;
  let date = 0;
  return figures.map((figure, i) => {
    while (token < document.tokens.length && tokenAt(document, token).end <= figure.start) token++;
    const sentence = document.sentences[tokenAt(document, token).sentence];
    while (date < dates.length && (dates[date]?.end ?? 0) <= (sentence?.start ?? 0)) date++;
    const about = subjectOf(context, token) ?? complementOf(context, token, figure, dates.slice(date, date + DATES_AHEAD));
    // A length of time has no period of its own: the sentence's date is when it was, not what it holds for.
    const period =
      sentence && !TIME_UNITS.has(figure.unit)
        ? periodOf(
            dates,
            date,
            sentence.start,
            sentence.end,
            figure,
            figures.slice(Math.max(0, i - FIGURES_NEAR), i + FIGURES_NEAR),
            document.text,
          )
        : undefined;
    return { ...figure, ...(about ? { about } : {}), ...(period ? { period } : {}) };
  });
}

function subjectOf(context: AttributionContext, token: number): string | undefined {
  const { document, syntax } = context;
  const region = regionOf(context, token);
  for (let i = token - 1; i >= Math.max(region.first, token - FURTHEST_VERB); i--) {
    if (/^[;:]$/.test(tokenAt(document, i).text)) return undefined;
    const group = syntax.verbGroupAt(i);
    if (!group) continue;
    if (!MEASURING.has(group.lemma)) return undefined;
    const subject = sourceBefore(context, group, region);
    if (!subject || ['PRON', 'DET'].includes(tokenAt(document, subject.last - 1).pos)) return undefined;
    return withoutDate(document.text.slice(tokenAt(document, subject.first).start, tokenAt(document, subject.last - 1).end));
  }
  return undefined;
}

// "The trade in 2023" is about the trade; 2023 is its period.
function withoutDate(phrase: string): string {
  return phrase.replace(/,? (?:in|for|during|of) (?:the )?(?:last |past |first |second )?\d{4}$/u, '').trim();
}

// "5 % of its workforce", "$3m in aid": what follows the figure.
function complementOf(context: AttributionContext, token: number, figure: FigureFinding, dates: DateFinding[]): string | undefined {
  const { document, syntax } = context;
  let end = token;
  while (tokenAt(document, end).start >= 0 && tokenAt(document, end).start < figure.end) end++;
  const link = tokenAt(document, end).lower;
  const phrase = syntax.nounPhraseAt(end + 1);
  if (
    !['of', 'in', 'for', 'on'].includes(link) ||
    !phrase ||
    phrase.first !== end + 1 ||
    phrase.pronoun ||
    /\d/.test(tokenAt(document, phrase.head).text)
  )
    return undefined;
  // "On Wednesday" says when.
  const start = tokenAt(document, phrase.head).start;
  if (dates.some((when) => when.start <= start && start < when.end)) return undefined;
  const last = growRight(context, phrase.last, { first: phrase.first, last: phrase.last + 4 });
  return document.text.slice(tokenAt(document, phrase.first).start, tokenAt(document, last - 1).end);
}

function periodOf(
  dates: DateFinding[],
  from: number,
  start: number,
  end: number,
  figure: FigureFinding,
  figures: FigureFinding[],
  text: string,
): string | undefined {
  let nearest: { period: string; distance: number } | undefined;
  for (let i = from; i < dates.length; i++) {
    const date = dates[i];
    if (!date || date.start >= end) break;
    if (date.start < start || isOfYardstick(date, figure, figures, text)) continue;
    const period = date.covers ?? (isEdtf(date.value) ? date.value : undefined);
    const distance = Math.min(Math.abs(date.start - figure.end), Math.abs(figure.start - date.end));
    if (period && (!nearest || distance < nearest.distance)) nearest = { period, distance };
  }
  return nearest?.period;
}

// Whether the date follows close on another figure, one that this is compared with.
function isOfYardstick(date: DateFinding, figure: FigureFinding, figures: FigureFinding[], text: string): boolean {
  return figures.some(
    (other) =>
      other !== figure &&
      date.start >= other.end &&
      /^\s(?:in |on )?$/.test(text.slice(other.end, date.start)) &&
      YARDSTICK.test(text.slice(Math.max(0, other.start - LONGEST_LEAD), other.start)),
  );
}
