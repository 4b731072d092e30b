import { z } from 'astro/zod';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { articleAnnotationsLink, articleDataLink, articleLink, articleTeiLink } from '../../links.ts';
import { calendarDay } from '../../model/edtf.ts';
import { absolute } from '../absolute.ts';

/** What is said of an article, whether in a list or around all that was found in it. */
export const articleFacts = {
  slug: z.string().describe('id of the article'),
  url: z.url().describe('its page on this site'),
  title: z.string().describe('the headline'),
  published: calendarDay.describe('the day it was published'),
  updated: calendarDay.optional().describe('the day it was last corrected'),
  language: z.string().describe('BCP 47 tag'),
  publisher: z.string().optional().describe('who published it first'),
  source: z.url().optional().describe("the article's address at its publisher"),
  authors: z.array(z.string()).describe('who wrote it'),
  summary: z.string().optional().describe('one or two sentences'),
  sample: z.literal(true).optional().describe('the article is invented'),
  words: z.int().nonnegative().describe('words of the text'),
  quotedWords: z.int().nonnegative().describe("how many of them are other people's"),
};

const facts = z.strictObject(articleFacts);

/** An article in the list of them: a row of /data/articles. */
export const articleRow = facts.extend({
  quotes: z.int().nonnegative().describe('how many quotes it has'),
  files: z
    .strictObject({
      json: z.url().describe('all that was found in it'),
      annotations: z.url().describe('W3C Web Annotations'),
      tei: z.url().describe('TEI P5'),
    })
    .describe('the article itself as data'),
});

export type ArticleRow = z.infer<typeof articleRow>;

export function toArticleFacts(article: CorpusArticle, site: URL): z.infer<typeof facts> {
  const { slug, title, published, updated, language, publisher, url, authors, summary, isSample, words, quotedWords } = article;
  return {
    ...{ slug, url: absolute(articleLink(slug), site), title, published },
    ...(updated !== undefined && { updated }),
    language,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { source: url }),
    authors: [...authors],
    ...(summary !== undefined && { summary }),
    ...(isSample && { sample: true }),
    ...{ words, quotedWords },
  };
}

export const toArticleRow = (article: CorpusArticle, site: URL): ArticleRow => ({
  ...toArticleFacts(article, site),
  quotes: article.quotes.length,
  files: {
    json: absolute(articleDataLink(article.slug), site),
    annotations: absolute(articleAnnotationsLink(article.slug), site),
    tei: absolute(articleTeiLink(article.slug), site),
  },
});
