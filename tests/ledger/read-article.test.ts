import { describe, expect, it } from 'vitest';
import { MOST_BYTES, readArticle } from '../../src/ledger/read-article.ts';
import { ContentError, type Diagnostic } from '../../src/model/diagnostic.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function problemsOf(source: string | Uint8Array): Pick<Diagnostic, 'id' | 'line' | 'column'>[] {
  try {
    return readArticle(typeof source === 'string' ? encode(source) : source, 'content/articles/a.md').warnings;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.diagnostics.map(({ id, line, column }) => ({ id, line, column }));
  }
}

const head = (more = '') => `---\ntitle: Harbour\npublished: 2031-05-04\n${more}---\n`;
const BODY = 'The harbour is shut, said Ada Wren.\n';
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
  .split('')
  .map((key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[n]}`).join(', ')}]`)
  .join('\n')}\n`;

describe('an article that cannot be read', () => {
  it.each<[string, string | Uint8Array, Pick<Diagnostic, 'id' | 'line' | 'column'>[]]>([
    ['no frontmatter', BODY, [{ id: 'no-frontmatter', line: 1, column: 1 }]],
    ['unclosed frontmatter', '---\ntitle: Harbour\nThe harbour is shut.\n', [{ id: 'unclosed-frontmatter', line: 1, column: 1 }]],
    ['YAML that does not parse', `---\ntitle: "Harbour\npublished: 2031-05-04\n---\n${BODY}`, [{ id: 'yaml', line: 4, column: 1 }]],
    ['a duplicate key', head('title: Port\n') + BODY, [{ id: 'yaml', line: 4, column: 1 }]],
    ['an unknown key', head('titel: Port\n') + BODY, [{ id: 'frontmatter', line: 2, column: 1 }]],
    ['a wrong type', head('authors: Ines\n') + BODY, [{ id: 'frontmatter', line: 4, column: 10 }]],
    ['a missing headline', `---\npublished: 2031-05-04\n---\n${BODY}`, [{ id: 'frontmatter', line: 2, column: 1 }]],
    ['an impossible date', `---\ntitle: A\npublished: 2031-02-30\n---\n${BODY}`, [{ id: 'frontmatter', line: 3, column: 12 }]],
    ['a YAML bomb', `---\ntitle: A\npublished: 2031-05-04\n${bomb}---\n${BODY}`, [{ id: 'yaml', line: 2, column: 1 }]],
    ['an empty body', head(), [{ id: 'empty-body', line: 5, column: 1 }]],
    ['a body of markup only', `${head()}![a map](map.png)\n`, [{ id: 'empty-body', line: 5, column: 1 }]],
    ['a NUL', `${head()}The har\0bour.\n`, [{ id: 'nul-character', line: 5, column: 8 }]],
    [
      'bytes that are not UTF-8',
      new Uint8Array([...encode(`${head()}The h`), 0xe4, 0x66, ...encode('en.\n')]),
      [{ id: 'not-utf-8', line: 5, column: 6 }],
    ],
    ['a body of 10 MB', head() + 'word '.repeat(MOST_BYTES / 2), [{ id: 'too-large', line: 1, column: 1 }]],
    [
      'two quotes with one id',
      `${head('quotes:\n  - { id: q-a-1, kind: indirect, text: shut }\n  - { id: q-a-1, kind: indirect, text: The harbour }\n')}${BODY}`,
      [{ id: 'duplicate-quote-id', line: 6, column: 11 }],
    ],
    [
      'a dangling actor id',
      `${head('quotes:\n  - { id: q-a-1, kind: indirect, speakers: [ada], text: shut }\n')}${BODY}`,
      [{ id: 'dangling-actor', line: 5, column: 45 }],
    ],
    [
      'words an editor vouches for that were never in the text',
      `${head('quotes:\n  - { id: q-a-1, kind: indirect, status: confirmed, text: nobody saw the lighthouse burn }\n')}${BODY}`,
      [{ id: 'words-not-in-text', line: 5, column: 59 }],
    ],
  ])('is told apart by its fault, at its place: %s', (_, source, expected) => {
    expect(problemsOf(source)).toEqual(expected);
  });

  it('is told with everything that is wrong at once', () => {
    expect(problemsOf(head('authors: Ines\ntags: port\n') + BODY).map(({ line }) => line)).toEqual([4, 5]);
  });

  it('says what is wrong and what to do', () => {
    expect(() => readArticle(encode(BODY), 'content/articles/a.md')).toThrow(
      /content\/articles\/a\.md:1:1: error: .*frontmatter.*\n {4}begin the file with/,
    );
  });
});

describe('an article that just works', () => {
  it.each([
    ['a byte order mark', `\uFEFF${head()}${BODY}`],
    ['carriage returns', (head() + BODY).replace(/\n/g, '\r\n')],
    ['right-to-left text', `${head('language: ar\n')}قال الوزير «لن ندفع».\n`],
    ['combining characters and emoji', `${head()}Zoe\u0308 🦊 Fox said «non», then „nein“.\n`],
    ['one paragraph of 1 MB', `${head()}${'The harbour is shut. '.repeat(50_000)}\n`],
  ])('reads %s', (_, source) => {
    expect(problemsOf(source)).toEqual([]);
  });

  it('takes the slug from the file name, in any script, whatever the folder', () => {
    const slug = (file: string) => readArticle(encode(head() + BODY), file).slug;
    expect(slug('content/articles/2031/Der Hafen – zu!.md')).toBe('der-hafen-zu');
    expect(slug('content/articles/مرفأ.md')).toBe('مرفأ');
  });
});
