import type { CorpusArticle, CorpusFigure } from '../corpus/corpus.ts';

/** A figure's words with their neighbours. */
export interface FigureContext {
  before: string;
  words: string;
  after: string;
}

// So many characters to either side say what the number is about.
const GLANCE = 60;

/** The words around a figure, cut at words, within its paragraph. */
export function figureContext({ start, end, paragraph }: CorpusFigure, { text, paragraphs }: CorpusArticle): FigureContext {
  const [first, last] = paragraphs[paragraph - 1] ?? [start, end];
  const from = Math.max(first, start - GLANCE);
  const to = Math.min(last, end + GLANCE);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > first ? `…\u00A0${before.replace(/^\S*\s/u, '')}` : before,
    words: text.slice(start, end),
    after: to < last ? `${after.replace(/\s\S*$/u, '')}\u00A0…` : after,
  };
}
