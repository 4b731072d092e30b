/**
 * The address of every noun. Nothing else knows the address scheme, or the folder the site stands in: Vite tells it to pages
 * and scripts, the environment to what runs beside them.
 */
const folder = (import.meta.env?.BASE_URL ?? process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');

/** An address within the site, from a path that begins with `/`, under whatever folder the site stands in. */
const address = (path: string): string => `${folder}${path}`;

export const homeLink = () => address('/');
export const articlesLink = () => address('/articles/');
export const articleLink = (slug: string) => address(`/articles/${slug}/`);
/** A page of the articles of a year, counted from 1; below a word of its own, since an article's file may be named after a year. */
export const articlesOfYearLink = (year: string, page = 1) => address(`/articles/year/${year}/${page > 1 ? `${page}/` : ''}`);
/** A quote where it stands in its article. */
export const quoteInArticleLink = (slug: string, quoteId: string) => `${articleLink(slug)}#${quoteId}`;
/** A paragraph of an article, counted from 1. */
export const paragraphLink = (slug: string, number: number) => `${articleLink(slug)}#${paragraphAnchor(number)}`;
export const paragraphAnchor = (number: number) => `p${number}`;
export const quotesLink = () => address('/quotes/');
/** A page of the quotes of a year, counted from 1. No quote's id looks like a year. */
export const quotesOfYearLink = (year: string, page = 1) => address(`/quotes/${year}/${page > 1 ? `${page}/` : ''}`);
/** What the list of quotes is narrowed by, for its script; and its rows, so many a file. */
export const quoteColumnsLink = () => address('/quotes/columns.json');
export const articleColumnsLink = () => address('/quotes/articles.json');
export const quoteRowsLink = (file: number) => address(`/quotes/rows/${file}.json`);
export const quoteLink = (id: string) => address(`/quotes/${id}/`);
export const actorsLink = () => address('/actors/');
export const actorLink = (id: string) => address(`/actors/${id}/`);
/** A page of the actors whose names begin with a letter, counted from 1. */
export const actorsOfLetterLink = (letter: string, page = 1) => address(`/actors/named/${letter}/${page > 1 ? `${page}/` : ''}`);
export const figuresLink = () => address('/figures/');
/** A page of the figures in the articles of a year, counted from 1. */
export const figuresOfYearLink = (year: string, page = 1) => address(`/figures/${year}/${page > 1 ? `${page}/` : ''}`);
export const timelineLink = () => address('/timeline/');
/** A page of the events that begin in a year, counted from 1. */
export const eventsOfYearLink = (year: string, page = 1) => address(`/timeline/${year.toLowerCase()}/${page > 1 ? `${page}/` : ''}`);
/** What the timeline is drawn and narrowed by, for its script; and its rows, so many a file. */
export const timelineColumnsLink = () => address('/timeline/columns.json');
export const eventRowsLink = (file: number) => address(`/timeline/rows/${file}.json`);
export const searchLink = () => address('/search/');
/** Views that are lists over the whole corpus, each with the same address under /data/. */
export type DataList = 'articles' | 'quotes' | 'actors' | 'figures' | 'events';
export type DataFormat = 'json' | 'csv' | 'jsonl';
export type FeedFormat = 'xml' | 'json';

export const dataLink = () => address('/data/');
export const dataFileLink = (view: DataList, format: DataFormat) => address(`/data/${view}.${format}`);
export const articleDataLink = (slug: string) => address(`/data/articles/${slug}.json`);
/** The article's annotations as a W3C Web Annotation collection. */
export const articleAnnotationsLink = (slug: string) => address(`/data/articles/${slug}.annotations.jsonld`);
export const articleTeiLink = (slug: string) => address(`/data/articles/${slug}.tei.xml`);
export const quotesFeedLink = (format: FeedFormat) => address(`/feeds/quotes.${format}`);
export const actorFeedLink = (id: string, format: FeedFormat) => address(`/feeds/actors/${id}.${format}`);
export const articleFeedLink = (slug: string, format: FeedFormat) => address(`/feeds/articles/${slug}.${format}`);
/** A JSON Schema, by the name of the file it describes. */
export const schemaLink = (name: string) => address(`/schema/${name}.json`);
export const oembedLink = (quoteId: string) => address(`/oembed/${quoteId}.json`);
/** Pictures of pages for other sites, 1200 by 630 pixels. */
export const siteCardLink = () => address('/cards/site.png');
export const articleCardLink = (slug: string) => address(`/cards/articles/${slug}.png`);
export const quoteCardLink = (quoteId: string) => address(`/cards/quotes/${quoteId}.png`);
export const openSearchLink = () => address('/opensearch.xml');
export const sitemapLink = () => address('/sitemap-index.xml');
export const iconLink = () => address('/favicon.svg');
export const searchIndexLink = () => address('/pagefind/');
