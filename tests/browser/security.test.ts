import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/read-pages.ts';
import { type ServedSite, serveSite } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const sites = inject('sites');
const HOSTILE = 'articles/a-page-that-means-harm/';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite(sites.fixture)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page and says what it asked of other hosts, and what its policy forbade it. */
async function visit(path: string): Promise<string[]> {
  const page = await browser.newPage();
  const found: string[] = [];
  // Before the policy and after: what would have been asked counts as much as what was.
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
      broken.push(`${violatedDirective} forbade ${blockedURI}`);
    });
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(site.home).origin && url.protocol !== 'data:') found.push(`asked ${url.href}`);
  });
  await page.goto(site.home + path, { waitUntil: 'networkidle' });
  found.push(...(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken)));
  if ((await page.title()) === 'harmed') found.push('ran a script of the article');
  await page.close();
  return found;
}

describe('the site', () => {
  it('says on every page that nothing runs but its own files', () => {
    const policies = Object.values(sites).flatMap((one) =>
      readPages(one).map(({ address, html }) => ({
        address,
        policy: /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '',
      })),
    );
    const weak = policies.filter(
      ({ policy }) =>
        !/default-src 'none'/.test(policy) || !/script-src 'self'/.test(policy) || /unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy),
    );
    expect(weak).toEqual([]);
  });

  it('asks no other host for anything, on any type of page', async () => {
    const quote =
      readPages(sites.fixture)
        .find(({ address }) => /\/quotes\/q-/.test(address))
        ?.address.slice(1) ?? '';
    const actor =
      readPages(sites.fixture)
        .find(({ address }) => /\/actors\/./.test(address))
        ?.address.slice(1) ?? '';
    const paths = ['', 'articles/', HOSTILE, 'quotes/', quote, 'actors/', actor, 'figures/', 'timeline/', 'search/?q=harbour', '404.html'];
    for (const path of paths) expect(await visit(path), path).toEqual([]);
  });

  it('shows the words of an article that means harm, and nothing else of it', async () => {
    const page = await browser.newPage();
    await page.goto(site.home + HOSTILE);
    const text = page.locator('#text');
    await text.getByText('"Nothing in here runs,"').first().waitFor();
    await text.getByText('A paragraph with a handler.').click();
    expect(await page.title()).not.toBe('harmed');
    expect(
      await text
        .locator(
          'script, style, iframe, object, form, link, meta, base, svg, [onclick], [onerror], [style], [href^="data"], [href^="javascript"]',
        )
        .count(),
    ).toBe(0);
    expect(await page.locator('[id="q-nothing-here-runs-h4rm01"]').count()).toBe(1);
    await page.close();
  });
});
