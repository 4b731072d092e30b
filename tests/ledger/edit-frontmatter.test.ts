import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editFrontmatter } from '../../src/ledger/edit-frontmatter.ts';
import { splitFrontmatter } from '../../src/ledger/split-frontmatter.ts';
import type { Annotations } from '../../src/model/article.ts';

const BARE = `---
# What the desk knows
title: 'Harbour shut'   # working title
published: 2031-05-04

tags: [ports,   strikes]
---
The harbour is shut, "for good", said Ada Wren.
`;

const FOUND: Annotations = {
  quotes: [
    { id: 'q-for-good-1', kind: 'mixed', speakers: ['ada-wren'], cue: 'said', text: 'The harbour is shut, "for good"', confidence: 0.9 },
    { id: 'q-other-2', kind: 'direct', text: ['one part', "it's 5 % more"], nested: [{ kind: 'indirect', speakers: ['x'], text: 'a: b' }] },
  ],
  actors: [{ id: 'ada-wren', name: 'Ada Wren', kind: 'person' }],
  dates: [{ text: 'Monday', value: '2031-05-04' }],
};

const write = (source: string, next: Annotations) => editFrontmatter(splitFrontmatter(source, 'a.md'), next);
const frontmatterOf = (source: string) => parse(splitFrontmatter(source, 'a.md').yaml) as Record<string, unknown>;
const own = ({ quotes, actors, figures, dates, events }: Record<string, unknown>) => ({ quotes, actors, figures, dates, events });

describe('writing annotations into an article', () => {
  it("adds its keys below the editor's and touches nothing else", () => {
    const result = write(BARE, FOUND);
    const [before = '', after = ''] = BARE.split('---\nThe');
    expect(result.startsWith(before)).toBe(true);
    expect(result.endsWith(`---\nThe${after}`)).toBe(true);
    expect(frontmatterOf(result)).toMatchObject(FOUND);
    expect(Object.keys(frontmatterOf(result))).toEqual(['title', 'published', 'tags', 'quotes', 'actors', 'dates']);
  });

  it('changes no byte when there is nothing new to say', () => {
    const once = write(BARE, FOUND);
    expect(write(once, FOUND)).toBe(once);
  });

  it('keeps the bytes of every item that stays, in whatever form an editor left it', () => {
    const edited = write(BARE, FOUND).replace('    kind: direct\n', '    kind:   direct   # checked twice\n');
    const next = { ...FOUND, quotes: [...(FOUND.quotes ?? []), { id: 'q-new-3', kind: 'direct' as const, text: 'new' }] };
    const result = write(edited, next);
    expect(result).toContain('    kind:   direct   # checked twice\n');
    expect(result.replace('  - id: q-new-3\n    kind: direct\n    text: new\n', '')).toBe(edited);
  });

  it("keeps an editor's comments inside an item that changes", () => {
    const edited = write(BARE, FOUND)
      .replace('  - id: q-for-good-1\n', '  # the one to watch\n  - id: q-for-good-1\n')
      .replace('    cue: said\n', '    # he may deny it\n    cue: said\n');
    const [first, ...others] = FOUND.quotes ?? [];
    const result = write(edited, { ...FOUND, quotes: first ? [{ ...first, confidence: 0.5 }, ...others] : [] });
    expect(result).toContain('# the one to watch');
    expect(result).toContain('# he may deny it');
    expect(result).toContain('confidence: 0.5');
  });

  it('puts a key that was not there in its place between the others, and takes an empty one away', () => {
    const { actors: _, ...without } = FOUND;
    const result = write(write(BARE, without), FOUND);
    expect(Object.keys(frontmatterOf(result))).toEqual(['title', 'published', 'tags', 'quotes', 'actors', 'dates']);
    expect(Object.keys(frontmatterOf(write(result, { actors: FOUND.actors })))).toEqual(['title', 'published', 'tags', 'actors']);
  });

  it('writes the line ends the file has', () => {
    const windows = BARE.replace(/\n/g, '\r\n');
    const result = write(windows, FOUND);
    expect(result.replace(/\r\n/g, '')).not.toContain('\n');
    expect(write(result, FOUND)).toBe(result);
  });

  it('keeps keys an editor wrote below the annotations, with the comment above them', () => {
    const source = write(BARE, FOUND).replace('---\nThe', '# from the web page\npublisher: The Wharf\n---\nThe');
    const result = write(source, { quotes: [{ id: 'q-a-1', kind: 'direct', text: 'x' }] });
    expect(result).toContain('# from the web page\npublisher: The Wharf\n---\n');
  });

  it('writes lists in flow style anew rather than cutting them', () => {
    const source = BARE.replace('tags:', 'actors: [{ id: ada-wren, name: Ada, kind: person }]\ntags:');
    expect(frontmatterOf(write(source, FOUND))).toMatchObject(own(FOUND as Record<string, unknown>).actors ? { actors: FOUND.actors } : {});
  });

  it('reads back what it wrote, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('no', '2024-02-09', '1e3', '%x', '- a', 'a: b', '# c', "it's", '"q"', ' x '),
    );
    const quote = fc.record(
      {
        id: fc.nat(999).map((n) => `q-x-${n}`),
        kind: fc.constantFrom('direct' as const, 'mixed' as const),
        text: fc.oneof(words, fc.array(words, { minLength: 2, maxLength: 3 })),
      },
      { noNullPrototype: true },
    );
    const lists = fc.uniqueArray(quote, { selector: ({ id }) => id, maxLength: 4 });
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const once = write(BARE, { quotes: first });
        const twice = write(once, { quotes: second });
        expect(frontmatterOf(twice)['quotes'] ?? []).toEqual(second);
        expect(write(twice, { quotes: second })).toBe(twice);
        expect(twice.endsWith(BARE.slice(BARE.indexOf('---\nThe')))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
