import { z } from 'astro/zod';
import { actorAddress } from '../../corpus/actor-address.ts';
import type { CorpusActor, CorpusQuote } from '../../corpus/corpus.ts';
import { actorId, actorKind } from '../../model/actor.ts';
import { absolute } from '../absolute.ts';
import { wordCount } from './row-parts.ts';

const quoteIds = z.array(z.string());

/** An actor over all articles: a row of /data/actors. */
export const actorRow = z.strictObject({
  id: actorId,
  url: z.url().describe('the page of the actor; of one that is only ever named, in a single article, the paragraph there'),
  name: z.string().describe('the name shown everywhere'),
  kind: actorKind,
  roles: z.array(z.string()).describe('offices and descriptions, as articles give them'),
  aliases: z.array(z.string()).describe('other names articles use'),
  sameAs: z.array(z.url()).describe('addresses of the same actor elsewhere'),
  words: z
    .strictObject({
      firstHand: wordCount,
      relayed: wordCount,
      passedOn: wordCount.describe('words of others that reached us through this actor'),
    })
    .describe('words laid to the actor; the share of voice is firstHand + relayed over all quoted words'),
  mentions: z.int().nonnegative().describe('how often articles name the actor'),
  quotes: z
    .strictObject({
      firstHand: quoteIds.describe('said in their own words'),
      relayed: quoteIds.describe('as others tell it'),
      passedOn: quoteIds.describe('words of others they pass on'),
      about: quoteIds.describe('quotes of others that name them'),
    })
    .describe('ids of quotes'),
  articles: z
    .array(
      z.strictObject({
        slug: z.string(),
        mentions: z.int().nonnegative(),
        paragraph: z.int().positive().optional().describe('of the first mention'),
      }),
    )
    .describe('where the actor is named'),
});

export type ActorRow = z.infer<typeof actorRow>;

const idsOf = (quotes: readonly CorpusQuote[]) => quotes.map(({ id }) => id);

export function toActorRow(actor: CorpusActor, site: URL): ActorRow {
  const { id, name, kind, mentions } = actor;
  return {
    ...{ id, url: absolute(actorAddress(actor), site), name, kind },
    ...{ roles: [...actor.roles], aliases: [...actor.aliases], sameAs: [...actor.sameAs] },
    words: { firstHand: actor.firstHand, relayed: actor.relayed, passedOn: actor.carried },
    mentions,
    quotes: {
      ...{ firstHand: idsOf(actor.saidFirstHand), relayed: idsOf(actor.toldByOthers) },
      ...{ passedOn: idsOf(actor.passedOn), about: idsOf(actor.about) },
    },
    articles: actor.articles.map(({ article, mentions: times, paragraph }) => ({
      ...{ slug: article.slug, mentions: times },
      ...(paragraph !== undefined && { paragraph }),
    })),
  };
}
