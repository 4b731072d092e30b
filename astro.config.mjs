// @ts-check
import { defineConfig, fontProviders } from 'astro/config';
import { clearOldCards } from './src/integrations/cards/clear-cards.ts';
import { siteExports } from './src/integrations/exports/site-exports.ts';
import { extractOnSave } from './src/integrations/extract-on-save.ts';
import { sharePages } from './src/integrations/parts/share-pages.ts';
import { isFirstPart, sitePart } from './src/integrations/parts/site-part.ts';
import { wholeSitemap } from './src/integrations/parts/whole-sitemap.ts';
import { reviewToolbar } from './src/integrations/review/review-toolbar.ts';
import { indexSearch } from './src/integrations/search/index-search.ts';
import { trimFont } from './src/integrations/trim-font.ts';
import { SITE } from './src/site.ts';

const root = process.cwd();
// Newsreader is drawn for the size it is set in. A file that holds all sizes and weights is 62 kB; one for the text and one for
// headlines look the same, and are 45 (docs/decisions/0021). Italics are only ever small, and only ever light; a phrase or two of
// them does without kerning, which is half of the file.
const standard = 'newsreader/newsreader-latin-standard-normal';
const newsreaderText = await trimFont(root, standard, { wght: 400, opsz: 20 });
const newsreaderHeads = await trimFont(root, standard, { wght: 590, opsz: 34 });
const newsreaderDisplay = await trimFont(root, standard, { wght: 430, opsz: 40 });
const newsreaderItalic = await trimFont(root, 'newsreader/newsreader-latin-wght-italic', { wght: 400 }, false);
const publicSans = await trimFont(root, 'public-sans/public-sans-latin-wght-normal', { wght: { min: 400, max: 650 } });

// A typeface that comes late waits for the next page: no line breaks anew under a reader's eyes.
const LATE_FONTS = 'optional';

const part = sitePart();
/** @type {string[]} */
const pagesElsewhere = [];

export default defineConfig({
  site: process.env['SITE_URL'] ?? SITE.url,
  // The folder the site stands in, such as /archive/; links.ts puts it before every address.
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 4 },
  integrations: [
    extractOnSave(),
    reviewToolbar(),
    sharePages(part, (paths) => pagesElsewhere.push(...paths)),
    siteExports(part),
    // Of a large site, the process that builds the first share knows of all pages; search needs the whole (build-site.ts).
    ...(isFirstPart(part) ? [wholeSitemap({}, () => pagesElsewhere), clearOldCards(root)] : []),
    ...(part.of === 1 ? [indexSearch()] : []),
  ],
  // The default joins inline elements across line breaks: words would run together.
  compressHTML: true,
  // No script is written into a page, however small: a content-security policy may forbid it.
  vite: { build: { assetsInlineLimit: 0 } },
  // Nothing runs, and nothing is loaded, but what the site itself serves. Pagefind's index is WebAssembly.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  // Articles do not pass through Astro's own Markdown: src/markdown/pipeline.ts is given what the whole corpus knows.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      fallbacks: ['Iowan Old Style', 'Charter', 'Georgia', 'serif'],
      display: LATE_FONTS,
      options: {
        variants: [
          { src: [newsreaderText], weight: '400', style: 'normal' },
          { src: [newsreaderHeads], weight: '500 700', style: 'normal' },
          { src: [newsreaderItalic], weight: '400', style: 'italic' },
        ],
      },
    },
    {
      // A quote on its own page, large.
      provider: fontProviders.local(),
      name: 'Newsreader Display',
      cssVariable: '--font-newsreader-display',
      fallbacks: ['Iowan Old Style', 'Charter', 'Georgia', 'serif'],
      display: LATE_FONTS,
      options: { variants: [{ src: [newsreaderDisplay], weight: '400', style: 'normal' }] },
    },
    {
      provider: fontProviders.local(),
      name: 'Public Sans',
      cssVariable: '--font-public-sans',
      fallbacks: ['system-ui', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'sans-serif'],
      display: LATE_FONTS,
      options: { variants: [{ src: [publicSans], weight: '400 650', style: 'normal' }] },
    },
  ],
});
