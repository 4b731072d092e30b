import type { CorpusArticle } from '../corpus/corpus.ts';
import { actorLink, articleAnnotationsLink, articleLink, quoteLink } from '../links.ts';
import type { Span } from '../model/span.ts';
import { SITE } from '../site.ts';
import { absolute } from './absolute.ts';
import { attributionLine } from './attribution-line.ts';

/** Characters of neighbouring text in a quote selector: enough to tell equal words apart, as annotation clients take it. */
const CONTEXT_CHARACTERS = 32;

interface Note {
  id: string;
  motivation: 'identifying' | 'describing' | 'tagging';
  spans: readonly Span[];
  /** What is said of the words. */
  value?: string;
  /** Pages the words are about. */
  pages?: string[];
}

interface AnnotationCollection {
  '@context': string;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  rights: string;
  creator: object;
  total: number;
  /** The only page. */
  first: { id: string; type: 'AnnotationPage'; partOf: string; startIndex: number; items: object[] };
}

function selectorsOf(text: string, [start, end]: Span): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
      suffix: text.slice(end, end + CONTEXT_CHARACTERS),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

function notesOf(article: CorpusArticle, collection: string, site: URL): Note[] {
  const inside = (id: string) => `${collection}#${id}`;
  return [
    ...article.quotes.map(
      (quote): Note => ({
        id: `${absolute(quoteLink(quote.id), site)}#annotation`,
        motivation: 'describing',
        spans: quote.spans,
        value: `${attributionLine(quote)} (${quote.kind}, ${quote.isRelayed ? 'relayed' : 'first-hand'})`,
        pages: [
          absolute(quoteLink(quote.id), site),
          ...quote.speakers.filter(({ hasPage }) => hasPage).map(({ id }) => absolute(actorLink(id), site)),
        ],
      }),
    ),
    ...article.actors.flatMap(({ actor, mentions }) =>
      mentions.map(
        (span, index): Note => ({
          id: inside(`${actor.id}-${index + 1}`),
          motivation: 'identifying',
          spans: [span],
          value: `${actor.name} (${actor.kind})`,
          ...(actor.hasPage && { pages: [absolute(actorLink(actor.id), site)] }),
        }),
      ),
    ),
    ...article.figures.map(
      (figure): Note => ({
        id: inside(figure.id),
        motivation: 'describing',
        spans: [[figure.start, figure.end]],
        value: [figure.change, figure.value ?? `${figure.low ?? ''}–${figure.high ?? ''}`, figure.unit, figure.about && `(${figure.about})`]
          .filter(Boolean)
          .join(' '),
      }),
    ),
    ...article.dates.map(
      ({ start, end, value, covers }, index): Note => ({
        id: inside(`date-${index + 1}`),
        motivation: 'tagging',
        spans: [[start, end]],
        value: covers ?? value,
      }),
    ),
    ...article.events.map(
      ({ id, start, end, date }): Note => ({ id: inside(id), motivation: 'tagging', spans: [[start, end]], value: date }),
    ),
  ];
}

function annotationOf({ id, motivation, spans, value, pages = [] }: Note, { text }: CorpusArticle, source: string): object {
  const purpose = motivation;
  const bodies = [
    ...(value ? [{ type: 'TextualBody', purpose, value, format: 'text/plain', language: SITE.language }] : []),
    ...pages.map((page) => ({ type: 'SpecificResource', purpose: 'linking', source: page })),
  ];
  const targets = spans.map((span) => ({ type: 'SpecificResource', source, selector: selectorsOf(text, span) }));
  return { id, type: 'Annotation', motivation, body: bodies, target: targets.length === 1 ? targets[0] : targets };
}

/**
 * An article's annotations as a W3C Web Annotation collection (Recommendation of 2017-02-23). Positions count UTF-16 code
 * units of the article's text, which /data/articles/<slug>.json gives; words and their neighbours are found on the page.
 */
export function webAnnotations(article: CorpusArticle, site: URL): AnnotationCollection {
  const id = absolute(articleAnnotationsLink(article.slug), site);
  const source = absolute(articleLink(article.slug), site);
  const items = notesOf(article, id, site).map((note) => annotationOf(note, article, source));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...{ id, type: 'AnnotationCollection', label: article.title, rights: SITE.dataLicense.url },
    creator: { type: 'Software', name: SITE.name },
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}
