import { z } from 'astro/zod';
import type { CorpusQuote, NestedQuote } from '../../corpus/corpus.ts';
import { quoteInArticleLink, quoteLink } from '../../links.ts';
import { calendarDay } from '../../model/edtf.ts';
import { quoteAct, quoteId, quoteKind, quoteState } from '../../model/quote.ts';
import { reviewStatus } from '../../model/review.ts';
import { absolute } from '../absolute.ts';
import { actorRef, articleRef, relayRow, spans, toActorRef, toArticleRef, toRelayRow, toSpans } from './row-parts.ts';

const attribution = {
  kind: quoteKind,
  act: quoteAct,
  text: z.string().describe('the content, its fragments joined by one space'),
  spans,
  source: z.string().describe('the words that name the source; empty where none do'),
  cue: z.string().describe('the words that say it was said; empty where none do'),
  speakers: z.array(actorRef).describe('whose words they are said to be; empty: nobody is named'),
  relays: z.array(relayRow).describe('who passed the words on, outermost first; empty: first-hand'),
  confidence: z.number().min(0).max(1).optional().describe('how sure the machine was; left out for what an editor wrote'),
};

export interface NestedRow {
  kind: z.infer<typeof quoteKind>;
  act: z.infer<typeof quoteAct>;
  text: string;
  spans: z.infer<typeof spans>;
  source: string;
  cue: string;
  speakers: z.infer<typeof actorRef>[];
  relays: z.infer<typeof relayRow>[];
  confidence?: number | undefined;
  nested: NestedRow[];
}

const nestedRow: z.ZodType<NestedRow> = z.strictObject({
  ...attribution,
  get nested() {
    return z.array(nestedRow).describe('the attributions inside this one');
  },
});

/** One act of reporting: a row of /data/quotes. */
export const quoteRow = z.strictObject({
  id: quoteId,
  url: z.url().describe('its permanent link'),
  ...attribution,
  tellers: z.array(actorRef).describe('the source the article itself names: the first relay, or the speaker'),
  reached: z.enum(['first-hand', 'relayed']).describe('relayed: it holds speech by somebody other than its source'),
  words: z.int().nonnegative().describe('how many words it has'),
  verbatimWords: z.int().nonnegative().describe('how many of them stand in quotation marks'),
  verbatim: spans.describe('which places stand in quotation marks'),
  mentions: z.array(z.string()).describe('ids of the actors its words mention'),
  nested: z.array(nestedRow).describe('the attributions inside it'),
  article: articleRef,
  number: z.int().nonnegative().describe('its place among the quotes of the article, from 1; 0 where it is gone or withdrawn'),
  paragraph: z.int().positive().optional().describe('of the article, from 1; left out where the words are gone'),
  inArticle: z.url().optional().describe('where it stands in the annotated article; left out where it is gone or withdrawn'),
  status: reviewStatus,
  state: quoteState,
  issued: z.string().optional().describe('the words as first issued; only where they are not current'),
  since: calendarDay.optional().describe('the day the state was first seen'),
});

export type QuoteRow = z.infer<typeof quoteRow>;

const toNestedRow = ({ kind, act, text, confidence, ...inner }: NestedQuote): NestedRow => ({
  ...{ kind, act, text, spans: toSpans(inner.spans), source: inner.source, cue: inner.cue },
  ...{ speakers: inner.speakers.map(toActorRef), relays: inner.relays.map(toRelayRow) },
  ...(confidence !== undefined && { confidence }),
  nested: inner.nested.map(toNestedRow),
});

/** A quote as a row: everything its page says, and where its words stand. */
export function toQuoteRow(quote: CorpusQuote, site: URL): QuoteRow {
  const { id, kind, act, text, source, cue, words, verbatimWords, number, status, state, confidence, paragraph, issued, since } = quote;
  return {
    ...{ id, url: absolute(quoteLink(id), site), kind, act, text, spans: toSpans(quote.spans), source, cue },
    ...{ speakers: quote.speakers.map(toActorRef), relays: quote.relays.map(toRelayRow), tellers: quote.tellers.map(toActorRef) },
    ...{ reached: quote.isRelayed ? 'relayed' : 'first-hand', words, verbatimWords, verbatim: toSpans(quote.verbatim) },
    ...{ mentions: [...quote.mentions], nested: quote.nested.map(toNestedRow) },
    ...(confidence !== undefined && { confidence }),
    ...{ article: toArticleRef(quote.article, site), number, status, state },
    ...(paragraph !== undefined && { paragraph }),
    ...(number > 0 && { inArticle: absolute(quoteInArticleLink(quote.article.slug, id), site) }),
    ...(issued !== undefined && { issued }),
    ...(since !== undefined && { since }),
  };
}
