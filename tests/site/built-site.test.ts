import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { readArticle } from '../../src/ledger/read-article.ts';
import type { BuiltSite } from './build-site.ts';
import type { SiteName } from './build-sites.ts';
import { attribute, type BuiltPage, readFiles, readPages, textOf } from './read-pages.ts';

const sites = inject('sites');
const pagesOf = Object.fromEntries(Object.entries(sites).map(([name, site]) => [name, readPages(site)])) as Record<SiteName, BuiltPage[]>;
const every = Object.keys(sites) as SiteName[];
const REAL_ARTICLE = 'content/articles/xi-and-putin-accuse-us-of-interference.md';

function pageAt(name: SiteName, path: string): BuiltPage {
  const page = pagesOf[name].find(({ address }) => address === sites[name].base + path);
  if (!page) throw new Error(`there is no page /${path}`);
  return page;
}

function articlesIn(folder: string) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readArticle(readFileSync(join(folder, file)), file));
}

/** Links and resources of a page that stay on its host, as addresses with their fragment. */
function innerLinks({ address, elements }: BuiltPage): string[] {
  return elements
    .flatMap((element) => ['href', 'src'].map((name) => attribute(element, name)))
    .filter((link) => link !== undefined && !/^(?:https?:|mailto:|data:)/.test(link))
    .map((link) => {
      const { pathname, hash } = new URL(link ?? '', `http://host${address}`);
      return decodeURIComponent(pathname + hash);
    });
}

function brokenLinks({ base, folder }: BuiltSite, pages: BuiltPage[]): string[] {
  const files = new Set(readFiles({ base, folder }).map((file) => decodeURIComponent(file)));
  const ids = new Map(pages.map(({ address, ids: own }) => [decodeURIComponent(address), new Set(own)]));
  return pages.flatMap((page) =>
    innerLinks(page)
      .filter((link) => {
        const [path = '', fragment] = link.split('#');
        if (!files.has(path) && !files.has(`${path}index.html`)) return true;
        return fragment !== undefined && fragment !== '' && !ids.get(path)?.has(fragment);
      })
      .map((link) => `${page.address} links to ${link}`),
  );
}

describe.each(every)('the %s site', (name) => {
  it('has a page at every address', () => {
    const paths = ['', 'articles/', 'quotes/', 'actors/', 'figures/', 'timeline/', 'search/', '404.html'];
    expect(paths.filter((path) => !pagesOf[name].some(({ address }) => address === sites[name].base + path))).toEqual([]);
  });

  it('has no broken link, neither to a page nor to a place in it', () => {
    expect(brokenLinks(sites[name], pagesOf[name])).toEqual([]);
  });

  it('has no id twice on a page', () => {
    expect(pagesOf[name].filter(({ ids }) => new Set(ids).size !== ids.length).map(({ address }) => address)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
        'attr-quotes': 'off',
        'long-title': 'off',
        'no-raw-characters': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
      },
    });
    const problems: string[] = [];
    for (const { address, html } of pagesOf[name]) {
      const report = await validator.validateString(html, address);
      for (const { messages } of report.results)
        for (const { ruleId, message, line } of messages) problems.push(`${address}:${line} ${ruleId}: ${message}`);
    }
    expect(problems).toEqual([]);
  });

  it('asks no other host for anything, and runs no script from within a page', () => {
    const foreign = pagesOf[name].flatMap(({ address, elements }) =>
      elements
        .filter(
          ({ tagName }) =>
            ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object'].includes(tagName) || tagName === 'link',
        )
        .filter(
          (element) =>
            tagOf(element) ||
            /^(?:https?:)?\/\//.test(attribute(element, 'src') ?? (isResource(element) ? (attribute(element, 'href') ?? '') : '')),
        )
        .map(({ tagName }) => `${address} ${tagName}`),
    );
    expect(foreign).toEqual([]);
    const handlers = pagesOf[name].flatMap(({ address, elements }) =>
      elements.flatMap(({ attrs }) => attrs.filter(({ name: own }) => own.startsWith('on')).map(({ name: own }) => `${address} ${own}`)),
    );
    expect(handlers).toEqual([]);
  });
});

/** A script written into the page instead of linked; data blocks such as JSON-LD run nothing. */
function tagOf(element: BuiltPage['elements'][number]): boolean {
  const type = attribute(element, 'type');
  return (
    element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    (type === undefined || type === 'module' || type === 'text/javascript')
  );
}

const isResource = (element: BuiltPage['elements'][number]) =>
  element.tagName === 'link' && /stylesheet|preload|icon|modulepreload/.test(attribute(element, 'rel') ?? '');

describe('what is published', () => {
  it('is real content only, unless samples are asked for', () => {
    const slugs = (name: SiteName) =>
      pagesOf[name].map(({ address }) => address.slice(sites[name].base.length)).filter((path) => /^articles\/[^/]+\/$/.test(path));
    expect(slugs('real')).toEqual(['articles/xi-and-putin-accuse-us-of-interference/']);
    expect(slugs('samples')).toHaveLength(6);
  });

  it('says plainly which articles are invented', () => {
    const bodyOf = ({ elements }: BuiltPage) =>
      textOf(elements.find(({ tagName }) => tagName === 'main') ?? (elements[0] as BuiltPage['elements'][number]));
    expect(bodyOf(pageAt('samples', 'articles/ferry-strike-leaves-islands-without-boats/'))).toMatch(/invented/i);
    expect(bodyOf(pageAt('samples', 'articles/xi-and-putin-accuse-us-of-interference/'))).not.toMatch(/invented/i);
  });

  it.each([
    ['real', 'content/articles', ({ frontmatter }: ReturnType<typeof readArticle>) => frontmatter.data.sample !== true],
    ['samples', 'content/articles', () => true],
    ['fixture', 'tests/fixtures/content/articles', () => true],
  ] as const)('has for each quote ever issued a page and a place in its article: %s', (name, folder, isShown) => {
    for (const { slug, frontmatter } of articlesIn(folder).filter(isShown))
      for (const quote of frontmatter.data.quotes ?? []) {
        expect(pageAt(name, `quotes/${quote.id}/`).html).toContain(quote.id);
        expect(pageAt(name, `articles/${slug}/`).ids).toContain(quote.id);
      }
  });

  it('shows the article word for word, with the quotation marks it came with', () => {
    const { text } = readArticle(readFileSync(REAL_ARTICLE), REAL_ARTICLE);
    const { elements } = pageAt('real', 'articles/xi-and-putin-accuse-us-of-interference/');
    const paragraphs = elements.filter(
      (element) =>
        element.tagName === 'p' && element.parentNode && 'attrs' in element.parentNode && attribute(element.parentNode, 'class') === 'para',
    );
    // Note numbers are links of their own; all else in a paragraph is the article's.
    const shown = paragraphs.map((paragraph) => textOf(paragraph, (element) => attribute(element, 'class') === 'ref'));
    expect(shown).toEqual(text.split('\n\n'));
  });

  it.each([
    ['real', 'articles/xi-and-putin-accuse-us-of-interference/', 8],
    ['samples', 'articles/twelve-voices-on-the-wall-that-broke/', 40],
  ] as const)('loads light: an article page and its styles weigh at most 25 kB, and there is no script: %s, %s', (name, path, quotes) => {
    const MOST_BYTES = 25_000;
    const { html, elements, ids } = pageAt(name, path);
    const { folder, base } = sites[name];
    const sheets = elements
      .filter((element) => attribute(element, 'rel') === 'stylesheet')
      .map((element) => readFileSync(join(folder, (attribute(element, 'href') ?? '').slice(base.length))));
    const bytes = [Buffer.from(html), ...sheets].reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(ids.filter((id) => id.startsWith('q-')).length).toBeGreaterThanOrEqual(quotes);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    const scripts = elements.filter((element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json');
    expect(scripts.map((element) => attribute(element, 'src'))).toEqual([]);
  });

  it('sets an article in its own language and direction, and what we say of it in ours', () => {
    const { elements } = pageAt('fixture', 'articles/rtl/');
    const written = elements.filter((element) => attribute(element, 'dir') === 'rtl').map((element) => attribute(element, 'lang'));
    expect(new Set(written)).toEqual(new Set(['ar']));
    const ours = elements.filter((element) => ['note k1', 'tools', 'vouch'].includes(attribute(element, 'class') ?? ''));
    expect(ours.map((element) => [attribute(element, 'lang'), attribute(element, 'dir')])).toEqual(ours.map(() => ['en', 'ltr']));
    expect(ours.length).toBeGreaterThan(2);
  });

  it.each(every)('loads light: an article page of the %s site and its styles weigh at most 25 kB', (name) => {
    const MOST_BYTES = 25_000;
    const { base, folder } = sites[name];
    const heavy = pagesOf[name]
      .filter(({ address }) => /\/articles\/[^/]+\/$/.test(address))
      .map(({ address, html, elements }) => {
        const sheets = elements
          .filter((element) => attribute(element, 'rel') === 'stylesheet')
          .map((element) => readFileSync(join(folder, (attribute(element, 'href') ?? '').slice(base.length))));
        return { address, bytes: [Buffer.from(html), ...sheets].reduce((sum, file) => sum + gzipSync(file).length, 0) };
      })
      .filter(({ bytes }) => bytes > MOST_BYTES);
    expect(heavy).toEqual([]);
  });

  it('publishes the schemas that its data keeps to', () => {
    const schema = JSON.parse(readFileSync(join(sites.real.folder, 'schema/article.json'), 'utf8')) as {
      properties: Record<string, { description?: string }>;
    };
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['title', 'published', 'quotes', 'actors', 'figures', 'dates', 'events']),
    );
    expect(Object.entries(schema.properties).filter(([, { description }]) => !description)).toEqual([]);
  });
});

describe('an address once issued', () => {
  const article = () => pageAt('fixture', 'articles/the-lighthouse-affair/');
  const wordsOf = (page: BuiltPage, id: string) => {
    const element = page.elements.find((one) => attribute(one, 'id') === id);
    return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
  };
  const pageWords = (id: string) => wordsOf(pageAt('fixture', `quotes/${id}/`), 'main');

  it('shows the new words of a changed quote against the old, in the article and on its page', () => {
    for (const page of [article(), pageAt('fixture', 'quotes/q-wants-paid-e5f6/')]) {
      const marked = (tagName: string) => page.elements.filter((one) => one.tagName === tagName).map((one) => textOf(one).trim());
      expect(marked('del')).toContain('should');
      expect(marked('ins')).toContain('must');
    }
    expect(pageWords('q-wants-paid-e5f6')).toMatch(/4 March 2031/);
    expect(wordsOf(article(), 'q-wants-paid-e5f6')).toBe('the keeper must be paid');
  });

  it('shows the words of a quote that is gone, and that they are', () => {
    expect(wordsOf(article(), 'q-burned-twice-g7h8')).toMatch(/5 March 2031.*"It burned twice\."/);
    expect(pageWords('q-burned-twice-g7h8')).toContain('"It burned twice."');
  });

  it('shows the words of one that was withdrawn, and why', () => {
    expect(wordsOf(article(), 'q-nobody-slept-j9k1')).toMatch(/finds no quote there.*nobody slept/);
    expect(pageWords('q-nobody-slept-j9k1')).toMatch(/finds no quote there/);
  });
});
