import type { Document } from '../../text/document.ts';
import type { DateFinding } from './find-dates.ts';

/** The dates of each sentence of a document, which lie in sentences and are given by their start. */
export function datesBySentence({ sentences }: Document, dates: readonly DateFinding[]): DateFinding[][] {
  let next = 0;
  return sentences.map(({ end }) => {
    const from = next;
    while ((dates[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    return dates.slice(from, next);
  });
}
