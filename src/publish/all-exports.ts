import type { Corpus, CorpusActor, CorpusArticle, CorpusQuote } from '../corpus/corpus.ts';
import type { FeedFormat } from '../links.ts';
import { articleJson } from './article-json.ts';
import { DATA_FORMATS, DATA_MEDIA_TYPES, DATA_VIEW_NAMES, DATA_VIEWS } from './data-views.ts';
import { actorFeed, articleFeed, hasFeed, quotesFeed } from './feed-subjects.ts';
import { oembed } from './oembed.ts';
import { FEED_MEDIA_TYPES, type FeedSubject, quoteFeed } from './quote-feed.ts';
import { teiDocument } from './tei/tei-document.ts';
import { webAnnotations } from './web-annotations.ts';

/** One file of an export, not yet written out. */
export interface ExportFile {
  /** What stands in the brackets of the route. */
  params: Readonly<Record<string, string>>;
  /** Its text, in pieces that follow each other. */
  write(): Iterable<string>;
}

/** Files of one kind and format beside the pages, as links.ts addresses them. */
export interface Export {
  /** Their address, in Astro's notation: `/oembed/[id].json`. */
  route: `/${string}`;
  /** Media type. */
  type: string;
  files(corpus: Corpus, site: URL): ExportFile[];
}

type Write<Subject> = (subject: Subject, site: URL) => string;

const forArticles = (route: Export['route'], type: string, write: Write<CorpusArticle>): Export => ({
  ...{ route, type },
  files: ({ articles }, site) => articles.map((article) => ({ params: { slug: article.slug }, write: () => [write(article, site)] })),
});
const forActors = (route: Export['route'], type: string, write: Write<CorpusActor>): Export => ({
  ...{ route, type },
  files: ({ actors }, site) => actors.filter(hasFeed).map((actor) => ({ params: { id: actor.id }, write: () => [write(actor, site)] })),
});
/** Quotes that are gone or withdrawn are offered to nobody: `quotes` does not have them. */
const forQuotes = (route: Export['route'], type: string, write: Write<CorpusQuote>): Export => ({
  ...{ route, type },
  files: ({ quotes }, site) => quotes.map((quote) => ({ params: { id: quote.id }, write: () => [write(quote, site)] })),
});
const inPieces = (route: Export['route'], type: string, write: (corpus: Corpus, site: URL) => Iterable<string>): Export => ({
  ...{ route, type },
  files: (corpus, site) => [{ params: {}, write: () => write(corpus, site) }],
});
const once = (route: Export['route'], type: string, write: Write<Corpus>): Export =>
  inPieces(route, type, (corpus, site) => [write(corpus, site)]);

const feed =
  <Subject>(format: FeedFormat, subjectOf: (subject: Subject, format: FeedFormat) => FeedSubject): Write<Subject> =>
  (subject, site) =>
    quoteFeed(format, subjectOf(subject, format), site);

/** Every file that says a page's facts in another format. They are written beside the pages, not by Astro (docs/decisions/0018). */
export const ALL_EXPORTS: readonly Export[] = [
  ...DATA_VIEW_NAMES.flatMap((view) =>
    DATA_FORMATS.map((format) => inPieces(`/data/${view}.${format}`, DATA_MEDIA_TYPES[format], DATA_VIEWS[view].write[format])),
  ),
  once('/feeds/quotes.xml', FEED_MEDIA_TYPES.xml, feed('xml', quotesFeed)),
  once('/feeds/quotes.json', FEED_MEDIA_TYPES.json, feed('json', quotesFeed)),
  forArticles('/data/articles/[slug].json', 'application/json', articleJson),
  forArticles('/data/articles/[slug].annotations.jsonld', 'application/ld+json', (article, site) =>
    JSON.stringify(webAnnotations(article, site)),
  ),
  forArticles('/data/articles/[slug].tei.xml', 'application/tei+xml', teiDocument),
  forArticles('/feeds/articles/[slug].xml', FEED_MEDIA_TYPES.xml, feed('xml', articleFeed)),
  forArticles('/feeds/articles/[slug].json', FEED_MEDIA_TYPES.json, feed('json', articleFeed)),
  forActors('/feeds/actors/[id].xml', FEED_MEDIA_TYPES.xml, feed('xml', actorFeed)),
  forActors('/feeds/actors/[id].json', FEED_MEDIA_TYPES.json, feed('json', actorFeed)),
  forQuotes('/oembed/[id].json', 'application/json', (quote, site) => JSON.stringify(oembed(quote, site))),
];

/** The path of an exported file below the site's folder: the route with its brackets filled. */
export const exportPath = ({ route }: Export, { params }: ExportFile): string =>
  route.slice(1).replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
