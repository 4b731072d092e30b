import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { actorFeed, articleFeed, hasFeed, quotesFeed } from '../../src/publish/feed-subjects.ts';
import { quoteFeed } from '../../src/publish/quote-feed.ts';
import { quoteHtml } from '../../src/publish/quote-html.ts';
import { SITE_URL, wholeCorpus } from './whole-corpus.ts';

interface JsonFeed {
  version: string;
  title: string;
  items: { id: string; url: string; title: string; content_html: string; date_published: string; authors: { name: string }[] }[];
}

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

const corpus = wholeCorpus();
const subjects = (format: 'xml' | 'json') => [
  quotesFeed(corpus, format),
  ...corpus.articles.map((article) => articleFeed(article, format)),
  ...corpus.actors.filter(hasFeed).map((actor) => actorFeed(actor, format)),
];

/** Reads XML; anything not well-formed fails the test. */
function readXml(xml: string): Element {
  const onError = (level: string, message: string) => level === 'warning' || expect.fail(message);
  const root = new DOMParser({ onError }).parseFromString(xml, 'application/xml').documentElement;
  if (!root) throw new Error('no document');
  return root;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const childrenOf = (element: Element, name: string) =>
  [...element.childNodes].filter(isElement).filter(({ localName, namespaceURI }) => localName === name && namespaceURI === ATOM);
const textOf = (element: Element, name: string) => (childrenOf(element, name)[0]?.textContent ?? '').trim();

const atoms = subjects('xml').map((subject) => ({ subject, root: readXml(quoteFeed('xml', subject, SITE_URL)) }));
const jsons = subjects('json').map((subject) => JSON.parse(quoteFeed('json', subject, SITE_URL)) as JsonFeed);

describe('an Atom feed', () => {
  it('has what RFC 4287 requires, of the feed and of every entry', () => {
    expect(atoms.length).toBeGreaterThan(20);
    for (const { root, subject } of atoms) {
      expect([root.localName, root.namespaceURI]).toEqual(['feed', ATOM]);
      for (const element of [root, ...childrenOf(root, 'entry')]) {
        for (const name of ['id', 'title', 'updated']) expect(childrenOf(element, name), `${subject.self} ${name}`).toHaveLength(1);
        expect(childrenOf(element, 'author').length).toBeGreaterThan(0);
        expect(textOf(element, 'updated')).toMatch(DATE_TIME);
        expect(URL.canParse(textOf(element, 'id'))).toBe(true);
      }
      const self = childrenOf(root, 'link').filter((link) => link.getAttribute('rel') === 'self');
      expect(self.map((link) => link.getAttribute('href'))).toEqual([new URL(subject.self, SITE_URL).href]);
    }
  });

  it('has the words, links and days of the quotes', () => {
    for (const { root, subject } of atoms) {
      const quotes = subject.quotes.slice(0, 100);
      const entries = childrenOf(root, 'entry');
      expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(quotes.map(({ id }) => new URL(`/quotes/${id}/`, SITE_URL).href));
      expect(entries.map((entry) => textOf(entry, 'published').slice(0, 10))).toEqual(quotes.map(({ article }) => article.published));
      // A control character XML cannot hold is a space.
      const html = quotes.map((quote) => quoteHtml(quote, SITE_URL).replaceAll('\u000b', ' '));
      expect(entries.map((entry) => textOf(entry, 'content'))).toEqual(html);
    }
  });
});

describe('a JSON feed', () => {
  it('has what JSON Feed 1.1 requires', () => {
    for (const feed of jsons) {
      expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: expect.any(String), items: expect.any(Array) });
      for (const item of feed.items) {
        expect(item.id).toBe(item.url);
        expect(item.date_published).toMatch(DATE_TIME);
        expect(item.authors.length).toBeGreaterThan(0);
      }
    }
  });

  it('says the same as the Atom feed of the same subject', () => {
    for (const [index, feed] of jsons.entries()) {
      const root = atoms[index]?.root;
      const entries = root ? childrenOf(root, 'entry') : [];
      expect(feed.title).toBe(root && textOf(root, 'title'));
      expect(feed.items.map(({ id, title, content_html }) => [id, title, content_html])).toEqual(
        entries.map((entry) => ['id', 'title', 'content'].map((name) => textOf(entry, name))),
      );
    }
  });
});

describe('feeds', () => {
  it('come out the same whenever they are made, with the days of the articles', () => {
    const [first] = subjects('xml');
    expect(first && quoteFeed('xml', first, SITE_URL)).toBe(first && quoteFeed('xml', first, SITE_URL));
    expect(atoms[0] && textOf(atoms[0].root, 'updated')).toBe('2031-07-01T00:00:00.000Z');
  });

  it('are feeds of a site without articles too', () => {
    const empty = quotesFeed(buildCorpus([], new Map()), 'xml');
    const root = readXml(quoteFeed('xml', empty, SITE_URL));
    expect(childrenOf(root, 'entry')).toEqual([]);
    expect(textOf(root, 'updated')).toMatch(DATE_TIME);
  });
});
