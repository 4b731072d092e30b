import { describe, expect, it } from 'vitest';
import { actorAddress } from '../../src/corpus/actor-address.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { ActorFile } from '../../src/model/actor.ts';
import { readEntry } from './read-entry.ts';

const article = (slug: string, published: string, actor: Record<string, unknown>) =>
  readEntry(slug, { published, actors: [{ kind: 'person', ...actor }] }, `Yesterday ${actor['name']} left the harbour.`);

const actorsOf = (entries: ReturnType<typeof article>[], files = new Map<string, ActorFile>()) =>
  buildCorpus(entries, files).actors.map(({ id, name, articles }) => [id, name, articles.length]);

describe('one actor in many articles', () => {
  it('is joined by the same id', () => {
    const entries = [
      article('first', '2031-05-06', { id: 'edda-voss', name: 'Edda Voss' }),
      article('second', '2031-05-07', { id: 'edda-voss', name: 'Minister Voss' }),
    ];
    expect(actorsOf(entries)).toEqual([['edda-voss', 'Edda Voss', 2]]);
  });

  it('is joined by the same full name, under the id of the earliest article', () => {
    const entries = [
      article('second', '2031-05-07', { id: 'voss', name: 'Edda Voss' }),
      article('first', '2031-05-06', { id: 'edda-voss', name: 'Edda Voss' }),
    ];
    expect(actorsOf(entries)).toEqual([['edda-voss', 'Edda Voss', 2]]);
  });

  it('is joined by what an editor knows of other names', () => {
    const files = new Map<string, ActorFile>([['seafarers-union', { name: 'Seafarers’ Union', kind: 'organization', aliases: ['SU'] }]]);
    const entries = [article('first', '2031-05-06', { id: 'su', name: 'SU', kind: 'organization' })];
    expect(actorsOf(entries, files)).toEqual([['seafarers-union', 'Seafarers’ Union', 1]]);
  });

  it('is never one of another kind, whatever its name and id', () => {
    const entries = [
      article('first', '2031-05-06', { id: 'velm', name: 'Velm' }),
      article('second', '2031-05-07', { id: 'velm', name: 'Velm', kind: 'place' }),
      article('third', '2031-05-08', { id: 'velm', name: 'Velm', kind: 'place' }),
    ];
    expect(actorsOf(entries)).toEqual([
      ['velm-place', 'Velm', 2],
      ['velm', 'Velm', 1],
    ]);
  });

  it('is called by surname for short, except where somebody else has that name too', () => {
    const people = [
      { id: 'edda-voss', name: 'Edda Voss', kind: 'person', aliases: ['Voss'] },
      { id: 'odd-tamm', name: 'Odd Tamm', kind: 'person', aliases: ['Tamm'] },
    ];
    const namesake = { id: 'lise-voss', name: 'Lise Voss', kind: 'person' };
    const text = 'Edda Voss, Odd Tamm and Lise Voss left. Voss and Tamm came back.';
    const shortNames = (actors: object[]) =>
      buildCorpus([readEntry('first', { published: '2031-05-06', actors }, text)], new Map())
        .actors.map(({ short }) => short)
        .sort();
    expect(shortNames(people)).toEqual(['Tamm', 'Voss']);
    expect(shortNames([...people, namesake])).toEqual(['Edda Voss', 'Lise Voss', 'Tamm']);
  });

  it('is two of one name where an editor has a file about each', () => {
    const wren: ActorFile = { name: 'Ada Wren', kind: 'person' };
    const files = new Map<string, ActorFile>([
      ['ada-wren', wren],
      ['ada-wren-pilot', { ...wren, role: 'pilot' }],
    ]);
    const entries = [
      article('first', '2031-05-06', { id: 'ada-wren', name: 'Ada Wren' }),
      article('second', '2031-05-07', { id: 'ada-wren-pilot', name: 'Ada Wren' }),
    ];
    expect(actorsOf(entries, files).map(([id]) => id)).toEqual(['ada-wren', 'ada-wren-pilot']);
  });

  it('is nobody else’s where the article does not name it, and has no page', () => {
    const source = { id: 'a-diplomat', name: 'a diplomat', unnamed: true };
    const corpus = buildCorpus([article('first', '2031-05-06', source), article('second', '2031-05-07', source)], new Map());
    expect(corpus.actors).toEqual([]);
    const ids = corpus.articles.map(({ actors }) => actors[0]?.actor.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('has a page of its own where it says something, stands in two articles, or an editor has a file about it', () => {
    const pages = (entries: ReturnType<typeof readEntry>[], files = new Map<string, ActorFile>()) =>
      buildCorpus(entries, files).actors.flatMap(({ id, hasPage }) => (hasPage ? [id] : []));
    const named = article('first', '2031-05-06', { id: 'edda-voss', name: 'Edda Voss' });
    expect(pages([named])).toEqual([]);
    expect(pages([named, article('second', '2031-05-07', { id: 'edda-voss', name: 'Edda Voss' })])).toEqual(['edda-voss']);
    expect(pages([named], new Map([['edda-voss', { name: 'Edda Voss', kind: 'person' }]]))).toEqual(['edda-voss']);
    const quoted = {
      kind: 'indirect',
      speakers: ['pilots'],
      cue: 'said',
      source: 'The pilots',
      text: 'Edda Voss knew that the ship was lost',
    };
    const nested = [
      { kind: 'indirect', act: 'thought', speakers: ['edda-voss'], source: 'Edda Voss', cue: 'knew', text: 'that the ship was lost' },
    ];
    const frontmatter = {
      actors: [
        { id: 'edda-voss', name: 'Edda Voss', kind: 'person' },
        { id: 'pilots', name: 'The pilots', kind: 'group', unnamed: true },
      ],
      quotes: [{ id: 'q-ship-a1', ...quoted, nested }],
    };
    expect(pages([readEntry('first', frontmatter, 'The pilots said Edda Voss knew that the ship was lost.')])).toEqual(['edda-voss']);
  });

  it('is found where its only article names it, while it has no page', () => {
    const { actors } = buildCorpus([article('first', '2031-05-06', { id: 'edda-voss', name: 'Edda Voss' })], new Map());
    expect(actors.map(actorAddress)).toEqual(['/articles/first/#p1']);
  });

  it('comes out the same whatever the order of the files', () => {
    const entries = [
      article('first', '2031-05-06', { id: 'edda-voss', name: 'Edda Voss' }),
      article('second', '2031-05-06', { id: 'voss', name: 'Edda Voss' }),
    ];
    expect(actorsOf(entries.toReversed())).toEqual(actorsOf(entries));
  });
});
