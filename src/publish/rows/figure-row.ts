import { z } from 'astro/zod';
import type { CorpusFigure } from '../../corpus/corpus.ts';
import { paragraphLink } from '../../links.ts';
import { figure } from '../../model/figure.ts';
import { absolute } from '../absolute.ts';
import { articleRef, toArticleRef } from './row-parts.ts';

/** Where in an article something stands. */
export const place = {
  article: articleRef,
  paragraph: z.int().positive().describe('of the article, from 1'),
  url: z.url().describe('the paragraph it stands in'),
  start: z.int().nonnegative().describe('where it begins in the text of the article, in UTF-16 code units'),
  end: z.int().nonnegative().describe('where it ends, exclusive'),
};

/** A number with its unit and what it counts: a row of /data/figures. */
export const figureRow = figure.omit({ selector: true }).extend(place);

export type FigureRow = z.infer<typeof figureRow>;

export function toFigureRow({ selector: _, article, ...rest }: CorpusFigure, site: URL): FigureRow {
  return { ...rest, article: toArticleRef(article, site), url: absolute(paragraphLink(article.slug, rest.paragraph), site) };
}
