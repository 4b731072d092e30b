import { launchBrowser } from '../../browser/launch-browser.ts';
import { serveSite } from '../../site/serve-site.ts';

/** What a visitor's first search costs. */
export interface SearchCost {
  /** Moved from the keystroke on until the first quote stands on the page, uncompressed as a static host without compression sends it. */
  bytes: number;
  milliseconds: number;
}

/**
 * Searches a built site for a word as a visitor with an empty cache does, and a second time with what is there by then.
 *
 * @param word stands in at least one quote
 */
export async function measureSearch(folder: string, word: string): Promise<{ first: SearchCost; second: SearchCost }> {
  const site = await serveSite({ folder, base: '/' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    let bytes = 0;
    page.on('response', async (response) => {
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
    });
    const search = async (text: string): Promise<SearchCost> => {
      const input = page.locator('input[name=q]').first();
      await input.fill('');
      await page.waitForLoadState('networkidle');
      bytes = 0;
      await input.fill(text.slice(0, -1));
      const begun = performance.now();
      await input.press(text.slice(-1));
      await page.locator('main a[href*="/quotes/q-"]').first().waitFor();
      const milliseconds = performance.now() - begun;
      await page.waitForLoadState('networkidle');
      return { bytes, milliseconds };
    };
    await page.goto(`${site.home}search/`, { waitUntil: 'networkidle' });
    const first = await search(word);
    return { first, second: await search(word) };
  } finally {
    await browser.close();
    await site.close();
  }
}
