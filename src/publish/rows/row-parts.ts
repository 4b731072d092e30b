import { z } from 'astro/zod';
import type { ActorName, ArticleHead, Relay } from '../../corpus/corpus.ts';
import { articleLink } from '../../links.ts';
import { actorKind } from '../../model/actor.ts';
import { calendarDay } from '../../model/edtf.ts';
import { span } from '../../model/span.ts';
import { absolute } from '../absolute.ts';

/** An actor wherever a row names one. */
export const actorRef = z.strictObject({
  id: z.string().describe('id in /data/actors; of an unnamed source, unique to its article and found nowhere else'),
  name: z.string().describe('the name, or the noun phrase of an unnamed source'),
  kind: actorKind,
  unnamed: z.literal(true).optional().describe('nobody names this source: it has no row among the actors'),
});

/** The article a row was found in. */
export const articleRef = z
  .strictObject({
    slug: z.string().describe('id of the article'),
    title: z.string().describe('its headline'),
    published: calendarDay.describe('the day it was published'),
    publisher: z.string().optional().describe('who published it first, where known'),
    url: z.url().describe('its page on this site'),
    sample: z.literal(true).optional().describe('the article is invented'),
  })
  .describe('the article it was found in');

export const relayRow = z.strictObject({
  actors: z.array(actorRef).describe('who passed the words on'),
  cue: z.string().describe('by which words'),
});

export const spans = z.array(span).describe('places in the text of the article, which /data/articles/<slug>.json gives');
export const wordCount = z.number().nonnegative().describe('words; of a word with two voices, half to each');

export type ActorRef = z.infer<typeof actorRef>;
export type ArticleRef = z.infer<typeof articleRef>;

export const toActorRef = ({ id, name, kind, isNamed }: ActorName): ActorRef => ({ id, name, kind, ...(!isNamed && { unnamed: true }) });

export const toArticleRef = ({ slug, title, published, publisher, isSample }: ArticleHead, site: URL): ArticleRef => ({
  ...{ slug, title, published },
  ...(publisher !== undefined && { publisher }),
  url: absolute(articleLink(slug), site),
  ...(isSample && { sample: true }),
});

export const toRelayRow = ({ actors, cue }: Relay): z.infer<typeof relayRow> => ({ actors: actors.map(toActorRef), cue });

/** Spans as plain pairs, for what is written as JSON. */
export const toSpans = (found: readonly (readonly [number, number])[]): [number, number][] => found.map(([start, end]) => [start, end]);
