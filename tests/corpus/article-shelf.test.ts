import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ArticleShelf, packEntry, readShelf } from '../../src/corpus/article-shelf.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { checkContent } from '../../src/integrations/check-content.ts';
import { readEntry } from './read-entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'shelf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const frontmatter = {
  title: 'Fähre\u2028fährt — 日本',
  language: 'de',
  quotes: [
    {
      id: 'q-the-boats-are-late-1a2b',
      kind: 'mixed',
      speakers: ['harbour-board'],
      cue: 'wrote',
      text: 'that Mara Voss said "the boats are late"',
      confidence: 0.9,
      nested: [{ kind: 'direct', speakers: ['mara-voss'], cue: 'said', text: 'the boats are late' }],
    },
  ],
  actors: [
    { id: 'harbour-board', name: 'Harbour Board', kind: 'organization' },
    { id: 'mara-voss', name: 'Mara Voss', kind: 'person' },
  ],
};
const entries = [
  readEntry('late-boats', frontmatter, 'The Harbour Board wrote that Mara Voss said "the boats are late".\n\nNobody waited. \u{1F6A2}\n'),
  readEntry('empty', {}, 'Nothing was said.\n'),
];

describe('a shelf of articles', () => {
  it('gives back what was laid on it: the same corpus is built from it', () => {
    const shelf = new ArticleShelf(join(folder, 'deep/articles.jsonl'));
    for (const entry of entries) shelf.add(packEntry(entry));
    shelf.close();
    const back = readShelf(shelf.file);
    expect(back.map(({ slug }) => slug)).toEqual(['late-boats', 'empty']);
    expect(buildCorpus(back, new Map())).toEqual(buildCorpus(entries, new Map()));
    expect(buildCorpus(back, new Map()).quotes[0]?.isRelayed).toBe(true);
    shelf.remove();
    expect(() => readShelf(shelf.file)).toThrow(/ENOENT/);
  });

  it('that nothing was laid on is empty', () => {
    const shelf = new ArticleShelf(join(folder, 'nothing.jsonl'));
    shelf.close();
    expect(readShelf(shelf.file)).toEqual([]);
  });

  it('is filled by the check of a build with every article there is', async () => {
    const shelf = new ArticleShelf(join(folder, 'content.jsonl'));
    await checkContent(process.cwd(), '2031-05-07', undefined, shelf);
    shelf.close();
    const laid = readShelf(shelf.file);
    expect(laid.map(({ slug }) => slug)).toContain('xi-and-putin-accuse-us-of-interference');
    expect(laid.every(({ text, located, data }) => text.length > 0 && located.quotes.length === (data.quotes ?? []).length)).toBe(true);
  });
});
