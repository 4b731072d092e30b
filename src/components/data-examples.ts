import type { Corpus } from '../corpus/corpus.ts';
import {
  articleAnnotationsLink,
  articleDataLink,
  articleTeiLink,
  dataFileLink,
  oembedLink,
  quoteLink,
  quotesFeedLink,
  quotesLink,
  schemaLink,
} from '../links.ts';
import { DATA_VIEW_NAMES, DATA_VIEWS } from '../publish/data-views.ts';
import { quoteNode } from '../publish/json-ld/quote-node.ts';
import { oembed } from '../publish/oembed.ts';
import { quoteFeed } from '../publish/quote-feed.ts';
import { toQuoteRow } from '../publish/rows/quote-row.ts';
import { teiDocument } from '../publish/tei/tei-document.ts';
import { webAnnotations } from '../publish/web-annotations.ts';
import { STRINGS } from './strings.ts';

/** A format, the files that have it, and what one quote of this site looks like in it. */
export interface DataExample {
  id: keyof typeof STRINGS.data.about;
  files: readonly (readonly [link: string, label: string])[];
  example: string;
}

const pretty = (value: unknown) => JSON.stringify(value, undefined, 2);
const lists = (format: 'json' | 'csv' | 'jsonl') =>
  DATA_VIEW_NAMES.map((name) => [dataFileLink(name, format), `${name}.${format}`] as const);

/** One real example of every format, all of the same quote; none where there is no quote yet. */
export function dataExamples(corpus: Corpus, site: URL): DataExample[] {
  const [article] = corpus.articles.filter(({ quotes }) => quotes.length > 0);
  // A relayed one shows most.
  const quote = article?.quotes.find(({ isRelayed }) => isRelayed) ?? article?.quotes[0];
  if (!article || !quote) return [];
  const only = { ...corpus, quotes: [quote] };
  const { quotes: view } = DATA_VIEWS;
  const { slug } = article;
  const { first } = webAnnotations(article, site);
  const paragraph = new RegExp(`<p xml:id="p${quote.paragraph}">.*?</p>`, 's').exec(teiDocument(article, site))?.[0] ?? '';
  const feed = { title: STRINGS.data.feed(STRINGS.nav.quotes), page: quotesLink(), quotes: [quote], since: article.published };
  const entry = /<entry[\s>].*?<\/entry>/s.exec(quoteFeed('xml', { ...feed, self: quotesFeedLink('xml') }, site))?.[0] ?? '';
  return [
    { id: 'json', files: [...lists('json'), [articleDataLink(slug), `articles/${slug}.json`]], example: pretty(toQuoteRow(quote, site)) },
    { id: 'csv', files: lists('csv'), example: [...view.write.csv(only, site)].join('').trim() },
    { id: 'jsonl', files: lists('jsonl'), example: [...view.write.jsonl(only, site)].join('').trim() },
    {
      id: 'schema',
      files: [...DATA_VIEW_NAMES, 'article-data', 'article', 'extraction'].map((name) => [schemaLink(name), `${name}.json`] as const),
      example: view.columns.map(({ name, about }) => `${name}: ${about}`).join('\n'),
    },
    {
      id: 'feeds',
      files: [
        [quotesFeedLink('xml'), STRINGS.data.formats.atom],
        [quotesFeedLink('json'), STRINGS.data.formats.jsonFeed],
      ],
      example: entry,
    },
    { id: 'jsonLd', files: [[quoteLink(quote.id), quote.id]], example: pretty(quoteNode(quote, site)) },
    { id: 'annotations', files: [[articleAnnotationsLink(slug), `${slug}.annotations.jsonld`]], example: pretty(first.items[0]) },
    { id: 'tei', files: [[articleTeiLink(slug), `${slug}.tei.xml`]], example: paragraph },
    {
      id: 'oembed',
      files: [[oembedLink(quote.id), `${quote.id}.json`]],
      example: pretty(oembed(quote, site)),
    },
  ];
}
