import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotateFiles } from '../../src/integrations/annotate-files.ts';
import { splitFrontmatter } from '../../src/ledger/split-frontmatter.ts';
import { articleFrontmatter } from '../../src/model/article.ts';

const ARTICLE = `---
title: Harbour shut   # for now
published: 2031-05-07
---
"It is *shut* until the pier is mended," said Ada Wren, the harbour master, on Monday. The Hale Council said that Wren had promised a new pier by 2033.
`;
const OPTIONS = { today: '2031-05-08', write: true };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true, force: true });
});

async function article(name: string, text = ARTICLE): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

/** Runs the command as a user would, in a project folder. */
function extractCommand(args: string[], cwd: string): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve('scripts/extract.ts'), ...args], { cwd }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe('extraction over files', () => {
  it('writes what it found below what the editor wrote, and nothing else', async () => {
    const file = await article('a.md');
    const [report] = await annotateFiles([file], OPTIONS);
    expect(report).toMatchObject({ changed: true, diagnostics: [] });
    const result = await readFile(file, 'utf8');
    expect(result.startsWith(ARTICLE.slice(0, ARTICLE.indexOf('---\n"')))).toBe(true);
    expect(result.endsWith(ARTICLE.slice(ARTICLE.indexOf('---\n"')))).toBe(true);
    const data = articleFrontmatter.parse(parse(splitFrontmatter(result, file).yaml));
    expect(data.quotes?.[0]).toMatchObject({ kind: 'direct', text: '"It is shut until the pier is mended,"', speakers: ['ada-wren'] });
  });

  it('changes nothing the second time', async () => {
    const file = await article('a.md');
    await annotateFiles([file], OPTIONS);
    const once = await readFile(file, 'utf8');
    const [report] = await annotateFiles([file], { ...OPTIONS, today: '2032-01-01' });
    expect(report?.changed).toBe(false);
    expect(await readFile(file, 'utf8')).toBe(once);
  });

  it('keeps an id when the file is renamed and a word of the quote corrected', async () => {
    const file = await article('a.md');
    await annotateFiles([file], OPTIONS);
    const renamed = await article('b.md', (await readFile(file, 'utf8')).replace('It is *shut*', 'It is *closed*'));
    const idOf = async (path: string) =>
      articleFrontmatter.parse(parse(splitFrontmatter(await readFile(path, 'utf8'), path).yaml)).quotes?.[0];
    await annotateFiles([renamed], OPTIONS);
    expect(await idOf(renamed)).toMatchObject({
      id: (await idOf(file))?.id,
      state: 'changed',
      issued: '"It is shut until the pier is mended,"',
      since: OPTIONS.today,
    });
  });

  it('leaves an article it cannot read as it was, and does the others', async () => {
    const broken = await article('broken.md', ARTICLE.replace('title:', 'titel:'));
    const sound = await article('sound.md');
    const reports = await annotateFiles([broken, join(folder, 'missing.md'), sound], OPTIONS);
    expect(reports.map(({ diagnostics }) => diagnostics[0]?.id)).toEqual(['frontmatter', 'cannot-read', undefined]);
    expect(await readFile(broken, 'utf8')).toContain('titel:');
    expect(await readFile(sound, 'utf8')).toContain('quotes:');
  });

  it('leaves no half-written files behind', async () => {
    await annotateFiles([await article('a.md'), await article('b.md')], OPTIONS);
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md']);
  });

  it('only looks where it may not write', async () => {
    const file = await article('a.md');
    const [report] = await annotateFiles([file], { ...OPTIONS, write: false });
    expect(report?.changed).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(ARTICLE);
  });
});

describe('npm run extract', () => {
  it('does all articles of the project, tells what it found, and says with --check whether anything is behind', async () => {
    await mkdir(join(folder, 'content/articles'), { recursive: true });
    await article('content/articles/a.md');
    expect(await extractCommand(['--check'], folder)).toMatchObject({ code: 1, stderr: expect.stringContaining('run npm run extract') });
    const run = await extractCommand([], folder);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/content\/articles\/a\.md\s*│\s*2\s*│/);
    expect((await extractCommand(['--check'], folder)).code).toBe(0);
  });

  it('says file, line, column and remedy of what is wrong, and fails', async () => {
    const file = await article('broken.md', ARTICLE.replace('2031-05-07', '2031-02-30'));
    const { code, stderr } = await extractCommand([file], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/broken\.md:3:12: error: published: is no day of the calendar/);
  });
});
