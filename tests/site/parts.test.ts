import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { ArticleShelf } from '../../src/corpus/article-shelf.ts';
import { buildSite, partsFor } from '../../src/integrations/parts/build-site.ts';
import { readFiles } from './read-pages.ts';

const whole = inject('sites').fixture;
const folder = mkdtempSync(join(tmpdir(), 'parts-'));
const joined = { folder: join(folder, 'site'), base: '/' };

beforeAll(async () => {
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/content');
  vi.stubEnv('BASE_PATH', '/');
  // The test runner's own settings, which Vite would take for a site's.
  for (const name of ['DEV', 'PROD', 'MODE', 'VITEST']) vi.stubEnv(name, undefined);
  vi.stubEnv('NODE_ENV', 'production');
  // Where content lies is asked once, when the module is read.
  const { checkContent } = await import('../../src/integrations/check-content.ts');
  const shelf = new ArticleShelf(join(folder, 'articles.jsonl'));
  await checkContent(process.cwd(), '2031-05-07', undefined, shelf);
  shelf.close();
  await buildSite(process.cwd(), joined.folder, 2, shelf.file);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Pagefind names its files by what they hold, and what they hold by the order it was told. */
const isComparable = (file: string) => !file.startsWith('/pagefind/');

describe('a site built by two processes', () => {
  it('is the site one process builds: the same files, the same bytes', () => {
    const files = readFiles(joined).filter(isComparable).sort();
    expect(files).toEqual(readFiles(whole).filter(isComparable).sort());
    expect(files.length).toBeGreaterThan(50);
    for (const file of files)
      expect(readFileSync(join(joined.folder, file)).equals(readFileSync(join(whole.folder, file))), file).toBe(true);
  });

  it('leaves no parts behind', () => {
    expect(readFiles(joined).filter((file) => file.includes('part-'))).toEqual([]);
  });

  it('says so where one of them fails', async () => {
    mkdirSync(join(folder, 'broken/articles'), { recursive: true });
    writeFileSync(join(folder, 'broken/articles/a.md'), '---\ntitle: 3\n---\nNo day, and a number for a headline.\n');
    vi.stubEnv('CONTENT_DIR', join(folder, 'broken'));
    await expect(buildSite(process.cwd(), join(folder, 'other'), 2)).rejects.toThrow(/part \d of 2 ended with/);
  });
});

describe('a small site', () => {
  it('is built by one process: another would only read the articles a second time', () => {
    expect([partsFor(1), partsFor(300)]).toEqual([1, 1]);
  });
});
