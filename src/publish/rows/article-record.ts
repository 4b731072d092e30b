import { z } from 'astro/zod';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { articleLink } from '../../links.ts';
import { calendarDay } from '../../model/edtf.ts';
import { dateMention } from '../../model/event.ts';
import { absolute } from '../absolute.ts';
import { eventRow, toEventRow } from './event-row.ts';
import { figureRow, toFigureRow } from './figure-row.ts';
import { quoteRow, toQuoteRow } from './quote-row.ts';
import { actorRef, spans, toActorRef, toSpans, wordCount } from './row-parts.ts';

// The article is said once, around its rows.
const ownQuote = quoteRow.omit({ article: true });
const ownFigure = figureRow.omit({ article: true });
const ownEvent = eventRow.omit({ article: true });
const ownDate = dateMention.omit({ selector: true }).extend({
  paragraph: ownFigure.shape.paragraph,
  start: ownFigure.shape.start,
  end: ownFigure.shape.end,
});

/** An article with all that was found in it: /data/articles/<slug>.json. */
export const articleRecord = z.strictObject({
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
  text: z.string().describe('the plain text every place counts in, in UTF-16 code units'),
  paragraphs: spans.describe('the blocks of the text'),
  words: z.int().nonnegative().describe('words of the text'),
  quotedWords: z.int().nonnegative().describe("how many of them are other people's"),
  voices: z
    .array(z.strictObject({ actors: z.array(z.string()), firstHand: wordCount, relayed: wordCount, passedOn: wordCount }))
    .describe('who speaks or passes on, by ids, with their words; two who only ever speak together are one voice'),
  quotes: z.array(ownQuote).describe('who said what, in reading order'),
  retired: z.array(ownQuote).describe('quotes once issued that are gone or withdrawn; their links still answer'),
  actors: z.array(actorRef.extend({ roles: z.array(z.string()), mentions: spans })).describe('who is named, in order of first mention'),
  figures: z.array(ownFigure).describe('numbers, in reading order'),
  dates: z.array(ownDate).describe('dates and durations, in reading order'),
  events: z.array(ownEvent).describe('what the text dates, in reading order'),
});

export type ArticleRecord = z.infer<typeof articleRecord>;

function withoutArticle<Row extends { article: unknown }>({ article: _, ...rest }: Row): Omit<Row, 'article'> {
  return rest;
}

export function toArticleRecord(article: CorpusArticle, site: URL): ArticleRecord {
  const { slug, title, published, updated, language, publisher, url, authors, summary, isSample, text, words, quotedWords } = article;
  return {
    ...{ slug, url: absolute(articleLink(slug), site), title, published },
    ...(updated !== undefined && { updated }),
    language,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { source: url }),
    authors: [...authors],
    ...(summary !== undefined && { summary }),
    ...(isSample && { sample: true }),
    ...{ text, paragraphs: toSpans(article.paragraphs), words, quotedWords },
    voices: article.voices.map(({ actors, firstHand, relayed, carried }) => ({
      ...{ actors: actors.map(({ id }) => id), firstHand, relayed, passedOn: carried },
    })),
    quotes: article.quotes.map((quote) => withoutArticle(toQuoteRow(quote, site))),
    retired: article.retired.map((quote) => withoutArticle(toQuoteRow(quote, site))),
    actors: article.actors.map(({ actor, roles, mentions }) => ({ ...toActorRef(actor), roles: [...roles], mentions: toSpans(mentions) })),
    figures: article.figures.map((figure) => withoutArticle(toFigureRow(figure, site))),
    dates: article.dates.map(({ selector: _, article: __, ...date }) => date),
    events: article.events.map((event) => withoutArticle(toEventRow(event, site))),
  };
}
