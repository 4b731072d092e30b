import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { htmlToMarkdown, textToMarkdown } from '../../src/integrations/import/html-to-markdown.ts';
import { importArticle } from '../../src/integrations/import/import-article.ts';
import { readSource, type Source, type SourceLimits } from '../../src/integrations/import/read-source.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';
import { runCommand } from './run-command.ts';

const PROSE = [
  '“It is shut until the pier is mended,” said Ada Wren, the harbour master, on Monday.',
  'The Hale Council said that Wren had promised a new pier by 2033, and that the money had been set aside.',
  'Nobody had asked the sailors, Bo Lund told reporters, adding that the boats would lie in the mud until spring.',
];
const BODY = `${PROSE.join('\n\n')}\n`;
const MENU = `<nav><ul>${'<li><a href="/x">Section</a></li>'.repeat(20)}</ul></nav>`;
const FOOT = '<footer><p>All rights reserved.</p></footer>';
const LD = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'The Wharf Online' },
    {
      '@type': 'NewsArticle',
      headline: 'Harbour shut until spring',
      datePublished: '2021-05-07T23:30:00-09:00',
      author: [{ '@type': 'Person', name: 'Ines Holt' }, { name: 'Jo Hart' }],
      publisher: { name: 'The Wharf' },
    },
  ],
};

function page({
  head = `<script type="application/ld+json">${JSON.stringify(LD)}</script>`,
  extra = '',
  body = PROSE.map((text) => `<p>${text}</p>`).join(''),
} = {}) {
  return `<!doctype html><html lang="en"><head><title>Harbour shut | The Wharf</title><link rel="canonical" href="/harbour">${head}</head><body>${MENU}<main><article><h1>Harbour shut until spring</h1>${body}${extra}</article></main>${FOOT}</body></html>`;
}

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'import-'));
  await mkdir(join(root, 'content/articles'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const html = (text: string): Source => ({ kind: 'html', text, address: 'https://wharf.example/2021/harbour?from=feed' });
const imported = async (source: Source, options = {}) =>
  readFile(join(root, await importArticle(root, 'page.html', source, options)), 'utf8');

describe('an imported page', () => {
  it('is its main text, with headline, date, authors, publisher and address from JSON-LD', async () => {
    expect(await imported(html(page()))).toBe(
      `---\ntitle: Harbour shut until spring\npublished: 2021-05-07\npublisher: The Wharf\nurl: https://wharf.example/harbour\nauthors:\n  - Ines Holt\n  - Jo Hart\n---\n${BODY}`,
    );
  });

  it('takes Open Graph and meta elements where there is no JSON-LD', async () => {
    const head =
      '<meta property="og:title" content="Pier: broken"><meta property="article:published_time" content="2021-05-06T08:00:00Z"><meta name="author" content="By Ines Holt"><meta property="og:site_name" content="Wharf"><script type="application/ld+json">{ not json</script>';
    const text = await imported(html(page({ head })));
    expect(text).toMatch(/^---\ntitle: "Pier: broken"\npublished: 2021-05-06\npublisher: Wharf\n/);
    expect(text).toContain('authors:\n  - Ines Holt\n');
  });

  it('is the same every time', async () => {
    const once = await imported(html(page()));
    expect(await imported(html(page()), { slug: 'again' })).toBe(once);
  });

  it('never takes the place of an entry that is there, whatever its folder', async () => {
    await mkdir(join(root, 'content/articles/2021'));
    const file = join(root, 'content/articles/2021/Harbour shut until spring.md');
    await writeFile(file, 'mine');
    await expect(imported(html(page()))).rejects.toThrow(
      /harbour-shut-until-spring\.md:1:1: error: there is such an entry already.*\n {4}add --slug/,
    );
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await readdir(join(root, 'content/articles'))).toEqual(['2021']);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a style', '<style>p { display: none }</style>'],
    ['a form', '<form action="https://evil.example"><input name="card"><button>Pay now</button></form>'],
    ['an event handler', '<p onclick="alert(1)" onerror="alert(2)">The council meets again on Friday, and all may come.</p>'],
    ['an address that runs code', '<p>The council <a href="javascript:alert(1)">meets again</a> on Friday, and all may come.</p>'],
    [
      'an address that is data',
      '<p>The council <a href="data:text/html,<script>alert(1)</script>">meets again</a> on Friday, and all may come.</p>',
    ],
    ['a frame', '<iframe src="https://evil.example"></iframe><object data="x"></object><embed src="y">'],
    ['a picture that tells', '<p><img src="https://evil.example/pixel.gif" onerror="alert(1)"></p>'],
    ['markup written as text', '<p>The council wrote &lt;script&gt;alert(1)&lt;/script&gt; on its door, said Ada Wren to all.</p>'],
  ])('keeps nothing of %s', async (_, extra) => {
    const text = await imported(html(page({ extra })));
    expect(text).toContain(PROSE[0]);
    expect(text.replaceAll(String.raw`\<script`, '')).not.toMatch(/<\w|onclick|onerror|javascript:|data:|alert\(2|evil\.example|Pay now/);
  });

  it.each([
    [
      'a front page',
      `<html><body>${MENU}${'<h2><a href="/s">Harbour shut until spring</a></h2><p>The pier is broken.</p>'.repeat(30)}</body></html>`,
      /not-an-article/,
    ],
    ['a form', '<html><body><form><label>Name<input></label><button>Log in</button></form></body></html>', /not-an-article/],
    ['nothing', '', /not-an-article/],
    ['elements nested without end', `<html><body>${'<div>'.repeat(100_000)}${PROSE[0]}`, /too-deep/],
    ['a page that does not say when', page({ head: '' }), /no-date\]\n {4}add --published/],
  ])('is refused when it is %s, and nothing is written', async (_, text, expected) => {
    await expect(imported(html(text))).rejects.toThrow(expected);
    expect(await readdir(join(root, 'content/articles'))).toEqual([]);
  });
});

describe('an imported text', () => {
  it('has its headline in its first line, and reads as it was written', async () => {
    const text = `Harbour shut\r\n\r\n${PROSE[0]}\r\nThe *end* of [it] <b>all</b>.\r\n\r\n# ${PROSE[1]}\r\n`;
    const entry = await imported({ kind: 'text', text }, { published: '2021-05-07' });
    const [, , body = ''] = entry.split('---\n');
    expect(entry).toContain('title: Harbour shut\n');
    expect(readMarkdown(body).text).toBe(`${PROSE[0]} The *end* of [it] <b>all</b>.\n\n# ${PROSE[1]}`);
  });

  it('reads the same as Markdown, whatever it holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('*', '_', '# ', '<b>', '&amp;', '1. ', '- ', '> ', '[a](b)', '`', '\\', '|', '~~', '---', '\n', '\n\n'),
    );
    const plain = (text: string) =>
      text
        .split(/\n[^\S\n]*\n/)
        .map((part) => part.replace(/\s+/gu, ' ').trim())
        .filter(Boolean)
        .join('\n\n');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').replace(/[\0\r\uFFFD]/g, '')),
        (text) => {
          expect(readMarkdown(textToMarkdown(text)).text).toBe(plain(text));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of any HTML leaves no element, no handler and no address but of the web', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 10 }),
      fc.constantFrom(
        '<script>',
        '</script>',
        '<a href="javascript:x">',
        '<a href=" data:x">',
        '</a>',
        '<img src=x onerror=y>',
        '<p onclick=z>',
        '<svg><a xlink:href="javascript:x">',
        '<table><td>',
        '<ul><li>',
        '<b>',
        '<!--',
        '-->',
        '<![CDATA[',
        '<style>',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (text) => {
          const { tree } = readMarkdown(htmlToMarkdown(text));
          const seen = JSON.stringify(tree);
          expect(seen).not.toMatch(/"type":"html"/);
          expect(seen).not.toMatch(/"url":"\s*(?:javascript|data|vbscript):/i);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an address', () => {
  let server: Server;
  let home: string;
  const LIMITS: SourceLimits = { bytes: 200_000, time: 400 };
  beforeEach(async () => {
    server = createServer((request, response) => {
      const type = { 'content-type': 'text/html; charset=utf-8' };
      if (request.url === '/article') response.writeHead(200, type).end(page());
      else if (request.url === '/moved') response.writeHead(302, { location: '/article' }).end();
      else if (request.url === '/latin')
        response
          .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
          .end(Buffer.from(page({ body: `<p>${'Le port est fermé, a dit Zoé Brûlé, la maîtresse du port, lundi.'}</p>` }), 'latin1'));
      else if (request.url === '/endless') {
        response.writeHead(200, type);
        const more = () => response.writable && response.write('<p>word </p>'.repeat(1000), more);
        more();
      } else if (request.url === '/slow') response.writeHead(200, type).write('<html>');
      else if (request.url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('png');
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else response.writeHead(404).end('none');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  const read = (path: string) => readSource(home + path, process.stdin, LIMITS);

  it('is read as its server says it is written, and followed where it moved', async () => {
    expect(await read('/moved')).toMatchObject({ kind: 'html', address: `${home}/article`, text: page() });
    expect((await read('/latin')).text).toContain('Zoé Brûlé');
  });

  it.each([
    ['/endless', /the page is larger than 0\.2 MB \[page-too-large\]\n {4}\S/],
    ['/slow', /cannot be read: it takes longer than 0\.4 s \[cannot-fetch\]\n {4}open it in a browser/],
    ['/picture', /it is image\/png, not a page/],
    ['/missing', /the server answers 404/],
    ['/loop', /cannot be read: .*\[cannot-fetch\]/],
  ])('is given up where it does not lead to a page in time: %s', async (path, expected) => {
    await expect(read(path)).rejects.toThrow(expected);
  });
});

describe('npm run import', () => {
  it('says where the entry is, and what is wrong with one that cannot be', async () => {
    await writeFile(join(root, 'saved.html'), page());
    const done = await runCommand('import.ts', ['saved.html'], root);
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('content/articles/harbour-shut-until-spring.md\n') });
    await writeFile(join(root, 'form.html'), '<html><body><form><input></form></body></html>');
    const refused = await runCommand('import.ts', ['form.html'], root);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /^form\.html:1:1: error: the page is not an article: .* \[not-an-article\]\n {4}import the page of one article/,
    );
    await writeFile(join(root, 'huge.html'), page({ extra: `<p>${'word '.repeat(2_000_000)}</p>` }));
    expect((await runCommand('import.ts', ['huge.html'], root)).stderr).toMatch(/huge\.html:1:1: error: the page is larger than 5 MB/);
  });
});
