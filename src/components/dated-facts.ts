import type { CorpusArticle } from '../corpus/corpus.ts';
import { edtfBounds } from '../corpus/edtf-bounds.ts';
import { isEdtf, isTimexReference } from '../model/edtf.ts';
import { formatDateValue, formatEdtf, precisionWords } from './format-date.ts';
import { capitalised } from './strings.ts';

export interface DatedFact {
  date: string;
  precision?: string | undefined;
  text?: string | undefined;
  paragraph: number;
}

/** Infinity less infinity is no number to sort by. */
const AT_THE_END = { start: Number.MAX_SAFE_INTEGER, end: 0 };
const timeOf = (value: string) => (isEdtf(value) ? edtfBounds(value) : AT_THE_END);

/** What an article dates, and its dates that date nothing it tells, in order of time; durations come last. */
export function datedFacts({ events, dates, figures }: CorpusArticle): DatedFact[] {
  const covered = new Set(events.map(({ date }) => date));
  // A counted duration is a figure too, and stands among those.
  const isFigure = ({ start, end }: { start: number; end: number }) =>
    figures.some((figure) => figure.start === start && figure.end === end);
  // "Now" and "recently" are dates to data, to a reader they say nothing by themselves.
  const loose = dates.filter(
    (date) => !isTimexReference(date.value) && !covered.has(date.value) && !covered.has(date.covers ?? '') && !isFigure(date),
  );
  const told = events.map(({ date, text, paragraph }) => {
    const fact: DatedFact = { date: formatEdtf(date), precision: precisionWords(date), text: capitalised(text), paragraph };
    return { fact, ...timeOf(date) };
  });
  const untold = loose.map(({ value, covers, text, paragraph }) => {
    const date = formatDateValue(value) ?? text;
    const precision = covers ? formatEdtf(covers) : isEdtf(value) ? precisionWords(value) : undefined;
    // Its own words, where they say more than the date itself.
    const fact: DatedFact = { date, precision, text: text === date ? undefined : `“${text}”`, paragraph };
    return { fact, ...timeOf(covers ?? value) };
  });
  return [...told, ...untold].sort((a, b) => a.start - b.start || a.end - b.end).map(({ fact }) => fact);
}
