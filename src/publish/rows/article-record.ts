import { z } from 'astro/zod';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { dateMention } from '../../model/event.ts';
import { articleFacts, toArticleFacts } from './article-row.ts';
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
  ...articleFacts,
  text: z.string().describe('the plain text every place counts in, in UTF-16 code units'),
  paragraphs: spans.describe('the blocks of the text'),
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
  return {
    ...toArticleFacts(article, site),
    ...{ text: article.text, paragraphs: toSpans(article.paragraphs) },
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
