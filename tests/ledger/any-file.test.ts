import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/ledger/annotate-article.ts';
import { readArticle } from '../../src/ledger/read-article.ts';
import { ContentError } from '../../src/model/diagnostic.ts';

const SOUND = `---
title: Harbour shut   # for now
published: 2021-05-07
tags: [ports, strikes]
quotes:
  - id: q-shut-until-pier-k3
    kind: direct
    speakers: [ada-wren]
    cue: said
    text: '"It is shut until the pier is mended,"'
    confidence: 0.9
    status: confirmed
actors:
  - { id: ada-wren, name: Ada Wren, kind: person }
---
"It is shut until the pier is mended," said Ada Wren, the harbour master.

The Hale Council said that Wren had promised a new pier by 2033.
`;
const TODAY = '2021-05-08';
const encode = (text: string) => new TextEncoder().encode(text);

/** Something an editor's hand, a merge or a broken program may put into a file. */
const debris = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ...[
      '---\n',
      '\n---\n',
      '\r\n',
      '\t',
      ': ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '!!js/x ',
      '#',
      '%YAML 1.1\n',
      '|\n',
      '>\n',
      '?',
    ],
    ...['<<<<<<< HEAD\n', '=======\n', '\uFEFF', '\u2028', 'quotes:\n', '  - id: q-a-1\n', 'status: rejected\n', 'null', '~', '2021-02-30'],
  ),
);
const damage = fc.record({ at: fc.nat(SOUND.length), removed: fc.nat(40), debris });
const damaged = fc
  .array(damage, { minLength: 1, maxLength: 4 })
  .map((list) => list.reduce((text, { at, removed, debris: more }) => text.slice(0, at) + more + text.slice(at + removed), SOUND));

describe('any file at all', () => {
  it('is read, or refused with a place inside it, a fault and a remedy', () => {
    fc.assert(
      fc.property(fc.oneof(damaged.map(encode), fc.uint8Array({ maxLength: 300 })), (bytes) => {
        try {
          readArticle(bytes, 'a.md');
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          expect(error.diagnostics.length).toBeGreaterThan(0);
          const lines = new TextDecoder().decode(bytes).split('\n').length;
          for (const { line, column, message, remedy } of error.diagnostics) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines + 1);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(message).not.toBe('');
            expect(remedy).not.toBe('');
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("that can be read keeps its body and the editor's word, and a second run changes nothing", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        let article: ReturnType<typeof readArticle>;
        try {
          article = readArticle(encode(text), 'a.md');
        } catch {
          return;
        }
        const { output, annotations } = annotateArticle(article, { today: TODAY });
        expect(output.endsWith(article.split.tail)).toBe(true);
        for (const quote of article.frontmatter.data.quotes ?? []) {
          const now = annotations.quotes?.find(({ id }) => id === quote.id);
          expect(now).toBeDefined();
          if (quote.status !== 'proposed') expect(now?.status).toBe(quote.status);
        }
        const again = annotateArticle(readArticle(encode(output), 'a.md'), { today: '2022-01-01' });
        expect(again.output).toBe(output);
      }),
      { numRuns: 250 },
    );
  });

  it('with a word that the tokenizer parts is written once, and found again', () => {
    const text = "---\ntitle: Harbour\npublished: 2021-05-07\n---\nTh' Council said that Wren hadき\n";
    const { output } = annotateArticle(readArticle(encode(text), 'a.md'), { today: TODAY });
    expect(output).toContain('that Wren hadき');
    expect(annotateArticle(readArticle(encode(output), 'a.md'), { today: '2022-01-01' }).output).toBe(output);
  });
});
