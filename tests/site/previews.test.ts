import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import type { SiteName } from './build-sites.ts';
import { attribute, type BuiltPage, readPages, textOf } from './read-pages.ts';

const sites = inject('sites');
const pagesOf = Object.fromEntries(Object.entries(sites).map(([name, site]) => [name, readPages(site)])) as Record<SiteName, BuiltPage[]>;
const HOST = 'https://example.org';

const meta = ({ elements }: BuiltPage, key: string) =>
  elements
    .filter(({ tagName }) => tagName === 'meta')
    .find((element) => attribute(element, 'property') === key || attribute(element, 'name') === key)
    ?.attrs.find(({ name }) => name === 'content')?.value;
const link = ({ elements }: BuiltPage, has: (element: BuiltPage['elements'][number]) => boolean) =>
  attribute(
    elements.find((element) => element.tagName === 'link' && has(element)) ?? ({ attrs: [] } as unknown as BuiltPage['elements'][number]),
    'href',
  );
const byId = ({ elements }: BuiltPage, id: string) => elements.find((element) => attribute(element, 'id') === id);
const isListed = (page: BuiltPage) => meta(page, 'robots') === undefined;

/** The file an absolute address of the site leads to. */
const fileAt = (name: SiteName, address: string | undefined) =>
  readFileSync(join(sites[name].folder, decodeURIComponent(new URL(address ?? '').pathname).slice(sites[name].base.length)));
const quotePages = (name: SiteName) => pagesOf[name].filter(({ address }) => /\/quotes\/q-[^/]+\/$/.test(address));
const standing = (name: SiteName) => quotePages(name).filter((page) => byId(page, 'embed'));

describe.each(Object.keys(sites) as SiteName[])('other sites, shown a link to the %s site,', (name) => {
  it('find title, description, address and picture of every page', async () => {
    const pictures = new Set<string>();
    for (const page of pagesOf[name].filter(isListed)) {
      expect(meta(page, 'og:url'), page.address).toBe(link(page, (element) => attribute(element, 'rel') === 'canonical'));
      expect(meta(page, 'og:url')).toMatch(/^https:\/\/example\.org\//);
      for (const key of ['og:title', 'og:description', 'og:image:alt']) expect(meta(page, key), `${page.address} ${key}`).toBeTruthy();
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      pictures.add(meta(page, 'og:image') ?? 'none');
    }
    for (const picture of pictures) {
      const { format, width, height } = await sharp(fileAt(name, picture)).metadata();
      expect({ picture, format, width, height }).toEqual({ picture, format: 'png', width: 1200, height: 630 });
    }
  });

  it('are told the same of a quote by its page, its embed and its oEmbed file', () => {
    expect(standing(name).length).toBeGreaterThan(0);
    for (const page of standing(name)) {
      const discovered = link(page, (element) => attribute(element, 'type') === 'application/json+oembed');
      expect(discovered).toMatch(/^https:/);
      const told = JSON.parse(String(fileAt(name, discovered))) as { html: string; thumbnail_url: string };
      const snippet = byId(page, 'embed');
      expect(snippet && textOf(snippet)).toBe(told.html);
      expect(told.thumbnail_url).toBe(meta(page, 'og:image'));
      expect(told.html).toContain(`cite="${meta(page, 'og:url')}"`);
    }
  });
});

describe('a quote’s page', () => {
  it('has a card of its own where an editor vouches for the quote, else its article’s', () => {
    const image = (id: string) => meta(pagesOf.fixture.find(({ address }) => address.includes(id)) as BuiltPage, 'og:image');
    expect(image('q-lamp-went-out-a1b2')).toBe(`${HOST}/cards/quotes/q-lamp-went-out-a1b2.png`);
    expect(image('q-wants-paid-e5f6')).toBe(`${HOST}/cards/articles/the-lighthouse-affair.png`);
  });

  it('cites it in five ways, the first of them open', () => {
    for (const page of quotePages('samples')) {
      for (const id of ['cite-apa', 'cite-mla', 'cite-chicago', 'cite-bibtex', 'cite-csl']) {
        const citation = byId(page, id);
        expect(citation && textOf(citation), page.address).toContain(`${HOST}${page.address}`);
      }
      const folds = page.elements.filter((element) => element.tagName === 'details' && attribute(element, 'class')?.includes('cited'));
      expect(folds.map((fold) => attribute(fold, 'open') !== undefined).slice(0, 3)).toEqual([true, false, false]);
    }
  });
});
