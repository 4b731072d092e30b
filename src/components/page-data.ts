import type { Graph } from 'schema-dts';
import type { CorpusActor, CorpusArticle, CorpusQuote } from '../corpus/corpus.ts';
import {
  actorFeedLink,
  articleAnnotationsLink,
  articleDataLink,
  articleFeedLink,
  articleTeiLink,
  type DataList,
  dataFileLink,
  type FeedFormat,
  oembedLink,
  quotesFeedLink,
} from '../links.ts';
import { absolute } from '../publish/absolute.ts';
import { DATA_FORMATS, DATA_MEDIA_TYPES } from '../publish/data-views.ts';
import { hasFeed } from '../publish/feed-subjects.ts';
import { actorGraph, articleGraph, homeGraph, listGraph, listPartGraph, quoteGraph } from '../publish/json-ld/page-graphs.ts';
import { siteUrl } from '../publish/site-url.ts';
import { STRINGS } from './strings.ts';

/** A file that holds what a page shows. */
export interface DataFile {
  href: string;
  /** Media type. */
  type: string;
  /** Of the format, in the line at the end of the page. */
  name: string;
  /** Of the file, for programs that list what a page offers. */
  title: string;
}

/** A page as data. */
export interface PageData {
  files: readonly DataFile[];
  graph: Graph;
}

const { formats, feed } = STRINGS.data;

const feeds = (title: string, linkOf: (format: FeedFormat) => string): DataFile[] => [
  { href: linkOf('xml'), type: 'application/atom+xml', name: formats.atom, title: feed(title) },
  { href: linkOf('json'), type: 'application/feed+json', name: formats.jsonFeed, title: feed(title) },
];

const articleFile = (slug: string, title: string): DataFile => ({
  ...{ href: articleDataLink(slug), type: 'application/json', name: formats.json, title },
});

export const homeData = (site: URL | undefined): PageData => ({
  files: feeds(STRINGS.nav.quotes, quotesFeedLink),
  graph: homeGraph(siteUrl(site)),
});

/** Of a page that shows a list: the list in every format, and for quotes as feeds. */
export const listData = (list: DataList, page: { name: string; description: string; link: string }, site: URL | undefined): PageData => ({
  files: [
    ...DATA_FORMATS.map((format): DataFile => {
      const [type = ''] = DATA_MEDIA_TYPES[format].split(';');
      return { href: dataFileLink(list, format), type, name: formats[format], title: `${page.name}, ${formats[format]}` };
    }),
    ...(list === 'quotes' || list === 'articles' ? feeds(STRINGS.nav.quotes, quotesFeedLink) : []),
  ],
  graph: listGraph(list, page, siteUrl(site)),
});

/** Of a page that shows a part of a list: the files of the whole list, and the way to the part. */
export const listPartData = (
  list: DataList,
  whole: { name: string; link: string },
  part: { name: string; link: string },
  site: URL | undefined,
): PageData => ({
  files: listData(list, { ...whole, description: '' }, site).files,
  graph: listPartGraph(whole, part, siteUrl(site)),
});

export const articleData = (article: CorpusArticle, site: URL | undefined): PageData => ({
  files: [
    articleFile(article.slug, article.title),
    { href: articleAnnotationsLink(article.slug), type: 'application/ld+json', name: formats.annotations, title: article.title },
    { href: articleTeiLink(article.slug), type: 'application/tei+xml', name: formats.tei, title: article.title },
    ...feeds(article.title, (format) => articleFeedLink(article.slug, format)),
  ],
  graph: articleGraph(article, siteUrl(site)),
});

/** A quote that is gone or withdrawn is offered to nobody; the article's file keeps its record. */
export function quoteData(quote: CorpusQuote, site: URL | undefined): PageData {
  const base = siteUrl(site);
  const embed = { href: absolute(oembedLink(quote.id), base), type: 'application/json+oembed', name: formats.oembed, title: quote.id };
  const { slug, title } = quote.article;
  return { files: [...(quote.number > 0 ? [embed] : []), articleFile(slug, title)], graph: quoteGraph(quote, base) };
}

export const actorData = (actor: CorpusActor, site: URL | undefined): PageData => ({
  files: [
    { href: dataFileLink('actors', 'json'), type: 'application/json', name: STRINGS.data.allActors, title: STRINGS.data.allActors },
    ...(hasFeed(actor) ? feeds(actor.name, (format) => actorFeedLink(actor.id, format)) : []),
  ],
  graph: actorGraph(actor, siteUrl(site)),
});
