import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevServer, serveDev } from './serve-dev.ts';

let folder: string;
let server: DevServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-exports-'));
  await cp('tests/fixtures/content', folder, { recursive: true });
  server = await serveDev(folder);
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (path: string) => fetch(new URL(path, server.home));
const json = async (path: string) => (await (await ask(path)).json()) as Record<string, { id: string; slug: string }[]>;

describe('the development server', () => {
  it('answers at every address of the data that a page links', async () => {
    const page = await (await ask('articles/')).text();
    const [slug = ''] = ((await json('data/articles.json'))['articles'] ?? []).map((article) => article.slug);
    const [quote = ''] = ((await json('data/quotes.json'))['quotes'] ?? []).map(({ id }) => id);
    expect(page).toContain(`/articles/${slug}/`);
    const links = (await Promise.all([`articles/${slug}/`, `quotes/${quote}/`, 'quotes/'].map(async (path) => (await ask(path)).text())))
      .flatMap((html) => [...html.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g)])
      .map(([, type = '', href = '']) => ({ type, href: new URL(href, server.home).pathname }));
    expect(links.length).toBeGreaterThan(10);
    for (const { href } of links) {
      const answer = await ask(href);
      expect([href, answer.status]).toEqual([href, 200]);
      expect((await answer.text()).length).toBeGreaterThan(20);
    }
    const types = await Promise.all(['feeds/quotes.xml', `data/articles/${slug}.tei.xml`, 'data/quotes.csv'].map(ask));
    expect(types.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual([
      'application/atom+xml',
      'application/tei+xml',
      'text/csv',
    ]);
  });

  it('has nothing where there is nothing', async () => {
    for (const path of ['oembed/q-nobody-said-this.json', 'data/nothing.json']) expect((await ask(path)).status, path).toBe(404);
  });
});
