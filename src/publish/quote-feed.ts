import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { CorpusQuote } from '../corpus/corpus.ts';
import { type FeedFormat, quoteInArticleLink, quoteLink } from '../links.ts';
import { SITE } from '../site.ts';
import { absolute } from './absolute.ts';
import { attributionLine } from './attribution-line.ts';
import { PUBLISHED_WORDS } from './published-words.ts';
import { quoteHtml } from './quote-html.ts';
import { xmlText } from './xml-text.ts';

/** What a feed is of. Links are addresses within the site. */
export interface FeedSubject {
  title: string;
  /** The page with the same quotes. */
  page: string;
  /** The feed itself, in the format asked for. */
  self: string;
  quotes: readonly CorpusQuote[];
  /** The day, YYYY-MM-DD, the feed was last changed where it holds no quote. */
  since: string;
}

/** Readers ask for what is new; the whole is under /data/. */
const MOST_ENTRIES = 100;
const MOST_TITLE = 120;

export const FEED_MEDIA_TYPES: Record<FeedFormat, string> = {
  xml: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

const momentOf = (day: string) => new Date(`${day}T00:00:00Z`);
/** The last day anything about a quote changed. */
const updatedOf = ({ since, article }: CorpusQuote) => [article.published, article.updated ?? '', since ?? ''].sort().at(-1) ?? '';

function titleOf(quote: CorpusQuote): string {
  const text = quote.text.length > MOST_TITLE ? `${quote.text.slice(0, MOST_TITLE).replace(/\s\S*$/u, '')} …` : quote.text;
  return `${attributionLine(quote)}: ${text}`;
}

interface Entry {
  id: string;
  title: string;
  html: string;
  authors: string[];
  tags: string[];
  inArticle: string;
  language: string;
  published: Date;
  updated: Date;
}

const entryOf = (quote: CorpusQuote, site: URL): Entry => ({
  id: absolute(quoteLink(quote.id), site),
  title: xmlText(titleOf(quote)),
  html: xmlText(quoteHtml(quote, site)),
  authors: quote.speakers.length > 0 ? quote.speakers.map(({ name }) => xmlText(name)) : [PUBLISHED_WORDS.nobody],
  tags: [quote.kind, quote.isRelayed ? 'relayed' : 'first-hand'],
  inArticle: absolute(quoteInArticleLink(quote.article.slug, quote.id), site),
  language: quote.article.language,
  published: momentOf(quote.article.published),
  updated: momentOf(updatedOf(quote)),
});

/**
 * Newest quotes as Atom (RFC 4287) or JSON Feed 1.1. All dates are those of the articles, so that the same content gives
 * the same feed.
 */
export function quoteFeed(format: FeedFormat, { title, page, self, quotes, since }: FeedSubject, site: URL): string {
  const newest = quotes.slice(0, MOST_ENTRIES);
  const entries = newest.map((quote) => entryOf(quote, site));
  const links = { page: absolute(page, site), self: absolute(self, site) };
  return format === 'xml'
    ? generateAtomFeed({
        id: links.page,
        title: { value: xmlText(title) },
        subtitle: { value: SITE.description },
        updated: momentOf([since, ...newest.map(updatedOf)].sort().at(-1) ?? since),
        authors: [{ name: SITE.name }],
        rights: { value: PUBLISHED_WORDS.feeds.rights(SITE.dataLicense.name) },
        links: [
          { href: links.page, rel: 'alternate', type: 'text/html' },
          { href: links.self, rel: 'self', type: 'application/atom+xml' },
        ],
        xml: { lang: SITE.language },
        entries: entries.map((entry) => ({
          id: entry.id,
          title: { value: entry.title },
          ...{ published: entry.published, updated: entry.updated },
          authors: entry.authors.map((name) => ({ name })),
          categories: entry.tags.map((term) => ({ term })),
          links: [
            { href: entry.id, rel: 'alternate', type: 'text/html' },
            { href: entry.inArticle, rel: 'related', type: 'text/html' },
          ],
          content: { value: entry.html, type: 'html' },
          xml: { lang: entry.language },
        })),
      })
    : `${JSON.stringify(
        generateJsonFeed({
          title,
          description: SITE.description,
          ...{ home_page_url: links.page, feed_url: links.self, language: SITE.language },
          items: entries.map((entry) => ({
            ...{ id: entry.id, url: entry.id, title: entry.title, content_html: entry.html, language: entry.language },
            ...{ date_published: entry.published, date_modified: entry.updated, tags: entry.tags },
            authors: entry.authors.map((name) => ({ name })),
          })),
        }),
      )}\n`;
}
