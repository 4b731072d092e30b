import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ServedSite, serveSite } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One of each type of page, and pages that a script has drawn anew. */
const PAGES = [
  '',
  'articles/',
  'articles/twelve-voices-on-the-wall-that-broke/',
  'articles/xi-and-putin-accuse-us-of-interference/',
  'quotes/',
  'QUOTE',
  'actors/',
  'actors/xi-jinping/',
  'figures/',
  'timeline/',
  'timeline/?from=2031-01-01&to=2031-12-31&precision=day',
  'quotes/?kind=direct&sort=longest',
  'search/?q=call',
  '404.html',
];

/** Pages that only a long list has. */
const LARGE_PAGES = [
  'quotes/',
  'quotes/2025/',
  'quotes/?year=2025&page=2',
  'timeline/',
  'timeline/2001/',
  'timeline/?q=opened&page=2',
  'search/?q=lamps&kind=mixed',
];

let browser: Browser;
let site: ServedSite;
let large: ServedSite;

beforeAll(async () => {
  [browser, site, large] = await Promise.all([launchBrowser(), serveSite(inject('sites').samples), serveSite(inject('sites').large)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await large.close();
});

describe.each(['light', 'dark'] as const)('every type of page, %s', (colorScheme) => {
  it.each([390, 1440])('has nothing axe finds fault with, and no sideways scroll, %i pixels wide', async (width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${site.home}quotes/`);
    const quote = await page.locator('a[href*="/quotes/q-"]').first().getAttribute('href');
    const found: string[] = [];
    const addresses = PAGES.map((path) => (path === 'QUOTE' ? new URL(quote ?? '', site.home).href : site.home + path));
    for (const path of [...addresses, ...LARGE_PAGES.map((one) => large.home + one)]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate(
        (tags) =>
          (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
            runOnly: { type: 'tag', values: tags },
          }),
        RULES,
      )) as AxeResults;
      for (const { id, nodes } of violations)
        found.push(
          `${path}: ${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 2)
            .join(' ')}`,
        );
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found.push(`${path}: ${overflow} pixels too wide`);
    }
    await context.close();
    expect(found).toEqual([]);
  });
});
