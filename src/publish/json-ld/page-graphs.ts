import type { Graph, Thing } from 'schema-dts';
import type { CorpusActor, CorpusArticle, CorpusQuote } from '../../corpus/corpus.ts';
import {
  actorLink,
  actorsLink,
  articleLink,
  articlesLink,
  type DataList,
  dataFileLink,
  homeLink,
  quoteLink,
  quotesLink,
  searchLink,
} from '../../links.ts';
import { SITE } from '../../site.ts';
import { absolute } from '../absolute.ts';
import { attributionLine } from '../attribution-line.ts';
import { DATA_FORMATS, DATA_MEDIA_TYPES } from '../data-views.ts';
import { actorNode } from './actor-node.ts';
import { articleNode } from './article-node.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { eventNode } from './event-node.ts';
import { figureNode } from './figure-node.ts';
import { quoteNode, quoteReference } from './quote-node.ts';

const graph = (nodes: readonly Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': nodes });

/** Of the first page: the site, and how it is searched. */
export const homeGraph = (site: URL): Graph =>
  graph([
    {
      ...{ '@type': 'WebSite', '@id': `${absolute(homeLink(), site)}#site`, url: absolute(homeLink(), site) },
      ...{ name: SITE.name, description: SITE.description, inLanguage: SITE.language },
      potentialAction: { '@type': 'SearchAction', target: `${absolute(searchLink(), site)}?q={search_term_string}` },
    },
  ]);

/** Of an article's page: the article, the actors, figures and events it mentions, and its quotes by name, each told whole on its own page. */
export function articleGraph(article: CorpusArticle, site: URL): Graph {
  const mentions: Thing[] = [
    ...article.actors.filter(({ actor }) => actor.isNamed).map(({ actor }) => actorNode(actor, site)),
    ...article.figures.map(figureNode),
    ...article.events.map((event) => eventNode(event, site)),
  ];
  const whole: Thing = {
    ...(articleNode(article, site) as Exclude<Thing, string>),
    ...(mentions.length > 0 && { mentions }),
    ...(article.quotes.length > 0 && { hasPart: article.quotes.map((quote) => quoteReference(quote, site)) }),
  } as Thing;
  return graph([
    whole,
    breadcrumbs(
      [
        ['Articles', articlesLink()],
        [article.title, articleLink(article.slug)],
      ],
      site,
    ),
  ]);
}

/** Of a quote's page. One that is gone or withdrawn is no quotation any more; the way to it is all that is true. */
export function quoteGraph(quote: CorpusQuote, site: URL): Graph {
  const way = breadcrumbs(
    [
      ['Quotes', quotesLink()],
      [attributionLine(quote), quoteLink(quote.id)],
    ],
    site,
  );
  return graph(quote.number > 0 ? [quoteNode(quote, site), articleNode(quote.article, site), way] : [way]);
}

/** Of an actor's page. */
export function actorGraph(actor: CorpusActor, site: URL): Graph {
  const url = absolute(actorLink(actor.id), site);
  const described = {
    ...(actor.aliases.length > 0 && { alternateName: actor.aliases }),
    ...(actor.roles.length > 0 && { description: actor.roles.join('; ') }),
    ...(actor.sameAs.length > 0 && { sameAs: actor.sameAs }),
  };
  const mainEntity = { ...(actorNode(actor, site) as Exclude<Thing, string>), ...described } as Thing;
  const isProfile = actor.kind === 'person' || actor.kind === 'organization';
  const page: Thing = { '@type': isProfile ? 'ProfilePage' : 'WebPage', '@id': url, url, mainEntity };
  return graph([
    page,
    breadcrumbs(
      [
        ['Actors', actorsLink()],
        [actor.name, actorLink(actor.id)],
      ],
      site,
    ),
  ]);
}

/** Of a list: the data set it shows, and the files that hold it. */
export function listGraph(
  list: DataList,
  { name, description, link }: { name: string; description: string; link: string },
  site: URL,
): Graph {
  return graph([
    {
      ...{
        '@type': 'Dataset',
        '@id': `${absolute(link, site)}#data`,
        url: absolute(link, site),
        name: `${SITE.name}: ${name}`,
        description,
      },
      ...{ license: SITE.dataLicense.url, isAccessibleForFree: true },
      distribution: DATA_FORMATS.map((format) => ({
        '@type': 'DataDownload' as const,
        contentUrl: absolute(dataFileLink(list, format), site),
        encodingFormat: DATA_MEDIA_TYPES[format].split(';')[0] ?? '',
      })),
    },
    breadcrumbs([[name, link]], site),
  ]);
}

/** Of a page that shows a part of a list, such as one year: the way there. */
export const listPartGraph = (whole: { name: string; link: string }, part: { name: string; link: string }, site: URL): Graph =>
  graph([
    breadcrumbs(
      [
        [whole.name, whole.link],
        [part.name, part.link],
      ],
      site,
    ),
  ]);
