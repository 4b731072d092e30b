import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { CorpusArticle } from '../../src/corpus/corpus.ts';
import { teiDocument } from '../../src/publish/tei/tei-document.ts';
import { SITE_URL, wholeCorpus } from './whole-corpus.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const { articles } = wholeCorpus();

/** The structure we state: what each element may hold, from the content models of TEI P5. `#` is text. */
const HOLDS: Record<string, string[]> = {
  TEI: ['teiHeader', 'standOff', 'text'],
  teiHeader: ['fileDesc', 'profileDesc'],
  fileDesc: ['titleStmt', 'publicationStmt', 'sourceDesc'],
  titleStmt: ['title', 'author'],
  publicationStmt: ['publisher', 'idno', 'availability'],
  availability: ['licence', 'p'],
  sourceDesc: ['bibl'],
  profileDesc: ['langUsage'],
  langUsage: ['language'],
  standOff: ['listPerson', 'listOrg', 'listPlace', 'listBibl', 'listEvent'],
  listPerson: ['person'],
  listOrg: ['org'],
  listPlace: ['place'],
  listBibl: ['bibl'],
  listEvent: ['event'],
  person: ['persName', 'note'],
  org: ['orgName', 'note'],
  place: ['placeName', 'note'],
  event: ['label'],
  text: ['body', 'back'],
  body: ['div'],
  back: ['div'],
  div: ['head', 'p', 'cit'],
  cit: ['quote', 'bibl'],
  bibl: ['title', 'author', 'publisher', 'date', 'ref'],
  p: ['#', 'said', 'q', 'persName', 'orgName', 'placeName', 'title', 'measure', 'date'],
  said: ['#', 'said', 'q', 'persName', 'orgName', 'placeName', 'title', 'measure', 'date'],
  ...Object.fromEntries(
    ['q', 'measure', 'date', 'persName', 'orgName', 'placeName', 'title'].map((name) => [
      name,
      ['#', 'said', 'q', 'persName', 'orgName', 'placeName', 'title', 'measure', 'date'],
    ]),
  ),
};
const LEAVES = new Set(['author', 'publisher', 'idno', 'licence', 'language', 'note', 'label', 'head', 'quote', 'ref']);

const read = (article: CorpusArticle): Element => {
  const xml = teiDocument(article, SITE_URL);
  const root = new DOMParser({ onError: (level, message) => level === 'warning' || expect.fail(message) }).parseFromString(
    xml,
    'application/xml',
  ).documentElement;
  if (!root) throw new Error('no document');
  return root;
};
const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];
const every = (root: Element) => [root, ...all(root, '*')];
const textOf = (elements: Element[]) => elements.map(({ textContent }) => textContent ?? '').join('');
const idOf = (element: Element) => element.getAttributeNS(XML, 'id') ?? '';

/** Parts of an element that was cut, in order, by its first one's id. */
function partsOf(root: Element, id: string): Element[] {
  const found = every(root).find((element) => idOf(element) === id);
  const next = found?.getAttribute('next')?.slice(1);
  return found ? [found, ...(next ? partsOf(root, next) : [])] : [];
}

describe.each(articles.map((article) => [article.slug, article] as const))('TEI of %s', (_, article) => {
  const root = read(article);

  it('is well-formed and of the structure stated', () => {
    for (const element of every(root)) {
      const { nodeName } = element;
      const children = [...element.childNodes].map((child) => (child.nodeType === 1 ? child.nodeName : '#'));
      if (LEAVES.has(nodeName))
        expect(
          children.filter((name) => name !== '#'),
          nodeName,
        ).toEqual([]);
      else
        expect(
          children.filter((name) => !HOLDS[nodeName]?.includes(name)),
          nodeName,
        ).toEqual([]);
    }
    expect(all(root, 'fileDesc')[0]?.childNodes).toHaveLength(3);
  });

  it('has ids that are XML names, once each, and points at nothing else', () => {
    const ids = every(root).map(idOf).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id))).toEqual([]);
    const pointers = every(root).flatMap((element) =>
      ['who', 'ref', 'next', 'prev', 'corresp'].flatMap((name) => (element.getAttribute(name) ?? '').split(' ')),
    );
    expect(pointers.filter((pointer) => pointer.startsWith('#') && !ids.includes(pointer.slice(1)))).toEqual([]);
  });

  it('says the article word for word, a paragraph each', () => {
    // XML has no word for some control characters; a space stands for each.
    const asXml = (text: string) => text.replaceAll('\u000b', ' ');
    const paragraphs = all(root, 'p')
      .filter((p) => idOf(p).startsWith('p'))
      .map(({ textContent }) => textContent);
    expect(paragraphs).toEqual(article.paragraphs.map(([start, end]) => asXml(article.text.slice(start, end))));
  });

  it('holds every quote, where it stands and at the end, with its speakers', () => {
    for (const quote of article.quotes) {
      const said = partsOf(root, quote.id);
      const bare = (text: string) => text.replace(/\s+/g, '');
      expect(bare(textOf(said))).toBe(bare(quote.text));
      expect(said[0]?.getAttribute('who') ?? '').toBe(quote.tellers.map(({ id }) => `#actor.${id.replace('/', '.')}`).join(' '));
      const cited = all(root, 'cit').find((cit) => idOf(cit) === `cit.${quote.id}`);
      expect(cited && all(cited, 'ref')[0]?.getAttribute('target')).toBe(new URL(`/quotes/${quote.id}/`, SITE_URL).href);
      expect(cited && (all(cited, 'author')[0]?.getAttribute('ref') ?? '')).toBe(
        quote.speakers.map(({ id }) => `#actor.${id.replace('/', '.')}`).join(' '),
      );
    }
    expect(all(root, 'cit')).toHaveLength(article.quotes.length);
  });

  it('holds every figure with its number, and every date that names a time in a form XML Schema knows', () => {
    for (const { id, text, value } of article.figures) {
      const parts = partsOf(root, id);
      expect(textOf(parts)).toBe(text);
      expect(parts[0]?.getAttribute('quantity') ?? undefined).toBe(value === undefined ? undefined : String(value));
    }
    const forms = every(root).flatMap((element) =>
      ['when', 'from', 'to', 'notBefore', 'notAfter'].map((name) => element.getAttribute(name)).filter((form) => form !== null),
    );
    expect(forms.filter((form) => !/^-?\d{4,}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2})?)?)?$/.test(form))).toEqual([]);
  });
});

describe('TEI', () => {
  it('tells apart what is exact, at least, and between', () => {
    const hostile = articles.find(({ slug }) => slug === 'a-hostile-day');
    const root = hostile && read(hostile);
    const figures = (root ? all(root, 'measure') : []).map((one) =>
      Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
    );
    expect(figures).toMatchObject([
      { quantity: '-5', unit: 'boat' },
      { quantity: '2.5', atLeast: '2.5', unit: 'crown/ton' },
      { atLeast: '3000000', atMost: '4000000' },
    ]);
  });
});
