import type { Corpus, CorpusActor, CorpusArticle, CorpusQuote } from '../corpus/corpus.ts';
import { actorFeedLink, actorLink, articleFeedLink, articleLink, type FeedFormat, quotesFeedLink, quotesLink } from '../links.ts';
import { SITE } from '../site.ts';
import { PUBLISHED_WORDS } from './published-words.ts';
import type { FeedSubject } from './quote-feed.ts';

const { feeds } = PUBLISHED_WORDS;

/** A site without articles has a feed all the same; no day in it is told from a clock. */
const NO_DAY = '1970-01-01';

const newestFirst = (a: CorpusQuote, b: CorpusQuote) =>
  b.article.published.localeCompare(a.article.published) ||
  (a.article.slug < b.article.slug ? -1 : a.article.slug > b.article.slug ? 1 : 0) ||
  a.number - b.number;

export const quotesFeed = ({ quotes, articles }: Corpus, format: FeedFormat): FeedSubject => ({
  title: feeds.newest(SITE.name),
  ...{ page: quotesLink(), self: quotesFeedLink(format), quotes },
  since: articles[0]?.published ?? NO_DAY,
});

export const articleFeed = ({ slug, title, quotes, published, updated }: CorpusArticle, format: FeedFormat): FeedSubject => ({
  title: feeds.of(SITE.name, title),
  ...{ page: articleLink(slug), self: articleFeedLink(slug, format), quotes },
  since: updated ?? published,
});

/** All quotes an actor has a part in: those they said, those they passed on, those that name them. */
const quotesWith = ({ saidFirstHand, toldByOthers, passedOn, about }: CorpusActor): CorpusQuote[] =>
  [...new Set([...saidFirstHand, ...toldByOthers, ...passedOn, ...about])].sort(newestFirst);

/** Who has no page or no quotes has no feed. */
export const hasFeed = (actor: CorpusActor): boolean => actor.hasPage && quotesWith(actor).length > 0;

export const actorFeed = (actor: CorpusActor, format: FeedFormat): FeedSubject => ({
  title: feeds.of(SITE.name, actor.name),
  ...{ page: actorLink(actor.id), self: actorFeedLink(actor.id, format), quotes: quotesWith(actor) },
  since:
    actor.articles
      .map(({ article }) => article.published)
      .sort()
      .at(-1) ?? NO_DAY,
});
