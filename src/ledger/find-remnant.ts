import type { Span } from '../model/span.ts';
import { type Haystack, normalise } from './haystack.ts';

// Smith and Waterman's local alignment (1981), over words: what is left of a passage is a run of its words, most of them
// in a row. A word that does not fit costs as much as one that fits is worth, so that chance likenesses stay short.
const FITS = 1;
const MISFITS = -1;

interface Word {
  word: string;
  start: number;
  end: number;
}

function wordsOf(text: string, from = 0): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map(({ index, 0: word }) => ({
    word: word.toLowerCase().replace(/’/g, "'"),
    start: from + index,
    end: from + index + word.length,
  }));
}

/**
 * What is left of a passage that was cut: the longest run of its words in a stretch of the text.
 *
 * @returns the place of the run and how many of the passage's words it has kept, from 0 to 1
 */
export function findRemnant(words: string, { text }: Haystack, [from, to]: Span): { span: Span; kept: number; words: number } | undefined {
  const passage = wordsOf(normalise(words));
  const page = wordsOf(text.slice(from, to), from);
  let above: { score: number; first: number; fits: number }[] = passage.map(() => ({ score: 0, first: 0, fits: 0 }));
  let best = { score: 0, first: 0, fits: 0, last: 0 };
  for (const [at, { word }] of page.entries()) {
    const row: typeof above = [];
    for (const [n, { word: expected }] of passage.entries()) {
      const step = (cell: (typeof above)[number] | undefined, score: number) => ({
        ...(cell && cell.score > 0 ? cell : { first: at, fits: 0 }),
        score: (cell?.score ?? 0) + score,
      });
      const fits = word === expected;
      const diagonal = step(above[n - 1], fits ? FITS : MISFITS);
      if (fits) diagonal.fits++;
      const options = [diagonal, step(above[n], MISFITS), step(row[n - 1], MISFITS)];
      const cell = options.reduce((most, one) => (one.score > most.score ? one : most));
      row.push(cell.score > 0 ? cell : { score: 0, first: at, fits: 0 });
      if (cell.score > best.score) best = { ...cell, last: at };
    }
    above = row;
  }
  const [first, last] = [page[best.first], page[best.last]];
  if (best.score === 0 || !first || !last) return undefined;
  return { span: [first.start, last.end], kept: best.fits / passage.length, words: best.fits };
}
