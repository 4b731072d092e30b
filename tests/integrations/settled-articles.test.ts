import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { annotateFiles } from '../../src/integrations/annotate-files.ts';
import { checkContent } from '../../src/integrations/check-content.ts';
import { engineFingerprint } from '../../src/integrations/engine-fingerprint.ts';
import { SettledArticles } from '../../src/integrations/settled-articles.ts';
import { runCommand } from './run-command.ts';

const ARTICLE = `---
title: Harbour shut
published: 2021-05-07
---
"It is shut until the pier is mended," said Ada Wren, the harbour master.
`;
const WRITING = { today: '2021-05-08', write: true };
const MANY = { quotes: 99, actors: 99, figures: 99, dates: 99, events: 99 };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settled-'));
  await mkdir(join(folder, 'node_modules'));
  await mkdir(join(folder, 'content/articles'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () => SettledArticles.open(join(folder, 'content/articles'), join(folder, 'node_modules'));
async function article(name: string, text = ARTICLE): Promise<string> {
  const file = join(folder, 'content/articles', name);
  await writeFile(file, text);
  return file;
}
/** Runs over a file, and then says of it what nobody can find in it: whoever says 99 has not read the file again. */
async function settle(file: string): Promise<SettledArticles> {
  await annotateFiles([file], WRITING);
  const settled = open();
  settled.set(SettledArticles.keyOf(file, await readFile(file)), { counts: MANY, warnings: [], seen: true });
  await settled.save(true);
  return open();
}
const quotesFound = async (file: string, settled: SettledArticles, more = {}) =>
  (await annotateFiles([file], { ...WRITING, settled, ...more }))[0]?.counts?.quotes;

describe('what extraction leaves as it is', () => {
  it('is not read again', async () => {
    const file = await article('a.md');
    expect(await quotesFound(file, await settle(file))).toBe(99);
  });

  it('is read again once a letter of it, or its name, is another, or its ids are to be forgotten', async () => {
    const file = await article('a.md');
    const settled = await settle(file);
    const text = await readFile(file, 'utf8');
    expect(await quotesFound(await article('a.md', text.replace('pier is', 'pier was')), settled)).toBe(1);
    expect(await quotesFound(await article('b.md', text), settled)).toBe(1);
    expect(await quotesFound(await article('a.md', text), settled)).toBe(99);
    expect(await quotesFound(await article('a.md', text), settled, { reissue: true })).toBe(1);
  });

  it('is read again where its cache is damaged, or of another shape', async () => {
    const file = await article('a.md');
    await settle(file);
    const [cache = ''] = globSync(join(folder, 'node_modules/.cache/on-the-record/*'));
    const sound = await readFile(cache, 'utf8');
    await writeFile(cache, sound.slice(0, -9));
    expect(await quotesFound(file, open())).toBe(1);
    await writeFile(cache, sound.replace('"shape":1', '"shape":0'));
    expect(await quotesFound(file, open())).toBe(1);
    await writeFile(cache, sound);
    expect(await quotesFound(file, open())).toBe(99);
  });

  it('is told with the warnings it had', async () => {
    const twice =
      'quotes:\n  - { kind: indirect, text: it is shut, status: confirmed }\n---\nWren said it is shut. Lund said it is shut.\n\n"';
    const file = await article('a.md', ARTICLE.replace('---\n"', twice));
    const settled = open();
    await annotateFiles([file], { ...WRITING, settled });
    const [first] = await annotateFiles([file], { ...WRITING, settled });
    const [second] = await annotateFiles([file], { ...WRITING, settled });
    expect(first?.diagnostics.map(({ id }) => id)).toEqual(['ambiguous-words']);
    expect(second).toMatchObject({ changed: false, counts: first?.counts, diagnostics: first?.diagnostics });
  });

  it('is forgotten with its file, but not by a run over others', async () => {
    const [one, two] = [await article('a.md'), await article('b.md')];
    const settled = open();
    await annotateFiles([one, two], { ...WRITING, settled });
    await settled.save(true);
    const key = SettledArticles.keyOf(two, await readFile(two));
    const later = open();
    await annotateFiles([one], { ...WRITING, settled: later });
    await later.save(false);
    expect(open().get(key)).toBeDefined();
    await later.save(true);
    expect(open().get(key)).toBeUndefined();
  });
});

describe('--check', () => {
  it('takes nothing for settled that a run has only written, and says so of whatever is behind', async () => {
    const file = await article('a.md');
    const settled = open();
    await annotateFiles([file], { ...WRITING, settled });
    settled.set(SettledArticles.keyOf(file, await readFile(file)), { counts: MANY, warnings: [], seen: false });
    const looking = { ...WRITING, write: false, settled, onlySeen: true };
    expect((await annotateFiles([file], looking))[0]?.counts?.quotes).toBe(1);
    await writeFile(file, (await readFile(file, 'utf8')).replace('kind: direct', 'kind: mixed'));
    expect((await annotateFiles([file], looking))[0]).toMatchObject({ changed: true });
    expect((await annotateFiles([file], looking))[0]).toMatchObject({ changed: true });
  });

  it('says the same with and without what earlier runs knew', async () => {
    await article('a.md');
    const codes = [];
    for (const args of [['--check'], [], ['--check'], ['--check'], ['--check', '--fresh']])
      codes.push((await runCommand('extract.ts', args, folder)).code);
    await article('a.md', ARTICLE);
    codes.push((await runCommand('extract.ts', ['--check'], folder)).code);
    expect(codes).toEqual([1, 0, 0, 0, 0, 1]);
  });

  it('of a whole site runs extraction only over what is not settled', async () => {
    const file = await article('a.md');
    const settled = await settle(file);
    expect(await checkContent(folder, WRITING.today, settled)).toEqual([]);
    const edited = (await readFile(file, 'utf8')).replace('until the pier', 'till the pier');
    await writeFile(file, edited);
    const ids = async (known?: SettledArticles) => (await checkContent(folder, WRITING.today, known)).map(({ id }) => id);
    expect(await ids(settled)).toContain('behind-its-text');
    expect(await ids(settled)).toEqual(await ids());
  });
});

describe('the engine', () => {
  it('is another one once a rule, a model or a package is', async () => {
    const project = async (name: string) => {
      const root = join(folder, name);
      for (const room of ['extract', 'ledger', 'model', 'text']) await cp('src/ledger', join(root, 'src', room), { recursive: true });
      await writeFile(join(root, 'package-lock.json'), '{}');
      return root;
    };
    const same = [engineFingerprint(await project('a')), engineFingerprint(await project('b'))];
    const [rule, model, lock] = [await project('c'), await project('d'), await project('e')];
    await writeFile(join(rule, 'src/ledger/slug-of.ts'), '// another');
    await writeFile(join(model, 'src/extract/weights.bin'), 'another');
    await writeFile(join(lock, 'package-lock.json'), '{ }');
    expect(same[0]).toBe(same[1]);
    expect(new Set([...same, ...[rule, model, lock].map((root) => engineFingerprint(root))]).size).toBe(4);
  });
});

describe('many articles', () => {
  it('are done on all cores, with the same result as one after the other', async () => {
    const names = Array.from({ length: 40 }, (_, number) => `harbour-${number}.md`);
    const text = (number: number) => ARTICLE.replace('the pier', `pier ${number}`);
    const files = await Promise.all(names.map((name, number) => article(name, text(number))));
    const reports = await annotateFiles(files, WRITING);
    expect(reports.map(({ file }) => file)).toEqual(files);
    const together = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    for (const [number, name] of names.entries()) await annotateFiles([await article(name, text(number))], WRITING);
    expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual(together);
  });
});
