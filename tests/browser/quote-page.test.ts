import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/read-pages.ts';
import { type ServedSite, serveSite } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const real = inject('sites').real;
const quote = readPages(real).find(({ address }) => address.includes('policy-of') || /\/quotes\/q-leaders-two-countries/.test(address));
const path = quote?.address.slice(1) ?? '';

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite(real)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
});

const copied = (type: string) =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : undefined;
  }, type);

describe('a quote’s page', () => {
  it('copies a citation with the keyboard alone, italics and all, and says so', async () => {
    await page.goto(site.home + path);
    await page.getByText('MLA', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy reference');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied');
    expect(await copied('text/plain')).toMatch(/^“In Hour-Long Call, .+” On the Record, 9 Feb\. 2024, https:\/\/example\.org\/quotes\/q-/);
    expect(await copied('text/html')).toContain('<i>On the Record</i>');
  });

  it('copies what reference managers read, and the HTML to embed', async () => {
    await page.goto(site.home + path);
    for (const [fold, button, start] of [
      ['BibTeX', 'Copy entry', '@article{q-'],
      ['Embed', 'Copy HTML', '<blockquote cite="https://example.org/quotes/q-'],
    ] as const) {
      await page.getByText(fold, { exact: true }).click();
      await page
        .locator('details', { has: page.getByText(fold, { exact: true }) })
        .getByRole('button', { name: button })
        .click();
      await expect.poll(() => copied('text/plain')).toMatch(new RegExp(`^${start}`));
    }
  });

  it('copies its link without leaving', async () => {
    await page.goto(site.home + path);
    await page.getByRole('link', { name: 'Copy link' }).click();
    await expect.poll(() => copied('text/plain')).toBe(`https://example.org/${path}`);
    expect(page.url()).toBe(site.home + path);
  });

  it('gives link, citations and embed as text to select where no script runs', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(site.home + path);
    expect(await still.getByRole('link', { name: 'Link to this quote' }).getAttribute('href')).toBe(`https://example.org/${path}`);
    await still.getByText('CSL-JSON', { exact: true }).click();
    expect(await still.locator('#cite-csl').isVisible()).toBe(true);
    expect(await still.locator('#cite-csl').evaluate((element) => getComputedStyle(element).userSelect)).not.toBe('none');
    expect(await still.getByRole('button', { name: /copy/i }).count()).toBe(0);
    await plain.close();
  });
});
