import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ServedSite, serveSite } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const PAGES = ['', 'articles/twelve-voices-on-the-wall-that-broke/', 'actors/', 'actors/tomas-eide/', 'figures/'];
/** Fonts come later than the first drawing, as they do over a slow line. */
const FONTS_LATE_MS = 250;
/** Less than this nobody sees: a thousandth of the window moved by as much of it. */
const UNSEEN = 0.001;

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('sites').samples)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('a page that loads', () => {
  it.each([390, 1440])('moves nothing that was drawn, also when its fonts come late, %i pixels wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, FONTS_LATE_MS));
      await route.continue();
    });
    const moved: string[] = [];
    for (const path of PAGES) {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.home + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const sum = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0));
      if (sum > UNSEEN) moved.push(`/${path}: ${sum.toFixed(4)}`);
    }
    await page.close();
    expect(moved).toEqual([]);
  });
});
