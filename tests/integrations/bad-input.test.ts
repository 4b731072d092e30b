import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotateFiles } from '../../src/integrations/annotate-files.ts';
import { runCommand } from './run-command.ts';

const TEN_MB = 10_000_000;
const HEAD = 'title: Harbour\npublished: 2021-05-07\n';
const BODY = '"It is shut until the pier is mended," said Ada Wren, the harbour master.\n';
const SOUND = `---\n${HEAD}---\n${BODY}`;
const withKeys = (keys: string, body = BODY) => `---\n${HEAD}${keys}---\n${body}`;
const BOMB = `a: &a [x, x]\n${[...'bcdefghijklmnop'].map((key, n) => `${key}: &${key} [*${'abcdefghijklmno'[n]}, *${'abcdefghijklmno'[n]}]\n`).join('')}`;
const QUOTE = 'kind: indirect, confidence: 0.5';

/** The table of bad input: what is wrong, the file, and where and how the message begins. */
const ERRORS: [string, string | Uint8Array, RegExp][] = [
  ['no frontmatter', BODY, /:1:1: error: the file does not begin with frontmatter/],
  ['unclosed frontmatter', `---\n${HEAD}${BODY}`, /:1:1: error: the frontmatter is not closed/],
  ['YAML that does not parse', withKeys('tags: [a, b\n'), /:\d+:\d+: error: the frontmatter is not valid YAML/],
  ['a YAML bomb', withKeys(BOMB), /:2:1: error: the frontmatter is not valid YAML: .*alias/],
  ['YAML nested without end', withKeys(`tags: ${'['.repeat(100_000)}\n`), /:\d+:\d+: error: the frontmatter is not valid YAML/],
  ['a key twice', withKeys('title: Port\n'), /:4:1: error: the frontmatter is not valid YAML: Map keys must be unique/],
  ['an unknown key', withKeys('editor: Ines\n'), /:\d+:1: error: unknown key editor/],
  ['a wrong type', withKeys('authors: Ines\n'), /:4:10: error: authors: .*array/],
  ['an impossible date', SOUND.replace('05-07', '02-30'), /:3:12: error: published: is no day of the calendar/],
  ['an empty body', `---\n${HEAD}---\n\n`, /:5:1: error: the article has no text/],
  ['a body of 10 MB', SOUND + 'word '.repeat(TEN_MB / 5), /:1:1: error: the file is 10\.0 MB long/],
  ['line breaks without end', SOUND + '\n'.repeat(200_000), /:1:1: error: the file is 200006 lines long/],
  ['bytes that are not UTF-8', Buffer.from(SOUND.replace('pier', 'pi\u00e9r'), 'latin1'), /:5:25: error: the file is not UTF-8/],
  ['a NUL', SOUND.replace('pier', 'pi\0er'), /:5:25: error: the file holds a NUL/],
  [
    'two quotes with one id',
    withKeys(`quotes:\n  - { id: q-a-1, ${QUOTE}, text: shut }\n  - { id: q-a-1, ${QUOTE}, text: the pier }\n`),
    /:6:11: error: two quotes have the id q-a-1/,
  ],
  [
    'a dangling actor id',
    withKeys(`quotes:\n  - { id: q-a-1, ${QUOTE}, text: shut, speakers: [bo] }\n`),
    /:5:\d+: error: there is no actor with the id bo/,
  ],
  [
    "an editor's quote whose words were never in the text",
    withKeys('quotes:\n  - { kind: indirect, text: nobody saw the lighthouse burn that night }\n'),
    /:5:\d+: error: the text does not hold the words “nobody saw/,
  ],
  [
    'Markdown nested without end',
    `${SOUND}\n${'> '.repeat(200_000)}`,
    /:7:1: error: quotes, lists or elements stand more than a hundred deep/,
  ],
  ['HTML nested without end', `${SOUND}\n${'<div>'.repeat(200_000)}`, /:7:501: error: quotes, lists or elements stand more/],
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
  await mkdir(join(folder, 'content/articles'), { recursive: true });
});
afterEach(async () => {
  await chmod(join(folder, 'content/articles'), 0o755);
  await rm(folder, { recursive: true, force: true });
});

const pathOf = (name: string) => join(folder, 'content/articles', name);
const put = (name: string, text: string | Uint8Array) => writeFile(pathOf(name), text);
const REMEDY = /\[[a-z0-9-]+\]\n {4}\S/;

/** The message about a file, with its remedy. */
function messageAbout(name: string, output: string): string {
  const at = output.indexOf(`content/articles/${name}:`);
  return at === -1 ? '' : output.slice(at).split('\n').slice(0, 2).join('\n');
}

describe('bad input', () => {
  it('is told with file, line, column, fault and remedy, stays untouched, and keeps no other article from being done', async () => {
    for (const [index, [, source]] of ERRORS.entries()) await put(`bad-${index}.md`, source);
    await put('sound.md', SOUND);
    const { code, stderr } = await runCommand('extract.ts', [], folder);
    expect(code).toBe(1);
    for (const [index, [fault, source, expected]] of ERRORS.entries()) {
      const message = messageAbout(`bad-${index}.md`, stderr);
      expect(message, fault).toMatch(expected);
      expect(message, fault).toMatch(REMEDY);
      expect((await readFile(pathOf(`bad-${index}.md`))).equals(Buffer.from(source)), fault).toBe(true);
    }
    expect(await readFile(pathOf('sound.md'), 'utf8')).toContain('quotes:');
    const check = await runCommand('check.ts', [], folder);
    expect(check.code).toBe(1);
    for (const [index, [fault, , expected]] of ERRORS.entries())
      expect(messageAbout(`bad-${index}.md`, check.stderr), fault).toMatch(expected);
  }, 120_000);

  it('is also what two files share: an address, or the id of a quote', async () => {
    await put('Harbour.md', SOUND);
    await runCommand('extract.ts', [], folder);
    await put('copy.md', await readFile(pathOf('Harbour.md'), 'utf8'));
    await mkdir(pathOf('2031'));
    await put('2031/harbour.md', SOUND);
    const { code, stderr } = await runCommand('check.ts', [], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/:1:1: error: two articles share the address \/articles\/harbour\/ \[duplicate-slug\]\n {4}\S/);
    expect(stderr).toMatch(/copy\.md:\d+:\d+: error: two articles have a quote with the id q-.* \[shared-quote-id\]\n {4}\S/);
  });

  it('may be an actor file, which is told at its place as well', async () => {
    await put('a.md', SOUND);
    await mkdir(join(folder, 'content/actors'));
    await writeFile(join(folder, 'content/actors/ada-wren.yaml'), 'name: Ada Wren\nkind: pilot\n');
    await writeFile(join(folder, 'content/actors/bo.yaml'), 'name: "Bo\n');
    const { code, stderr } = await runCommand('check.ts', [], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /content\/actors\/ada-wren\.yaml:2:7: error: the actor file does not say what it should: kind .*\n {4}see the schema/,
    );
    expect(stderr).toMatch(/content\/actors\/bo\.yaml:2:1: error: the actor file/);
  });

  it('may be a folder nobody may write to: the article is as it was', async () => {
    const file = pathOf('a.md');
    await put('a.md', SOUND);
    await chmod(pathOf(''), 0o555);
    await chmod(folder, 0o755);
    // Root may write anywhere, and only as somebody else meets what others meet.
    const nobody = 65_534;
    const wasRoot = process.geteuid?.() === 0;
    if (wasRoot) process.seteuid?.(nobody);
    try {
      const [report] = await annotateFiles([file], { today: '2031-05-08', write: true });
      expect(report?.diagnostics).toMatchObject([{ id: 'cannot-write', file, line: 1, column: 1 }]);
      expect(report?.diagnostics[0]?.message).toMatch(/EACCES/);
    } finally {
      if (wasRoot) process.seteuid?.(0);
    }
    expect(await readFile(file, 'utf8')).toBe(SOUND);
  });

  it('may be a disk that is full: the article is as it was, and no piece of a file is left', async () => {
    await put('a.md', SOUND);
    const fs = createRequire(import.meta.url)('node:fs') as typeof import('node:fs');
    const write = vi.spyOn(fs, 'write').mockImplementation(((...args: unknown[]) => {
      const answer = args.at(-1) as (error: Error) => void;
      answer(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
    }) as typeof fs.write);
    const [report] = await annotateFiles([pathOf('a.md')], { today: '2021-05-08', write: true });
    expect(write).toHaveBeenCalled();
    write.mockRestore();
    expect(report?.diagnostics).toMatchObject([{ id: 'cannot-write', line: 1, column: 1 }]);
    expect(report?.diagnostics[0]?.message).toMatch(/ENOSPC/);
    expect(await readFile(pathOf('a.md'), 'utf8')).toBe(SOUND);
    expect(await readdir(pathOf(''))).toEqual(['a.md']);
  });
});

const WARNINGS: [string, string, RegExp][] = [
  ['a date after today', SOUND.replace('2021', '2999'), /:3:12: warning: the article is dated 2999-05-07/],
  ['a mark that is opened and not closed', `${SOUND}\nHe said "no and left.\n`, /:7:9: warning: a quotation mark is opened and not closed/],
  ['marks that are mixed', `${SOUND}\nHe said “no" and left.\n`, /:7:\d+: warning: a quotation mark is opened and not closed/],
  ['an image from elsewhere', `${SOUND}\n![a map](https://example.org/map.png)\n`, /:7:1: warning: an image comes from another site/],
  ['a script', `${SOUND}\nText <script>alert(1)</script> more.\n`, /:7:6: warning: HTML that is not safe/],
  ['an event handler', `${SOUND}\n<p onerror="x()">more</p>\n`, /:7:1: warning: HTML that is not safe/],
  ['an address that runs code', `${SOUND}\n[more](javascript:alert(1))\n`, /:7:1: warning: HTML that is not safe/],
  ['a paragraph of 1 MB', `${SOUND}\n${'It is shut. '.repeat(90_000)}\n`, /:7:1: warning: one paragraph has 1080 thousand letters/],
];

describe('input to think about', () => {
  it('is told and goes on', async () => {
    for (const [index, [, source]] of WARNINGS.entries()) await put(`odd-${index}.md`, source);
    const wren = (kind: string) => withKeys(`actors:\n  - { id: wren-${kind}, name: Ada Wren, kind: ${kind} }\n`);
    await put('wren-1.md', wren('person'));
    await put('wren-2.md', wren('organization'));
    const { code, stderr } = await runCommand('check.ts', [], folder);
    expect(code).toBe(0);
    for (const [index, [fault, , expected]] of WARNINGS.entries()) {
      expect(messageAbout(`odd-${index}.md`, stderr.replaceAll(/.*\[behind-its-text\]\n.*\n/g, '')), fault).toMatch(expected);
    }
    expect(stderr).toMatch(/wren-2\.md:5:5: warning: one name stands for two actors/);
  }, 120_000);
});

describe('input that just works', () => {
  it.each([
    ['a byte order mark', `\uFEFF${SOUND}`],
    ['carriage returns', SOUND.replace(/\n/g, '\r\n')],
    ['right-to-left text', withKeys('language: ar\n', 'قال الوزير «لن ندفع ثمن الميناء» يوم الاثنين.\n')],
    ['combining characters', SOUND.replace('Ada Wren', 'Zoe\u0308 Wren')],
    ['emoji in names', SOUND.replace('Ada Wren', 'Ada 🦊 Wren')],
    ['French quotation marks', SOUND.replace('"It', '« It').replace('mended,"', 'mended », ')],
    ['German quotation marks', SOUND.replace('"It', '„It').replace('mended,"', 'mended“, ')],
  ])('%s', async (_, source) => {
    await put('a.md', source);
    const [report] = await annotateFiles([pathOf('a.md')], { today: '2031-05-08', write: true });
    expect(report?.diagnostics).toEqual([]);
    const body = source.slice(source.search(/---\r?\n(?!title)/));
    expect((await readFile(pathOf('a.md'), 'utf8')).endsWith(body)).toBe(true);
    const [again] = await annotateFiles([pathOf('a.md')], { today: '2031-05-09', write: true });
    expect(again?.changed).toBe(false);
  });
});
