import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readEntry } from './read-entry.ts';

const ACTORS = [
  { id: 'edda-voss', name: 'Edda Voss', kind: 'person', aliases: ['Voss'] },
  { id: 'joren-aldous', name: 'Joren Aldous', kind: 'person', aliases: ['Aldous'] },
  { id: 'palace', name: 'Palace', kind: 'organization' },
  { id: 'orland', name: 'Orland', kind: 'place' },
  { id: 'velmar', name: 'Velmar', kind: 'place' },
];

function corpusOf(body: string, quotes: unknown[]): Corpus {
  return buildCorpus([readEntry('a-day', { quotes, actors: ACTORS }, body)], new Map());
}

/** `name: first-hand + relayed, carried`, in the order of their slots. */
const shares = ({ articles }: Corpus) =>
  articles[0]?.voices.map(
    ({ actors, firstHand, relayed, carried }) => `${actors.map(({ short }) => short).join('+')}: ${firstHand} + ${relayed}, ${carried}`,
  );

describe('whose words they are', () => {
  it('are the speaker’s where nobody stands between', () => {
    const corpus = corpusOf('Voss said "the boats will sail".', [
      { id: 'q-boats', kind: 'direct', speakers: ['edda-voss'], cue: 'said', text: '"the boats will sail"' },
    ]);
    expect(shares(corpus)).toEqual(['Voss: 4 + 0, 0']);
    expect(corpus.quotes[0]).toMatchObject({ isRelayed: false, words: 4, verbatimWords: 4, paragraph: 1 });
  });

  it('are all the nested speaker’s where somebody passes them on, and the other one carried them', () => {
    const corpus = corpusOf('Voss said that Aldous promised boats by Friday.', [
      {
        id: 'q-promised',
        kind: 'indirect',
        speakers: ['edda-voss'],
        cue: 'said',
        text: 'that Aldous promised boats by Friday',
        nested: [{ kind: 'indirect', speakers: ['joren-aldous'], cue: 'promised', text: 'boats by Friday' }],
      },
    ]);
    expect(shares(corpus)).toEqual(['Aldous: 0 + 6, 0', 'Voss: 0 + 0, 6']);
    const [quote] = corpus.quotes;
    expect(quote?.speakers.map(({ name }) => name)).toEqual(['Joren Aldous']);
    expect(quote?.relays.map(({ actors, cue }) => [actors[0]?.name, cue])).toEqual([['Edda Voss', 'said']]);
  });

  it('count half for each of two, who also speak apart', () => {
    const corpus = corpusOf('Voss and Aldous said the boats would sail. Voss said no.', [
      { id: 'q-sail', kind: 'indirect', speakers: ['edda-voss', 'joren-aldous'], text: 'the boats would sail' },
      { id: 'q-no', kind: 'indirect', speakers: ['edda-voss'], text: 'no' },
    ]);
    expect(shares(corpus)).toEqual(['Voss: 3 + 0, 0', 'Aldous: 2 + 0, 0']);
  });

  it('are one voice’s where two only ever speak together', () => {
    const corpus = corpusOf('Orland and Velmar declared a "friendship without end".', [
      { id: 'q-end', kind: 'mixed', speakers: ['orland', 'velmar'], text: 'a "friendship without end"' },
    ]);
    expect(shares(corpus)).toEqual(['Orland+Velmar: 4 + 0, 0']);
    expect(corpus.actors.filter(({ firstHand }) => firstHand > 0).map(({ name, firstHand }) => [name, firstHand])).toEqual([
      ['Orland', 2],
      ['Velmar', 2],
    ]);
  });

  it('are each nested speaker’s own where several are passed on, and the source keeps the rest', () => {
    const corpus = corpusOf('The Palace said Voss wanted boats and Aldous wanted planes.', [
      {
        id: 'q-wanted',
        kind: 'indirect',
        speakers: ['palace'],
        cue: 'said',
        text: 'Voss wanted boats and Aldous wanted planes',
        nested: [
          { kind: 'indirect', speakers: ['edda-voss'], cue: 'wanted', text: 'boats' },
          { kind: 'indirect', speakers: ['joren-aldous'], cue: 'wanted', text: 'planes' },
        ],
      },
    ]);
    expect(shares(corpus)?.toSorted()).toEqual(['Aldous: 0 + 1, 0', 'Palace: 5 + 0, 2', 'Voss: 0 + 1, 0']);
    expect(corpus.quotes[0]?.speakers.map(({ short }) => short)).toEqual(['Voss', 'Aldous']);
  });

  it('stay the source’s where it tells what others think, or quotes itself', () => {
    const corpus = corpusOf('Voss said Aldous knows that the boats are late.', [
      {
        id: 'q-late',
        kind: 'indirect',
        speakers: ['edda-voss'],
        cue: 'said',
        text: 'Aldous knows that the boats are late',
        nested: [{ kind: 'indirect', act: 'thought', speakers: ['joren-aldous'], cue: 'knows', text: 'that the boats are late' }],
      },
    ]);
    expect(shares(corpus)).toEqual(['Voss: 7 + 0, 0']);
    expect(corpus.quotes[0]?.isRelayed).toBe(false);
  });

  it('are counted once where two quotes hold them', () => {
    const corpus = corpusOf('Voss said the boats would sail.', [
      { id: 'q-one', kind: 'indirect', speakers: ['edda-voss'], text: 'the boats would sail' },
      { id: 'q-two', kind: 'indirect', speakers: ['joren-aldous'], text: 'boats would sail' },
    ]);
    expect(corpus.quotedWords).toBe(4);
  });

  it('leave out what is gone or withdrawn, whose pages still answer', () => {
    const corpus = corpusOf('Voss said the boats would sail.', [
      { id: 'q-gone', kind: 'direct', speakers: ['edda-voss'], text: '"never"', state: 'gone', issued: '"never"', since: '2031-05-07' },
      { id: 'q-off', kind: 'indirect', speakers: ['edda-voss'], text: 'the boats would sail', status: 'rejected' },
    ]);
    expect(corpus.quotes).toEqual([]);
    expect(corpus.retired.map(({ id, state }) => [id, state])).toEqual([
      ['q-gone', 'gone'],
      ['q-off', 'withdrawn'],
    ]);
  });

  it('say "the Palace" where the article does', () => {
    const corpus = corpusOf('The Palace said no. Later the Palace said yes.', [
      { id: 'q-no', kind: 'indirect', speakers: ['palace'], text: 'no' },
    ]);
    expect(corpus.quotes[0]?.speakers[0]?.inProse).toBe('the Palace');
  });
});
