import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { readArticle } from '../../src/ledger/read-article.ts';
import type { ExtractedQuote } from '../../src/model/extraction.ts';

const FILE = 'content/articles/xi-and-putin-accuse-us-of-interference.md';
const article = readArticle(readFileSync(FILE), FILE);
const { published } = article.frontmatter.data;
const found = extract({ id: article.slug, text: article.text, published });

const nameOf = (id: string) => found.actors.find((actor) => actor.id === id)?.name ?? id;
const words = (spans: [number, number][]) => spans.map(([start, end]) => article.text.slice(start, end)).join(' … ');

/** Nested speech, to any depth, as "speakers < relays". */
function chains(quotes: readonly ExtractedQuote[]): string[] {
  return quotes.flatMap(({ nested }) => [
    ...nested
      .filter(({ act, speakers }) => act === 'speech' && speakers.length > 0)
      .map(({ speakers, relays }) =>
        [speakers.map(nameOf).join(' + '), ...relays.map(({ actors }) => actors.map(nameOf).join(' + '))].join(' < '),
      ),
    ...chains(nested),
  ]);
}

describe('the first article', () => {
  it('has its eight attributions, each with its source, cue and kind', () => {
    expect(found.quotes.map(({ source, cue, kind }) => `${words(source)} | ${words(cue)} | ${kind}`)).toEqual([
      'The Kremlin | said | mixed',
      'Kremlin aide Yuri Ushakov | said | direct',
      'Kremlin | said | mixed',
      'both countries | declared | mixed',
      'the Kremlin | said | direct',
      'A readout from Chinese state broadcaster CCTV | quoted | mixed',
      'The Kremlin | said | indirect',
      'Ushakov | said | direct',
    ]);
    expect(found.quotes.map(({ speakers }) => speakers.map(nameOf))).toEqual([
      ['Kremlin'],
      ['Yuri Ushakov'],
      ['Kremlin'],
      ['Russia', 'China'],
      ['Kremlin'],
      ['CCTV'],
      ['Kremlin'],
      ['Yuri Ushakov'],
    ]);
  });

  it('has six chains, and the thought of two leaders is none of them', () => {
    expect(chains(found.quotes)).toEqual([
      'Xi Jinping + Vladimir Putin < Kremlin',
      'Xi Jinping + Vladimir Putin < Kremlin',
      'Vladimir Putin < Kremlin',
      'Xi Jinping < CCTV',
      'Xi Jinping < Kremlin',
      'Xi Jinping < Yuri Ushakov',
    ]);
    const [realise] = found.quotes[1]?.nested ?? [];
    expect(realise).toMatchObject({ act: 'thought', speakers: ['xi-jinping', 'vladimir-putin'] });
  });

  it('has quoted words inside mixed attributions, and no quote of the sanctions', () => {
    expect(found.quotes[0]?.text).toContain('"interfering"');
    expect(found.quotes[3]?.text).toContain('"no limits"');
    expect(found.quotes.filter(({ text }) => text.includes('unprecedented sanctions'))).toEqual([]);
  });

  it('has two figures: the trade of 2023, and how long the call was', () => {
    expect(found.figures).toMatchObject([
      { value: 1, unit: 'hour' },
      { value: 240_100_000_000, unit: 'USD', period: '2023' },
    ]);
    expect(found.figures[1]?.about).toMatch(/trade between the two countries/i);
  });

  it('has its dates, each as exact as the text', () => {
    expect(found.dates.map(({ text, value, covers }) => [text, value, covers])).toEqual([
      ['Thursday (February 8)', '2024-02-08', undefined],
      ['an hour', 'PT1H', undefined],
      ['last two years', 'P2Y', '2022/2024'],
      ['2023', '2023', undefined],
      ['2022', '2022', undefined],
      ['March', '2024-03', undefined],
    ]);
  });

  it('has the call and the elections as events', () => {
    const eventOn = (date: string) => found.events.filter((event) => event.date === date);
    expect(eventOn('2024-02-08')).toMatchObject([{ actors: ['xi-jinping', 'vladimir-putin'], text: expect.stringContaining('spoke') }]);
    expect(eventOn('2024-03')).toMatchObject([{ text: expect.stringContaining('elections') }]);
    expect(found.events.every(({ text, start, end }) => article.text.slice(start, end) === text)).toBe(true);
  });

  it('has its actors, each of its kind, and each once', () => {
    const kinds = Object.fromEntries(found.actors.map(({ name, kind }) => [name, kind]));
    expect(kinds).toMatchObject({
      'Xi Jinping': 'person',
      'Vladimir Putin': 'person',
      'Yuri Ushakov': 'person',
      Kremlin: 'organization',
      CCTV: 'organization',
      China: 'place',
      Russia: 'place',
      'United States': 'place',
      Ukraine: 'place',
      Taiwan: 'place',
    });
    const byName = (name: string) => found.actors.find((actor) => actor.name === name);
    expect(byName('United States')?.aliases).toContain('US');
    expect(byName('Vladimir Putin')?.aliases).toEqual(
      expect.arrayContaining(['Putin', 'his Russian counterpart', 'the Russian President']),
    );
    expect(byName('Xi Jinping')?.roles).toContain('Chinese President');
    expect(found.actors.map(({ name }) => name).filter((name) => ['USD', 'US', 'Xi', 'Putin', 'February', 'March'].includes(name))).toEqual(
      [],
    );
  });
});
