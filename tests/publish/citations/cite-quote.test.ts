import { Cite } from '@citation-js/core';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import type { CorpusQuote } from '../../../src/corpus/corpus.ts';
import { authorName } from '../../../src/publish/citations/author-name.ts';
import { citeQuote } from '../../../src/publish/citations/cite-quote.ts';
import { readEntry } from '../../corpus/read-entry.ts';
import { SITE_URL, wholeCorpus } from '../whole-corpus.ts';

const corpus = wholeCorpus();

/** The quote of an article of one, told by a clerk of the mayor. */
function quoteOf(head: Record<string, unknown>): CorpusQuote {
  const data = {
    title: 'Harbour shut after storm',
    published: '2031-05-07',
    quotes: [
      {
        id: 'q-quay-under-water-a1',
        kind: 'indirect',
        speakers: ['odd-clerk'],
        text: 'Mayor Ada Reyes said the quay is under water',
        nested: [{ kind: 'indirect', speakers: ['ada-reyes'], cue: 'said', text: 'the quay is under water' }],
      },
    ],
    actors: [
      { id: 'ada-reyes', name: 'Ada Reyes', kind: 'person' },
      { id: 'odd-clerk', name: 'Odd Clerk', kind: 'person' },
    ],
    ...head,
  };
  const [quote] = buildCorpus(
    [readEntry('harbour-shut', data, 'Mayor Ada Reyes said the quay is under water, Odd Clerk said.')],
    new Map(),
  ).quotes;
  if (!quote) throw new Error('no quote was read');
  return quote;
}

const cite = (head: Record<string, unknown> = {}) => citeQuote(quoteOf(head), SITE_URL);
const LINK = 'https://record.example/quotes/q-quay-under-water-a1/';

describe('a citation', () => {
  it('names author, article and publisher as each style does, with the quote’s own address', () => {
    const { apa, mla, chicago } = cite({ authors: ['Ines Calloway', 'Bo de Lund'], publisher: 'The Wharf' });
    expect(apa.reference).toBe(
      `Calloway, I., &#38; de Lund, B. (2031, May 7). Harbour shut after storm. <i>The Wharf</i>. On the Record. ${LINK}`,
    );
    expect(mla.reference).toBe(
      `Calloway, Ines, and Bo de Lund. “Harbour Shut after Storm.” <i>The Wharf</i>, 7 May 2031. <i>On the Record</i>, ${LINK}.`,
    );
    expect(chicago.reference).toBe(
      `Calloway, Ines, and Bo de Lund. 2031. “Harbour Shut after Storm.” <i>The Wharf</i>, May 7, 2031. On the Record. ${LINK}.`,
    );
  });

  it('begins with the title where nobody signs, and is this site’s where nobody is named as publisher', () => {
    const { apa, mla, chicago } = cite();
    expect(apa.reference).toBe(`Harbour shut after storm. (2031, May 7). <i>On the Record</i>. ${LINK}`);
    expect(mla.reference).toBe(`“Harbour Shut after Storm.” <i>On the Record</i>, 7 May 2031, ${LINK}.`);
    expect(chicago.reference).toContain('“Harbour Shut after Storm,” May 7, 2031');
  });

  it('says in the sentence that relayed words are known through others', () => {
    const { apa, mla, chicago } = cite({ authors: ['Ines Calloway'] });
    expect(apa.inText).toBe('(Ada Reyes, as told by Odd Clerk, as cited in Calloway, 2031, para. 1)');
    expect(mla.inText).toBe('(Ada Reyes, as told by Odd Clerk, qtd. in Calloway, para.\u00A01)');
    expect(chicago.inText).toBe('(Ada Reyes, as told by Odd Clerk, quoted in Calloway 2031, para. 1)');
  });

  it('leaves capitals of other languages as they are', () => {
    expect(cite({ title: 'Le port est fermé', language: 'fr' }).mla.reference).toContain('“Le port est fermé.”');
    expect(cite({ title: 'The port is shut', language: 'en' }).mla.reference).toContain('“The Port Is Shut.”');
  });

  it('gives reference managers what they read back as it was, accents and other scripts too', () => {
    for (const [author, title] of [
      ['Zoë Ångström', 'Ce que Søren Őrsi a dit à Łódź'],
      ['Nguyễn Thị Hậu', 'Straße & 100 % {brackets} of_it'],
      ['Нина Орлова', 'Гавань закрыта'],
    ] as const) {
      const { bibtex, cslJson } = cite({ title, authors: [author] });
      for (const text of [bibtex, cslJson]) {
        const [item] = new Cite(text).data;
        expect(item?.title).toBe(title);
        expect(item?.author?.map(({ given, family }) => `${given} ${family}`)).toEqual([author]);
        expect(item?.issued?.['date-parts']).toEqual([[2031, 5, 7]]);
        expect(item?.URL).toBe(LINK);
        expect(item?.note).toBe('Quote: Ada Reyes, as told by Odd Clerk, paragraph 1');
      }
      expect(bibtex).toMatch(/^@article\{q-quay-under-water-a1,/);
    }
  });

  it('gives BibTeX its own months, the day beside them, and the address once', () => {
    const { bibtex } = cite();
    expect(bibtex).toContain('\tmonth = may,\n\tday = {7},\n');
    expect(bibtex.split(LINK)).toHaveLength(2);
  });

  it('is text and titles in italics, whatever an article is called', () => {
    for (const quote of [...corpus.quotes, ...corpus.retired]) {
      const { apa, mla, chicago } = citeQuote(quote, SITE_URL);
      for (const html of [apa, mla, chicago].flatMap(({ reference, inText }) => [reference, inText])) {
        const children = parseFragment(html).childNodes.map(({ nodeName }) => nodeName);
        expect(children.filter((name) => !['#text', 'i', 'b', 'span'].includes(name))).toEqual([]);
        expect(html).not.toMatch(/[\uE000-\uE002]|undefined/);
      }
    }
  });

  it('says that a sample is invented', () => {
    const sample = corpus.quotes.find(({ article }) => article.isSample);
    expect(sample && citeQuote(sample, SITE_URL).cslJson).toMatch(/invented/);
  });
});

describe('an author', () => {
  it.each([
    ['Ines Calloway', { given: 'Ines', family: 'Calloway' }],
    ['Ludo van der Berg', { given: 'Ludo', 'non-dropping-particle': 'van der', family: 'Berg' }],
    ['Abel Stone, Jr.', { given: 'Abel', family: 'Stone', suffix: 'Jr.' }],
    ['Orland Press', { literal: 'Orland Press' }],
    ['Velmarwire', { literal: 'Velmarwire' }],
    ['ليلى حداد', { literal: 'ليلى حداد' }],
  ])('%s is given apart or left whole', (name, parts) => {
    expect(authorName(name)).toEqual(parts);
  });
});
