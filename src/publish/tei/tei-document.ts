import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { CorpusArticle, CorpusQuote } from '../../corpus/corpus.ts';
import { articleLink, quoteLink } from '../../links.ts';
import { SITE } from '../../site.ts';
import { absolute } from '../absolute.ts';
import { attributionLine } from '../attribution-line.ts';
import { PUBLISHED_WORDS } from '../published-words.ts';
import { xmlText } from '../xml-text.ts';
import { teiActorRefs, teiActors } from './tei-actors.ts';
import { teiDate } from './tei-date.ts';
import { teiText } from './tei-text.ts';

const optional = (name: string, value: string | undefined): Element[] => (value === undefined ? [] : [x(name, xmlText(value))]);

function header(article: CorpusArticle, site: URL): Element {
  const { title, authors, publisher, url, published, updated, language } = article;
  const byWhom = authors.map((author) => x('author', xmlText(author)));
  const page = absolute(articleLink(article.slug), site);
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', xmlText(title)), ...byWhom]),
      x('publicationStmt', [
        x('publisher', SITE.name),
        x('idno', { type: 'URL' }, page),
        x('availability', [
          x('licence', { target: SITE.dataLicense.url }, PUBLISHED_WORDS.tei.license(SITE.dataLicense.name)),
          ...(article.isSample ? [x('p', `${PUBLISHED_WORDS.sample}.`)] : []),
        ]),
      ]),
      x('sourceDesc', [
        x('bibl', [
          ...[x('title', xmlText(title)), ...byWhom, ...optional('publisher', publisher)],
          x('date', { when: published }, published),
          ...(updated ? [x('date', { type: 'updated', when: updated }, updated)] : []),
          ...(url ? [x('ref', { target: url }, xmlText(url))] : []),
        ]),
      ]),
    ]),
    x('profileDesc', [x('langUsage', [x('language', { ident: language }, language)])]),
  ]);
}

/** A quote by itself, with whose words it is said to be, through whom they reached us, and its permanent link. */
function cited(quote: CorpusQuote, site: URL): Element {
  const whose = { ref: teiActorRefs(quote.speakers) };
  return x('cit', { 'xml:id': `cit.${quote.id}` }, [
    x('quote', { corresp: `#${quote.id}` }, xmlText(quote.text)),
    x('bibl', [x('author', whose, xmlText(attributionLine(quote))), x('ref', { target: absolute(quoteLink(quote.id), site) }, quote.id)]),
  ]);
}

function events({ events: found }: CorpusArticle): Element[] {
  const entries = found.map(({ id, date, text }) => x('event', { 'xml:id': id, ...teiDate(date) }, [x('label', xmlText(text))]));
  return entries.length > 0 ? [x('listEvent', entries)] : [];
}

/**
 * An article with its annotations as TEI P5: reported speech as `<said>`, names, `<measure>` and `<date>` in its text; who
 * they are and what happened in `<standOff>`; every quote with its link as `<cit>` at the end.
 */
export function teiDocument(article: CorpusArticle, site: URL): string {
  const standOff = [...teiActors(article, site), ...events(article)];
  const quotes = article.quotes.map((quote) => cited(quote, site));
  const root = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': article.language }, [
    header(article, site),
    ...(standOff.length > 0 ? [x('standOff', standOff)] : []),
    x('text', [
      x('body', [x('div', [x('head', xmlText(article.title)), ...teiText(article)])]),
      ...(quotes.length > 0 ? [x('back', [x('div', { type: 'quotes' }, quotes)])] : []),
    ]),
  ]);
  return `${toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, root])}\n`;
}
