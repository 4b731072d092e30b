import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type ServedSite, serveSite } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const ARTICLE = 'articles/xi-and-putin-accuse-us-of-interference/';

let browser: Browser;
let site: ServedSite;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('sites').real)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  problems.length = 0;
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.home) && !request.url().startsWith('data:')) problems.push(`asked ${request.url()}`);
  });
});
afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

describe('a visitor', () => {
  it('reads the article, finds one quote again by search, narrows to its speaker, opens his page, and sees the call on the timeline', async () => {
    await page.goto(site.home);
    await page
      .getByRole('main')
      .getByRole('link', { name: /In hour-long call, Xi and Putin accuse US/ })
      .first()
      .click();
    await page.getByText('implementing a policy of double containment').first().waitFor();

    // From another page to the very words.
    await page.goto(`${site.home}quotes/`);
    const row = page.getByRole('listitem').filter({ hasText: 'double containment' });
    await row.getByRole('link', { name: /paragraph 2/i }).click();
    await page.waitForURL(/\/articles\/.*#q-/);
    const target = page.locator(':target');
    expect(await target.textContent()).toContain('policy of double containment');
    await expect
      .poll(() =>
        target.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight),
      )
      .toBe(true);

    // The same quote by searching, then only its speaker's.
    await page.getByRole('navigation').first().getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('double containment');
    const results = page.getByRole('main').getByRole('listitem');
    await results.filter({ hasText: 'double containment' }).first().waitFor();
    await page
      .getByRole('group', { name: /speaker|whose words/i })
      .getByLabel(/Ushakov/)
      .check();
    await page.waitForURL((url) => url.searchParams.get('q') === 'double containment' && /ushakov/i.test(url.search));
    const found = results.filter({ hasText: 'double containment' }).first();
    await found.waitFor();
    expect(await found.textContent()).toContain('Yuri Ushakov');
    await page.reload();
    expect(await page.getByRole('searchbox').inputValue()).toBe('double containment');
    await results.filter({ hasText: 'double containment' }).first().getByRole('link').first().click();
    await page.waitForURL(/\/(?:quotes|articles)\//);

    // His page, and the call.
    await page
      .getByRole('main')
      .getByRole('link', { name: /Yuri Ushakov/ })
      .first()
      .click();
    await page.waitForURL(/\/actors\/yuri-ushakov\/$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Yuri Ushakov');
    expect(await page.getByRole('main').textContent()).toContain('policy of double containment');
    await page.getByRole('navigation').first().getByRole('link', { name: 'Timeline' }).click();
    const call = page.getByRole('listitem').filter({ hasText: /spoke with his Russian counterpart/ });
    expect(await call.last().textContent()).toMatch(/8 February/);
  });

  it('switches the layers on and off, and nothing moves', async () => {
    await page.goto(site.home + ARTICLE);
    // A line more or less while a font is still on its way is no movement of the layers.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    const marked = () =>
      page
        .locator('[id^="q-"]')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundImage !== 'none');
    expect(await marked()).toBe(true);
    for (const layer of ['Quotes', 'Actors', 'Figures', 'Dates']) await page.getByRole('checkbox', { name: layer }).uncheck();
    expect(await marked()).toBe(false);
    expect(await height()).toBe(before);
    await page.getByRole('checkbox', { name: 'Quotes' }).check();
    expect(await marked()).toBe(true);
  });

  it('gets along with the keyboard alone', async () => {
    await page.goto(site.home);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/i);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).not.toBe('');
    await page.goto(`${site.home}search/`);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('containment');
    await page.getByRole('main').getByRole('listitem').filter({ hasText: 'containment' }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('containment');
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (
        await page.evaluate(
          () => document.activeElement?.closest('main li a') !== null && document.activeElement?.closest('main li') !== null,
        )
      )
        break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:quotes|articles|actors)\//);
  });

  it('meets no words between two quotes under the name of either', async () => {
    await page.goto(`${site.home}search/?q=${encodeURIComponent('crucial economic lifeline')}`);
    const articles = page.getByRole('main').getByRole('link', { name: /In hour-long call/ });
    await articles.first().waitFor();
    const quoteResults = page.locator('main a[href*="/quotes/q-"]');
    expect(await quoteResults.count()).toBe(0);
  });
});

describe('a visitor without script', () => {
  it('reads the article, opens its notes, switches its layers and follows its links', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const plain = await context.newPage();
    await plain.goto(site.home + ARTICLE);
    const note = plain.locator('details').filter({ hasText: 'Yuri Ushakov' }).first();
    await note.locator('summary').first().click();
    await note.getByRole('link').first().waitFor({ state: 'visible' });
    await plain.getByRole('checkbox', { name: 'Quotes' }).uncheck();
    for (const name of ['Quotes', 'Actors', 'Figures', 'Timeline', 'Search', 'Articles']) {
      await plain.getByRole('navigation').first().getByRole('link', { name, exact: true }).click();
      expect(await plain.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
    expect(await plain.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await context.close();
  });
});
