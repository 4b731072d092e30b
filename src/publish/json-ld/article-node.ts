import type { Article, NewsArticle } from 'schema-dts';
import type { ArticleHead } from '../../corpus/corpus.ts';
import { articleLink } from '../../links.ts';
import { absolute } from '../absolute.ts';
import { PUBLISHED_WORDS } from '../published-words.ts';
import { articleNodeId } from './quote-node.ts';

/** An article as its page names it. A sample is no news, and says so. */
export function articleNode(article: ArticleHead, site: URL): NewsArticle | Article {
  const { title, published, updated, language, publisher, url, authors, summary, isSample } = article;
  const facts = {
    ...{ '@id': articleNodeId(article, site), url: absolute(articleLink(article.slug), site) },
    ...{ headline: title, datePublished: published, inLanguage: language },
    ...(updated && { dateModified: updated }),
    ...(summary && { abstract: summary }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person' as const, name })) }),
    ...(publisher && { publisher: { '@type': 'Organization' as const, name: publisher } }),
    ...(url && { isBasedOn: url }),
  };
  return isSample ? { '@type': 'Article', ...facts, creativeWorkStatus: PUBLISHED_WORDS.sample } : { '@type': 'NewsArticle', ...facts };
}
