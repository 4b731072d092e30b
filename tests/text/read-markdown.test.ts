import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/text/read-markdown.ts';

/** What the source shows at a plain character's place: the character itself, or what stands for it. */
function standsFor(plain: string, source: string): boolean {
  if (source.startsWith(plain)) return true;
  // A soft break is a space, and a line of code ends in "\n" however the file ends its lines.
  if (plain === ' ' || plain === '\n') return /^[\n\r]/.test(source);
  return /^&(?:#\d+|#x[\da-f]+|\w+);/i.test(source);
}

function placesThatDiffer(source: string): string[] {
  const { text, segments, toSource } = readMarkdown(source);
  const wrong: string[] = [];
  for (const { start, end } of segments)
    for (let at = start; at < end; at++) {
      const plain = text[at] ?? '';
      const isTail = /[\uDC00-\uDFFF]/.test(plain);
      if (!isTail && !standsFor(plain, source.slice(toSource(at)))) wrong.push(`${at}: ${plain} is not at ${toSource(at)}`);
    }
  return wrong;
}

describe('plain text of Markdown', () => {
  it.each([
    ['emphasis', 'The *old* harbour is **clo**sed.', 'The old harbour is closed.'],
    ['links and images', 'See [the *report*](https://example.org "t") ![a map](map.png)now.', 'See the report now.'],
    ['character references and escapes', 'Tarn &amp; Sons paid 5 \\* 3 &euro;.', 'Tarn & Sons paid 5 * 3 €.'],
    ['a soft break', 'The mayor\n  said no.', 'The mayor said no.'],
    ['a soft break with a carriage return', 'The mayor\r\nsaid no.', 'The mayor said no.'],
    ['a hard break', 'The mayor  \nsaid no.\\\nTwice.', 'The mayor\nsaid no.\nTwice.'],
    ['headings', '# Flood\n\nThe river rose.\n\nFlood\n=====\n', 'Flood\n\nThe river rose.\n\nFlood'],
    ['nested block quotes', '> She said\n> no.\n>\n> > Twice,\nlazily.', 'She said no.\n\nTwice, lazily.'],
    ['tight lists', '- one\n- two\n  lines\n', 'one\ntwo lines'],
    ['loose lists', '1. one\n\n   more\n\n2. two\n', 'one\n\nmore\n\ntwo'],
    ['code', 'Run `a  b` now.\n\n```js\nlet x\n  = 1\n```\n', 'Run a  b now.\n\nlet x\n  = 1'],
    ['tables', '| a | b |\n|---|---|\n| c \\| d | e |\n', 'a\tb\nc | d\te'],
    ['footnotes', 'It rose.[^1]\n\n[^1]: By *two* metres.\n', 'It rose.\n\nBy two metres.'],
    ['raw HTML', 'It <b>rose</b>.\n\n<div>skipped</div>\n', 'It rose.'],
    ['scripts and styles among the words', 'It <script>alert(1)</script>rose <style>p{}</style>fast.', 'It rose fast.'],
    ['code with both line ends', '```\na\r\n\nb\r\n```', 'a\n\nb'],
    [
      'bare addresses',
      'Write to info@example.org or see www.example.org today.',
      'Write to info@example.org or see www.example.org today.',
    ],
  ])('reads %s', (_, source, text) => {
    expect(readMarkdown(source).text).toBe(text);
    expect(placesThatDiffer(source)).toEqual([]);
  });

  it('keeps the quotation marks of the source as they are', () => {
    expect(readMarkdown(`"No," 'yes', “no” -- ...`).text).toBe(`"No," 'yes', “no” -- ...`);
  });

  it('counts only blocks that hold text as paragraphs', () => {
    const { blocks, text } = readMarkdown('# Head\n\n---\n\n<br>\n\nOne.\n\nTwo.');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Head', 'One.', 'Two.']);
  });

  it('ends lines of code alike, each at the place of its own line end', () => {
    const { text, toSource } = readMarkdown('```\none\rtwo\r\nthree\n```');
    expect(text).toBe('one\ntwo\nthree');
    expect(toSource(text.indexOf('\n'))).toBe('```\none'.length);
  });

  it('maps every character of the plain text to its place in the source, whatever the Markdown', () => {
    const words = fc.stringMatching(/^[a-zéß😀"“”'&<>*_[\]()`~#|\\!.\- ]{0,12}$/u);
    const inline = fc.oneof(
      words,
      words.map((w) => `*${w}*`),
      words.map((w) => `**${w}**`),
      words.map((w) => `\`${w}\``),
      words.map((w) => `[${w}](https://example.org)`),
      fc.constantFrom('&amp;', '&#8364;', '&#x41;', '&nope;', '\\*', '\\a', '  \n', '\n', '\r\n', '\\\n', '<b>', '[^1]', 'a@example.org'),
    );
    const paragraph = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    const block = fc.oneof(
      paragraph,
      paragraph.map((p) => `# ${p.replace(/[\r\n]+/g, ' ')}`),
      paragraph.map((p) => p.replace(/^/gm, '> ')),
      paragraph.map((p) => p.replace(/^/gm, '> > ')),
      paragraph.map((p) => `- ${p.replace(/\n/g, '\n  ')}`),
      paragraph.map((p) => `[^1]: ${p.replace(/\n/g, '\n    ')}`),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        expect(placesThatDiffer(blocks.join('\n\n'))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the order of the source: places never run backwards within a block', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 4 }), fc.constantFrom('*', '**', '`', ''), (prose, mark) => {
        const source = prose.replace(/(\w+) (\w+)/, `${mark}$1${mark} $2`);
        const { text, toSource } = readMarkdown(source);
        const places = [...text].map((_, at) => toSource(at));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
