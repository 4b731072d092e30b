import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Pixels: a phone, a tablet, a desk. */
const WIDTHS = [390, 768, 1440] as const;
const SCHEMES = ['light', 'dark'] as const;
const HEIGHT = 900;
/** A4 less its margins, in pixels of 1/96 inch. */
const PAPER_WIDTH = 665;

/** Takes pictures of pages at three widths, light, dark and as printed, into a folder. */
export async function shootPages(browser: Browser, home: string, pages: ReadonlyMap<string, string>, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const looks = [
    ...SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ scheme, width, media: 'screen' as const, name: `${width}-${scheme}` }))),
    { scheme: 'light' as const, width: PAPER_WIDTH, media: 'print' as const, name: 'print' },
  ];
  for (const { scheme, width, media, name } of looks) {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: HEIGHT }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const [type, path] of pages) {
      await page.goto(home + path, { waitUntil: 'networkidle' });
      await page.emulateMedia({ media, colorScheme: scheme });
      // Rows out of sight are not drawn, and a picture of the whole page is taken without going there.
      await page.evaluate(() => document.styleSheets[0]?.insertRule('.rows.long > .row { content-visibility: visible !important }'));
      await page.evaluate(() =>
        Promise.all(
          [...document.images].map(async (image) => {
            image.loading = 'eager';
            await image.decode().catch(() => undefined);
          }),
        ),
      );
      await page.screenshot({ path: join(folder, `${type.replace(/\W+/g, '-')}-${name}.png`), fullPage: true });
    }
    await context.close();
  }
  return looks.length * pages.size;
}
