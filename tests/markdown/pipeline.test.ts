import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, NoteReference } from '../../src/markdown/mark.ts';
import { renderArticle } from '../../src/markdown/pipeline.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';

const quote = (start: number, end: number, id: string): Mark => ({
  spans: [[start, end]],
  tag: 'span',
  properties: { className: ['q'] },
  id,
  rank: 0,
});
const actor = (start: number, end: number): Mark => ({
  spans: [[start, end]],
  tag: 'a',
  properties: { className: ['a'], href: '/actors/edda-voss/' },
  rank: 5,
});

function mark(source: string, phrase: string, make: (start: number, end: number) => Mark): Mark {
  const start = readMarkdown(source).text.indexOf(phrase);
  return make(start, start + phrase.length);
}

function render(source: string, marks: Mark[], notes: NoteReference[] = []): string {
  return renderArticle(readMarkdown(source), marks, notes)
    .map(({ html }) => html)
    .join('\n');
}

const entities: Record<string, string> = { '&lt;': '<', '&amp;': '&', '&#x26;': '&', '&#x3C;': '<', '&quot;': '"' };
const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/&(?:#x)?\w+;/g, (entity) => entities[entity] ?? entity);

describe('the pipeline of an article', () => {
  it('draws a quote around its words, and an actor inside it', () => {
    const source = 'Voss said that Quill had left.';
    const marks = [mark(source, 'that Quill had left', (a, b) => quote(a, b, 'q-left-1a')), mark(source, 'Quill', actor)];
    expect(render(source, marks)).toBe(
      '<p id="p1">Voss said <span id="q-left-1a" class="q">that <a class="a" href="/actors/edda-voss/">Quill</a> had left</span>.</p>',
    );
  });

  it('takes emphasis in whole where a mark covers it whole', () => {
    const source = 'She called it *a very long* day.';
    expect(render(source, [mark(source, 'it a very long day', (a, b) => quote(a, b, 'q-day'))])).toBe(
      '<p id="p1">She called <span id="q-day" class="q">it <em>a very long</em> day</span>.</p>',
    );
  });

  it('goes on inside emphasis where a mark ends in it, with the id on its first piece only', () => {
    const source = 'She called it *a very long* day.';
    expect(render(source, [mark(source, 'it a very', (a, b) => quote(a, b, 'q-day'))])).toBe(
      '<p id="p1">She called <span id="q-day" class="q">it </span><em><span class="q">a very</span> long</em> day.</p>',
    );
  });

  it('splits marks that cross', () => {
    const marks = [quote(0, 7, 'q-a'), quote(4, 11, 'q-b')];
    expect(render('one two six', marks)).toBe(
      '<p id="p1"><span id="q-a" class="q">one <span id="q-b" class="q">two</span></span><span class="q"> six</span></p>',
    );
  });

  it('continues a quote in the next block', () => {
    const source = '“We came.\n\n> “We saw.”\n\n- We *won*.';
    const { text } = readMarkdown(source);
    expect(render(source, [quote(0, text.length, 'q-we')])).toBe(
      [
        '<p id="p1"><span id="q-we" class="q">“We came.</span></p>',
        '<blockquote id="p2">\n<p><span class="q">“We saw.”</span></p>\n</blockquote>',
        '<ul id="p3">\n<li><span class="q">We <em>won</em>.</span></li>\n</ul>',
      ].join('\n'),
    );
  });

  it('puts no link into a link', () => {
    const source = 'See [Edda Voss](https://example.org/).';
    const html = render(source, [mark(source, 'Voss', actor), mark(source, 'Edda Voss', actor)]);
    expect(html).toBe('<p id="p1">See <a href="https://example.org/"><span class="a">Edda <span class="a">Voss</span></span></a>.</p>');
  });

  it('sets a note number behind the words, outside every mark that ends there', () => {
    const source = 'He saw Voss. Then he left.';
    const note = { at: 11, href: '#n1', label: 'Note 1', text: '1' };
    expect(render(source, [quote(3, 11, 'q-saw'), mark(source, 'Voss', actor)], [note])).toBe(
      '<p id="p1">He <span id="q-saw" class="q">saw <a class="a" href="/actors/edda-voss/">Voss</a></span><a class="ref" href="#n1" aria-label="Note 1">1</a>. Then he left.</p>',
    );
  });

  it('keeps the quotation marks of the source', () => {
    expect(render('"So," he said, \'so\'...', [])).toBe('<p id="p1">"So," he said, \'so\'...</p>');
  });

  it('marks words in code without touching them', () => {
    const source = 'He typed `rm -rf` and\n\n```\nleft  the\n  room\n```';
    const html = render(source, [
      mark(source, '-rf', (a, b) => quote(a, b, 'q-rf')),
      mark(source, 'the\n  room', (a, b) => quote(a, b, 'q-room')),
    ]);
    expect(html).toBe(
      '<p id="p1">He typed <code>rm <span id="q-rf" class="q">-rf</span></code> and</p>\n<pre><code id="p2">left  <span id="q-room" class="q">the\n  room</span>\n</code></pre>',
    );
  });

  it('numbers the blocks, also inside raw HTML', () => {
    const rendered = renderArticle(readMarkdown('# One\n\nTwo\n\n***\n\n<div>\n\nThree\n\nFour\n\n</div>'), [], []);
    expect(rendered.map(({ blocks }) => blocks)).toEqual([[1], [2], [], [3, 4]]);
    expect(rendered[3]?.html).toContain('<p id="p4">Four</p>');
  });

  it('lets no HTML of the article pass for a mark, a script or a handler', () => {
    const html = render(
      '<span class="q" id="q-forged" data-mark="otr0-mark-0" onclick="x()">x</span> <script>y()</script> <a href="javascript:z()">z</a> Voss',
      [quote(0, 1, 'q-real')],
    );
    expect(html).not.toMatch(/q-forged|onclick|script|otr/);
    expect(html.match(/class="q"/g)).toHaveLength(1);
  });

  it('keeps footnotes and their links together', () => {
    const html = render('She left.[^1]\n\n[^1]: On Tuesday.', []);
    const [, target] = /href="#(note-fn-1)"/.exec(html) ?? [];
    expect(html).toContain(`id="${target}"`);
  });

  it('never changes the text, whatever the marks, and never gives an id twice', () => {
    const words = fc.constantFrom(
      'Voss',
      ' said ',
      '*no* ',
      '**many *deep* words** ',
      '[a link](https://example.org) ',
      '`code it` ',
      '<b>raw ',
      '</b> ',
      'a<br>b ',
      '“so” ',
      '~~old~~ ',
      'hard  \nbreak ',
      '![alt](x.png) ',
      'n[^1] ',
    );
    const block = fc
      .tuple(fc.constantFrom('', '> ', '- ', '# ', '    '), fc.array(words, { minLength: 1, maxLength: 8 }))
      .map(([start, line]) => start + line.join(''));
    const source = fc
      .array(block, { minLength: 1, maxLength: 5 })
      .map((blocks) => `${blocks.join('\n\n')}\n\nEnd[^1].\n\n[^1]: A note by Voss.`);
    const cuts = fc.array(fc.tuple(fc.nat(200), fc.nat(60), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(source, cuts, (body, places) => {
        const { text } = readMarkdown(body);
        const marks = places.map(([start, length, isActor], n) => {
          const from = Math.min(start, text.length);
          const to = Math.min(from + length, text.length);
          return isActor ? { ...actor(from, to), id: `a-${n}` } : quote(from, to, `q-${n}`);
        });
        const marked = render(body, marks);
        expect(textOf(marked)).toBe(textOf(render(body, [])));
        const ids = [...marked.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        // Every mark over something that can be seen is drawn.
        for (const [n, { spans }] of marks.entries()) {
          const [from, to] = spans[0] ?? [0, 0];
          if (/\S/.test(text.slice(from, to))) expect(ids).toContain(marks[n]?.id);
        }
      }),
      { numRuns: 400 },
    );
  });
});
