import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { readArticle } from '../../src/ledger/read-article.ts';
import { SeededRandom } from './size/seeded-random.ts';
import { writeProse } from './size/write-prose.ts';
import { DENSE, LIGHT, type SampleCorpusOptions, writeSampleCorpus } from './size/write-sample-corpus.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function corpus(name: string, options: Partial<SampleCorpusOptions> = {}) {
  const target = join(folder, name);
  await writeSampleCorpus(target, { articles: 40, density: LIGHT, seed: 1, ...options });
  const names = (await readdir(join(target, 'articles'))).sort();
  return Promise.all(names.map(async (file) => ({ file, text: await readFile(join(target, 'articles', file), 'utf8') })));
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const found = (articles: { file: string; text: string }[]) =>
  articles.map(({ file, text }) => {
    const { slug, text: plain, frontmatter } = readArticle(Buffer.from(text), file);
    const { quotes, actors } = extract({ id: slug, text: plain, published: frontmatter.data.published });
    return { quotes: quotes.length, named: actors.filter(({ unnamed }) => !unnamed).length };
  });

describe('sample articles', () => {
  it('are the same for the same seed, to the byte, and others for another', async () => {
    const first = await corpus('a');
    expect(await corpus('b')).toEqual(first);
    expect(await corpus('c', { seed: 2 })).not.toEqual(first);
  });

  it('say that they are invented, and no two share a file', async () => {
    const articles = await corpus('a');
    expect(articles).toHaveLength(40);
    for (const { file, text } of articles)
      expect(readArticle(Buffer.from(text), file)).toMatchObject({ frontmatter: { data: { sample: true } }, warnings: [] });
  });

  it('hold about the eight quotes they are meant to, or the 24 and 27 names of real news', async () => {
    const [light, dense] = [found(await corpus('a')), found(await corpus('b', { density: DENSE, articles: 12 }))];
    expect(Math.abs(mean(light.map(({ quotes }) => quotes)) - LIGHT.attributions)).toBeLessThan(1.5);
    expect(Math.abs(mean(dense.map(({ quotes }) => quotes)) - DENSE.attributions)).toBeLessThan(4);
    expect(mean(dense.map(({ named }) => named))).toBeGreaterThan(2 * mean(light.map(({ named }) => named)));
  });

  it('are never written over others', async () => {
    await corpus('a');
    await expect(corpus('a')).rejects.toThrow(/holds articles already/);
  });
});

describe('a grammar', () => {
  it('tells of a rule it does not have', () => {
    expect(() => writeProse('nosuchrule', new SeededRandom(1))).toThrow(/no rule \{nosuchrule\}/);
  });
});
