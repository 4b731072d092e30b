import { calendarDay } from '../../model/edtf.ts';

/** What a page says about itself. */
export interface PageMetadata {
  title?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  authors?: string[] | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
}

type Json = Record<string, unknown>;

/** schema.org's Article and its kinds, as far as news uses them. */
const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)$/;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const oneLine = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? undefined : text;
};

/** The day a date begins with, as the publisher writes it: its zone is its own business. */
function dayOf(value: unknown): string | undefined {
  const day = calendarDay.safeParse(oneLine(value)?.slice(0, 'YYYY-MM-DD'.length));
  return day.success ? day.data : undefined;
}

function webAddress(value: unknown, base?: string): string | undefined {
  const text = oneLine(value);
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

const nameOf = (value: unknown) => oneLine(isJson(value) ? value['name'] : value);

function* nodesOf(value: unknown): Generator<Json> {
  for (const node of list(value)) {
    if (!isJson(node)) continue;
    yield node;
    yield* nodesOf(node['@graph']);
  }
}

/** The article among a page's JSON-LD blocks; a block that is no JSON is passed over. */
function linkedArticle(document: Document): Json | undefined {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    let block: unknown;
    try {
      block = JSON.parse(textContent ?? '');
    } catch {
      continue;
    }
    for (const node of nodesOf(block)) if (list(node['@type']).some((type) => ARTICLE_TYPE.test(String(type)))) return node;
  }
  return undefined;
}

/** Reads a page's metadata: JSON-LD first, then Open Graph and meta elements, then what the page shows. */
export function readMetadata(document: Document, address?: string): PageMetadata {
  const article = linkedArticle(document) ?? {};
  const meta = (...names: string[]): string | undefined => {
    for (const name of names)
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = oneLine(document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'));
        if (content) return content;
      }
    return undefined;
  };
  const authors = list(article['author'])
    .map(nameOf)
    .filter((name) => name !== undefined);
  const named = meta('author', 'article:author', 'dc.creator', 'byl');
  const byline = named && !/^https?:/.test(named) ? [named.replace(/^by\s+/i, '')] : undefined;
  const heading = oneLine(document.querySelector('h1')?.textContent);
  return {
    title:
      oneLine(article['headline']) ?? meta('og:title', 'twitter:title') ?? heading ?? oneLine(document.querySelector('title')?.textContent),
    published:
      dayOf(article['datePublished']) ??
      dayOf(meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date')) ??
      dayOf(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    updated: dayOf(article['dateModified']) ?? dayOf(meta('article:modified_time', 'dateModified')),
    authors: authors.length > 0 ? authors : byline,
    publisher: nameOf(list(article['publisher'])[0]) ?? meta('og:site_name'),
    url:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), address) ??
      webAddress(meta('og:url'), address) ??
      webAddress(article['url'], address) ??
      webAddress(address),
    language: oneLine(article['inLanguage']) ?? oneLine(document.documentElement?.getAttribute('lang')),
  };
}
