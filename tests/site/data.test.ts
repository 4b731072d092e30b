import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import type { SiteName } from './build-sites.ts';
import { attribute, type BuiltPage, readFiles, readPages, textOf } from './read-pages.ts';

type Row = Record<string, unknown> & { id: string; text: string; url: string };

const sites = inject('sites');
const HOST = 'https://example.org';
const LISTS = { articles: 'articles/', quotes: 'quotes/', actors: 'actors/', figures: 'figures/', events: 'timeline/' } as const;

/** A built site as its visitors and their programs see it. */
function open(name: SiteName) {
  const { folder, base } = sites[name];
  const pages = readPages(sites[name]);
  const files = readFiles(sites[name]).map((file) => file.slice(base.length));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const json = (path: string) => JSON.parse(read(path)) as Record<string, Row[]> & { $schema: string };
  const page = (path: string): BuiltPage => {
    const found = pages.find(({ address }) => decodeURIComponent(address) === base + path);
    if (!found) throw new Error(`there is no page /${path}`);
    return found;
  };
  /** The path of an address of this site, within it. */
  const pathOf = (link: string) => {
    const { origin, pathname } = new URL(link, HOST + base);
    expect(origin).toBe(HOST);
    expect(pathname.startsWith(base)).toBe(true);
    return decodeURIComponent(pathname).slice(base.length);
  };
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  for (const file of files.filter((one) => /^schema\//.test(one) && !/^schema\/(?:article|extraction)\.json$/.test(one)))
    ajv.addSchema(JSON.parse(read(file)) as object);
  return { base, pages, files, read, json, page, pathOf, ajv };
}

const opened = Object.fromEntries((Object.keys(sites) as SiteName[]).map((name) => [name, open(name)])) as Record<
  SiteName,
  ReturnType<typeof open>
>;
const every = Object.keys(sites) as SiteName[];

const main = ({ elements }: BuiltPage) => {
  const found = elements.find(({ tagName }) => tagName === 'main');
  return found ? textOf(found) : '';
};
const alternates = ({ elements }: BuiltPage) =>
  elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate')
    .map((element) => attribute(element, 'href') ?? '');
const graphOf = ({ elements }: BuiltPage) => {
  const script = elements.find((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json');
  return script ? (JSON.parse(textOf(script)) as { '@graph': (Record<string, unknown> & { '@type': string })[] })['@graph'] : [];
};
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(every)('the data of the %s site', (name) => {
  const { pages, files, read, json, page, pathOf, ajv, base } = opened[name];

  it('is linked from every page that has some, in its head and in a line, and every link leads somewhere', () => {
    for (const one of pages) {
      const path = decodeURIComponent(one.address).slice(base.length);
      const links = alternates(one);
      if (/^(?:404\.html|search\/|data\/)$/.test(path)) continue;
      expect(links.length, path).toBeGreaterThan(0);
      const line = one.elements.find((element) => attribute(element, 'class') === 'data-line');
      expect(line, path).toBeDefined();
      for (const link of links) expect(files, `${path} links ${link}`).toContain(pathOf(link));
    }
  });

  it('keeps to the schema each file names', () => {
    const named = files.filter((file) => /^data\/.*\.json$/.test(file));
    expect(named.length).toBeGreaterThan(5);
    for (const file of named) {
      const data = json(file);
      const validate = ajv.getSchema(data.$schema);
      expect(validate?.(data), `${file}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
    }
    for (const file of files.filter((one) => one.startsWith('oembed/')))
      expect(ajv.validate(`${HOST}${base}schema/oembed.json`, JSON.parse(read(file))), file).toBe(true);
  });

  it('is well-formed wherever it is XML', () => {
    const onError = (level: string, message: string) => level === 'warning' || expect.fail(message);
    const xml = files.filter((file) => file.endsWith('.xml'));
    expect(xml.filter((file) => /^(?:sitemap-index|opensearch|feeds\/quotes)\.xml$/.test(file))).toHaveLength(3);
    for (const file of xml)
      expect(new DOMParser({ onError }).parseFromString(read(file), 'application/xml').documentElement, file).not.toBeNull();
  });

  it('has the rows its pages show, in every format', () => {
    for (const list of Object.keys(LISTS)) {
      const rows = json(`data/${list}.json`)[list] ?? [];
      expect(
        read(`data/${list}.jsonl`)
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      ).toEqual(rows);
      const table = parse(read(`data/${list}.csv`), { bom: true, columns: true }) as Record<string, string>[];
      expect(table.map(({ url }) => url)).toEqual(rows.map(({ url }) => url));
    }
    // Long lists go on, by year and page: quotes/2031/2/.
    const parts = (path: string) =>
      pages.filter(
        ({ address }) =>
          address.startsWith(base + path) &&
          /^(?:(?:year\/)?\d{4}\/(?:\d+\/)?|named\/[^/]+\/(?:\d+\/)?)?$/.test(address.slice(base.length + path.length)),
      );
    const linked = (path: string, pattern: RegExp) =>
      new Set(
        parts(path)
          .flatMap(({ elements }) => elements)
          .map((element) => attribute(element, 'href') ?? '')
          .map((href) => decodeURIComponent(href).slice(base.length))
          .filter((href) => pattern.test(href)),
      );
    const rowPaths = (list: keyof typeof LISTS) => new Set(json(`data/${list}.json`)[list]?.map(({ url }) => pathOf(url)));
    expect(linked('quotes/', /^quotes\/q-[^/]+\/$/)).toEqual(rowPaths('quotes'));
    // Who is only ever named, in a single article, is a line of the index that leads there.
    const withPage = [...rowPaths('actors')].filter((path) => path.startsWith('actors/'));
    expect(linked('actors/', /^actors\/[^/]+\/$/)).toEqual(new Set(withPage));
    for (const { url } of json('data/actors.json')['actors'] ?? [])
      expect(new URL(url).hash === '' || linked('actors/', /#p\d+$/).has(pathOf(url) + new URL(url).hash), url).toBe(true);
    expect(linked('articles/', /^articles\/[^/#]+\/$/)).toEqual(rowPaths('articles'));
  });

  it('says of each quote what its page says', () => {
    for (const quote of json('data/quotes.json')['quotes'] ?? []) {
      const text = squeezed(main(page(pathOf(quote.url))));
      const { speakers, relays, article, inArticle, reached } = quote as unknown as {
        speakers: { name: string; unnamed?: true }[];
        relays: { actors: { name: string }[] }[];
        article: { title: string; url: string };
        inArticle: string;
        reached: string;
      };
      const shown = squeezed(
        textOf(page(pathOf(quote.url)).elements.find(({ tagName }) => tagName === 'blockquote') as BuiltPage['elements'][number]),
      );
      expect(shown.replaceAll(' … ', ' ')).toBe(squeezed(quote.text).replaceAll(' … ', ' '));
      expect(text).toContain(squeezed(article.title));
      for (const { name: speaker } of speakers) expect(text.toLocaleLowerCase('en')).toContain(speaker.toLocaleLowerCase('en'));
      for (const { actors } of relays)
        for (const { name: relay } of actors) expect(text.toLocaleLowerCase('en')).toContain(relay.toLocaleLowerCase('en'));
      expect(text.includes('Relayed, through')).toBe(reached === 'relayed');
      const [path, id] = inArticle.split('#');
      expect(page(pathOf(path ?? '')).ids).toContain(decodeURIComponent(id ?? ''));
      expect(graphOf(page(pathOf(quote.url)))[0]).toMatchObject({ '@type': 'Quotation', text: quote.text, identifier: quote.id });
    }
  });

  it('says of each actor, figure and event what its list says', () => {
    for (const { url, name: actor } of (json('data/actors.json')['actors'] ?? []) as unknown as { url: string; name: string }[])
      expect(main(page(pathOf(url)))).toContain(actor);
    const timeline = pages.filter(({ address }) => address.startsWith(`${base}timeline/`));
    const [figures, events] = [squeezed(main(page('figures/'))), squeezed(timeline.map(main).join(' '))];
    for (const { text, url } of json('data/figures.json')['figures'] ?? []) {
      expect(figures).toContain(squeezed(text));
      expect(page(pathOf(url)).ids).toContain(new URL(url).hash.slice(1));
    }
    const capitalised = (text: string) => squeezed(text).toLocaleLowerCase('en');
    for (const { text } of json('data/events.json')['events'] ?? []) expect(events.toLocaleLowerCase('en')).toContain(capitalised(text));
  });

  it('gives each article the text its page shows', () => {
    for (const file of files.filter((one) => /^data\/articles\/.*\.json$/.test(one))) {
      const { text, url, paragraphs } = json(file) as unknown as { text: string; url: string; paragraphs: [number, number][] };
      const [shown] = page(pathOf(url)).elements.filter(({ tagName }) => tagName === 'main');
      // Numbers of our notes and of the article's own footnotes stand within a paragraph, and are not of its text.
      const words = shown
        ? textOf(shown, (element) => element.tagName === 'sup' || attribute(element, 'class') === 'ref').replace(/\s/g, '')
        : '';
      for (const [start, end] of paragraphs) expect(words).toContain(text.slice(start, end).replace(/\s/g, ''));
    }
  });

  it('is true of the page in schema.org’s terms: its own address, and nothing it does not name', () => {
    for (const one of pages) {
      const path = decodeURIComponent(one.address).slice(base.length);
      const graph = graphOf(one);
      const crumbs = graph.find((node) => node['@type'] === 'BreadcrumbList') as
        | { itemListElement: { name: string; item: string }[] }
        | undefined;
      if (!crumbs) continue;
      expect(pathOf(crumbs.itemListElement.at(-1)?.item ?? '')).toBe(path);
      const article = graph.find((node) => /Article$/.test(node['@type']) && node['hasPart']);
      const shown = squeezed(main(one));
      for (const { name: mention } of (article?.['mentions'] ?? []) as { name: string }[])
        expect(shown.toLocaleLowerCase('en'), path).toContain(squeezed(mention).toLocaleLowerCase('en'));
    }
  });

  it('lists every page that may be found in the sitemap, and no other', () => {
    const found = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, link]) => pathOf(link ?? '')).sort();
    const listed = pages
      .filter(({ html }) => !html.includes('content="noindex"'))
      .map(({ address }) => decodeURIComponent(address).slice(base.length));
    expect(found).toEqual(listed.sort());
    expect(read('robots.txt')).toContain(`Sitemap: ${HOST}${base}sitemap-index.xml`);
  });
});

describe('the page that explains the data', () => {
  it('shows each format with a real example, and says what is licensed and what is not', () => {
    const { page, json } = opened.real;
    const explained = page('data/');
    const examples = explained.elements.filter(({ tagName }) => tagName === 'pre').map((element) => textOf(element));
    expect(examples).toHaveLength(9);
    expect(json('data/quotes.json')['quotes']).toContainEqual(JSON.parse(examples[0] ?? ''));
    expect(examples.filter((example) => example.trim() === '')).toEqual([]);
    expect(main(explained)).toContain('Creative Commons Attribution 4.0 International');
    expect(main(explained)).toContain('not ours to license');
  });
});
