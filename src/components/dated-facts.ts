import type { CorpusArticle } from '../corpus/corpus.ts';
import { edtfBounds } from '../corpus/edtf-bounds.ts';
import { isEdtf, isTimexReference } from '../model/edtf.ts';
import { formatDateValue, formatEdtf, precisionWords } from './format-date.ts';
import { capitalised } from './strings.ts';

export interface DatedFact {
  date: string;
  precision?: string | undefined;
  text: string;
  paragraph: number;
}

/** What an article dates, in order of time; then its dates and durations that date nothing it tells. */
export function datedFacts({ events, dates, figures }: CorpusArticle): DatedFact[] {
  const told = [...events].sort(
    (a, b) => edtfBounds(a.date).start - edtfBounds(b.date).start || edtfBounds(a.date).end - edtfBounds(b.date).end,
  );
  const covered = new Set(events.map(({ date }) => date));
  // A counted duration is a figure too, and stands among those.
  const isFigure = ({ start, end }: { start: number; end: number }) =>
    figures.some((figure) => figure.start === start && figure.end === end);
  // "Now" and "recently" are dates to data, to a reader they say nothing by themselves.
  const loose = dates.filter(
    (date) => !isTimexReference(date.value) && !covered.has(date.value) && !covered.has(date.covers ?? '') && !isFigure(date),
  );
  return [
    ...told.map(({ date, text, paragraph }) => ({
      date: formatEdtf(date),
      precision: precisionWords(date),
      text: capitalised(text),
      paragraph,
    })),
    ...loose.map(({ value, covers, text, paragraph }) => ({
      date: formatDateValue(value) ?? text,
      precision: covers ? formatEdtf(covers) : isEdtf(value) ? precisionWords(value) : undefined,
      text: `“${text}”`,
      paragraph,
    })),
  ];
}
