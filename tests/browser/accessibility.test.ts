import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BuiltPage, readPages } from '../site/read-pages.ts';
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
  'actors/',
  'actors/xi-jinping/',
  'figures/',
  'timeline/',
  'data/',
  'timeline/?from=2031-01-01&to=2031-12-31&precision=day',
  'quotes/?kind=direct&sort=longest',
  'search/?q=call',
  '404.html',
];

/** What only articles made to be difficult have: right to left, changed, gone, withdrawn and confirmed quotes. */
const DIFFICULT = [
  'articles/rtl/',
  'articles/the-lighthouse-affair/',
  'quotes/q-wants-paid-e5f6/',
  'quotes/q-burned-twice-g7h8/',
  'quotes/q-nobody-slept-j9k1/',
  'quotes/q-lamp-went-out-a1b2/',
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
let samples: ServedSite;
let fixture: ServedSite;
let large: ServedSite;

beforeAll(async () => {
  const sites = inject('sites');
  browser = await launchBrowser();
  [samples, fixture, large] = await Promise.all([serveSite(sites.samples), serveSite(sites.fixture), serveSite(sites.large)]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([samples, fixture, large].map((site) => site.close()));
});

/** The article with most quotes, from the site's home: what is crowded nowhere else is crowded there. */
function longestArticle(): string {
  const site = inject('sites').samples;
  const quotesOn = ({ ids }: BuiltPage) => ids.filter((id) => id.startsWith('q-')).length;
  const [longest] = readPages(site)
    .filter(({ address }) => /\/articles\/[^/]+\/$/.test(address))
    .sort((one, other) => quotesOn(other) - quotesOn(one));
  return longest?.address.slice(site.base.length) ?? '';
}

/** What axe says of a page with all its folds open, and whether it is wider than its window. */
async function problemsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: { type: 'tag', values: tags } }),
    RULES,
  )) as AxeResults;
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...violations.map(({ id, nodes }) => {
      const places = nodes.map(({ html }) => html).slice(0, 2);
      return `${address}: ${id}: ${places.join(' ')}`;
    }),
    ...(overflow > 0 ? [`${address}: ${overflow} pixels too wide`] : []),
  ];
}

describe.each(['light', 'dark'] as const)('every type of page, %s', (colorScheme) => {
  it.each([390, 1440])('has nothing axe finds fault with, and no sideways scroll, %i pixels wide', async (width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${samples.home}quotes/`);
    const quote = await page.locator('a[href*="/quotes/q-"]').first().getAttribute('href');
    const found: string[] = [];
    const addresses = [
      ...[...PAGES, longestArticle()].map((path) => samples.home + path),
      new URL(quote ?? '', samples.home).href,
      ...DIFFICULT.map((path) => fixture.home + path),
      ...LARGE_PAGES.map((path) => large.home + path),
    ];
    for (const address of addresses) found.push(...(await problemsOf(page, address)));
    await context.close();
    expect(found).toEqual([]);
  });
});
