import { actorAddress } from '../../corpus/actor-address.ts';
import type { CorpusActor, CorpusArticle } from '../../corpus/corpus.ts';
import { formatDay } from '../format-day.ts';

/** What the hit of an actor says. */
export interface ActorHitData {
  /** Where the actor is found: a page, or the paragraph that names it. */
  address: string;
  name: string;
  role: string;
  /** Quotes that are theirs, first-hand or told by others. */
  quotes: number;
  articles: number;
}

/** What the hit of an article says; its excerpt is the index's. */
export interface ArticleHitData {
  slug: string;
  title: string;
  /** Of publication, in words. */
  day: string;
  publisher: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

export const actorHitData = (actor: CorpusActor): ActorHitData => ({
  ...{ address: actorAddress(actor), name: actor.name, role: actor.roles[0] ?? '' },
  ...{ quotes: actor.saidFirstHand.length + actor.toldByOthers.length, articles: actor.articles.length },
});

export const articleHitData = ({ slug, title, published, publisher = '', language, dir }: CorpusArticle): ArticleHitData => ({
  ...{ slug, title, day: formatDay(published), publisher, lang: language, dir },
});
