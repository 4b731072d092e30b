import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { serveSite } from '../../site/serve-site.ts';

/** What a visitor's search costs. */
export interface SearchCost {
  /** Moved from the keystroke on until the first quote stands on the page, text compressed with gzip as hosts send it. */
  bytes: number;
  milliseconds: number;
}

/** What hosts compress. Files of Pagefind's index are compressed already, whatever their type says. */
const TEXT = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|manifest|[a-z.+-]+\+(?:json|xml)))/;

const QUOTE = 'main a[href*="/quotes/q-"]';
/** What takes longer than this is given up. */
const MOST_MS = 120_000;

/**
 * In the page: from the next key on, how many milliseconds until a quote stands there. A driver that looks now and then would add half
 * a second.
 */
function untilQuote([selector, most]: [string, number]): Promise<number> {
  return new Promise((done, fail) => {
    setTimeout(() => fail(new Error(`no quote within ${most} ms`)), most);
    addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        const watch = new MutationObserver(() => {
          if (!document.querySelector(selector)) return;
          watch.disconnect();
          done(performance.now() - begun);
        });
        watch.observe(document, { childList: true, subtree: true });
      },
      { once: true },
    );
  });
}

async function movedBy(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return TEXT.test(response.headers()['content-type'] ?? '') ? gzipSync(body).length : body.length;
}

/**
 * Searches a built site for words as a visitor with an empty cache does, one after the other.
 *
 * @param words each stands in at least one quote
 */
export async function measureSearch(folder: string, words: readonly string[]): Promise<SearchCost[]> {
  const site = await serveSite({ folder, base: '/' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(MOST_MS);
    let moved: Promise<number>[] = [];
    page.on('response', (response) => moved.push(movedBy(response)));
    await page.goto(`${site.home}search/`, { waitUntil: 'networkidle' });
    const costs: SearchCost[] = [];
    for (const word of words) {
      const input = page.locator('input[name=q]').first();
      await input.fill('');
      await page.waitForLoadState('networkidle');
      await page.locator(QUOTE).first().waitFor({ state: 'detached' });
      moved = [];
      await input.fill(word.slice(0, -1));
      const shown = page.evaluate(untilQuote, [QUOTE, MOST_MS] as [string, number]);
      await input.press(word.slice(-1));
      const milliseconds = await shown;
      const bytes = (await Promise.all(moved)).reduce((sum, one) => sum + one, 0);
      costs.push({ bytes, milliseconds });
      await page.waitForLoadState('networkidle');
    }
    return costs;
  } finally {
    await browser.close();
    await site.close();
  }
}
