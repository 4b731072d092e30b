import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toFlatGold } from '../../../src/extract/evaluation/flat-gold.ts';
import { parseMarkedProse } from '../../../src/extract/evaluation/marked-prose.ts';
import { withNested } from '../../../src/extract/evaluation/nest-marks.ts';
import { markProse } from './mark-prose.ts';

const CHAIN = `> Not a case: a note
> to the reader.

# a promise passed on
published: 2031-05-07
{s1 Mara Quill} {c1 said} on Friday {q1 that {s2 the mayor} {c2 had promised} {q2 new ferries}}. A gull\\{sic\\} screamed.
{q1 “She {t3 does not believe} {q3 in {s4 her} own {c4 claims}}}.
1 = Mara Quill
2 = mayor, told by Mara Quill
3 = Odd Brekke + Lise Tam (person), told by harbour board / board, told by Mara Quill

# nothing here
The “Iron Bridge” opened.
`;

describe('marked prose', () => {
  // Attribution 4 has no content in CHAIN, so that the error below has something to find.
  const source = CHAIN.replace('{s4 her} own {c4 claims}', 'her own claims');
  const [first, second] = parseMarkedProse(source, 'a.md');

  it('is plain text with spans into it, nested to any depth', () => {
    expect(first?.text).toBe(
      'Mara Quill said on Friday that the mayor had promised new ferries. A gull{sic} screamed.\n\n“She does not believe in her own claims.',
    );
    const words = withNested(first?.attributions ?? []).map(({ number, depth, act, source: s, cue, content }) => [
      number,
      depth,
      act,
      ...[s, cue, content].map((spans) => spans.map(([from, to]) => first?.text.slice(from, to))),
    ]);
    expect(words).toEqual([
      [1, 0, 'speech', ['Mara Quill'], ['said'], ['that the mayor had promised new ferries', '“She does not believe in her own claims']],
      [2, 1, 'speech', ['the mayor'], ['had promised'], ['new ferries']],
      [3, 1, 'thought', [], ['does not believe'], ['in her own claims']],
    ]);
    expect(second?.attributions).toEqual([]);
  });

  it('expects voices, relays outermost first', () => {
    expect(first?.voices.get(2)).toEqual({ speakers: [{ names: ['mayor'] }], relays: [[{ names: ['Mara Quill'] }]] });
    expect(first?.voices.get(3)).toEqual({
      speakers: [{ names: ['Odd Brekke'] }, { names: ['Lise Tam'], sort: 'person' }],
      relays: [[{ names: ['Mara Quill'] }], [{ names: ['harbour board', 'board'] }]],
    });
    expect(first).toMatchObject({ name: 'a promise passed on', published: '2031-05-07', line: 4 });
  });

  it('is gold for the boards with its outermost attributions', () => {
    expect(first && toFlatGold(first, 'a.md')).toEqual({
      id: 'a.md:4',
      published: '2031-05-07',
      text: first?.text,
      attributions: [
        {
          source: [[0, 10]],
          cue: [[11, 15]],
          content: [
            [26, 65],
            [90, 129],
          ],
        },
      ],
    });
  });

  it('lets two attributions share a source', () => {
    const [shared] = parseMarkedProse('# shared\n{s1,2 She} {c1 said} {q1 no}, {c2 adding} {q2 that it was late}.\n', 'a.md');
    expect(shared?.attributions.map(({ source: spans }) => spans)).toEqual([[[0, 3]], [[0, 3]]]);
  });

  it('lets source and cue of a nested attribution stand outside the content around it', () => {
    const [quoted] = parseMarkedProse('# outside\n{q1 {q2 “No,”}} {s1 a paper} {c1 quoted} {s2 her} as {c2 saying}.\n', 'a.md');
    expect(quoted?.attributions).toMatchObject([{ content: [[0, 5]], nested: [{ content: [[0, 5]], source: [[21, 24]] }] }]);
  });

  test.each([
    ['prose without a heading', 'She said no.', 'a.md:1:1: a case without a heading; begin it with "# "'],
    ['a heading without prose', '# a\n\nShe said no.', 'a.md:1:1: a case without prose; write'],
    ['a brace left open', '# a\n{s1 She {c1 said} no.', 'a.md:2:1: a brace that is not closed in its paragraph; close it'],
    ['a brace too many', '# a\nShe} said no.', 'a.md:2:4: a closing brace without its opening one; take it out'],
    ['an unknown part', '# a\n{x1 She} said no.', 'a.md:2:1: a brace that opens no part; write {s1 …}'],
    ['a space at the edge', '# a\n{c1 said }{q1 no}.', 'a.md:2:1: a part that is empty or has a space at its edge; move'],
    ['no content', '# a\n{s1 She} {c1 said} no.', 'a.md:2:1: attribution 1 has no content; mark it with {q1 …}'],
    ['its own content', '# a\n{q1 No, {s1 she} {c1 said}}.', 'a.md:2:9: a part of attribution 1 within its own content; split'],
    ['two places', '# a\n{q2 No}, {c1 said} {q1 he {c2 said}}.', 'a.md:2:27: attribution 2 stands in two contents; give'],
    ['speech and thought', '# a\n{c1 said} {t1 thought} {q1 no}', 'a.md:2:11: cues of speech and of thought for attribution 1; mark'],
    ['a voice for nobody’s words', '# a\n{c1 said} {q1 no}\n2 = Ada', 'a.md:3:1: a voice for attribution 2, which is not marked; mark'],
    ['two voices', '# a\n{c1 said} {q1 no}\n1 = Ada\n1 = Bo', 'a.md:4:1: a second voice for attribution 1; keep one'],
    ['prose after voices', '# a\n{c1 said} {q1 no}\n1 = Ada\nNo.', 'a.md:4:1: prose behind the expected voices; put it'],
    ['no day', '# a\npublished: 2031-02-30\nNo.', 'a.md:2:12: "2031-02-30" is no day of the calendar; write'],
  ])('says where it cannot be read: %s', (_name, text, message) => {
    expect(() => parseMarkedProse(text, 'a.md')).toThrow(message);
  });
});

/** Words of a sentence, marks and escapes among them; a part is a list. */
type Piece = string | { role: 'source' | 'cue' | 'content'; of: number; pieces: Piece[] };

const word = fc.constantFrom('gulls', 'Ada', '{', '}', '\\', '“no”', '1 = x', '#', '>', 'published:', 'naïve', '🙂', 'said');

/** One attribution and those within it, each under a number of its own. */
function pieces(number: { next: number }, seed: fc.GeneratorValue, depth: number): Piece[] {
  const of = number.next++;
  const shape = seed(fc.integer, { min: 0, max: 5 });
  const inner: Piece[] = depth > 0 && seed(fc.boolean) ? pieces(number, seed, depth - 1) : [];
  const some = () => seed(fc.array, word, { minLength: 1, maxLength: 3 }) as string[];
  const source: Piece = { role: 'source', of, pieces: some() };
  const cue: Piece = { role: 'cue', of, pieces: some() };
  const content: Piece = { role: 'content', of, pieces: [...some(), ...inner, ...some()] };
  const orders: Piece[][] = [
    [source, cue, content],
    [content, source, cue],
    [cue, content],
    [source, content],
    [content],
    [content, cue, source, { role: 'content', of, pieces: some() }],
  ];
  return [...some(), ...(orders[shape] ?? []), ...some()];
}

const plainOf = (list: Piece[]): string => list.map((piece) => (typeof piece === 'string' ? piece : plainOf(piece.pieces))).join(' ');
const markedOf = (list: Piece[]): string =>
  list
    .map((piece) =>
      typeof piece === 'string'
        ? piece.replace(/[{}\\]/g, '\\$&')
        : `{${piece.role === 'content' ? 'q' : piece.role.at(0)}${piece.of} ${markedOf(piece.pieces)}}`,
    )
    .join(' ');

describe('whatever is marked', () => {
  const texts = fc.gen().map((seed) => {
    const number = { next: 1 };
    return seed(fc.constantFrom, 1, 2, 3) === 1 ? [pieces(number, seed, 3)] : [pieces(number, seed, 3), pieces(number, seed, 1)];
  });

  it('is read as written, and written back is read the same', () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const lines = paragraphs.map((list) => markedOf(list).replace(/^(?=[#>\d]|published:)/, '\\'));
        const [read] = parseMarkedProse(`# a\n${lines.join('\n')}\n`, 'a.md');
        if (!read) throw new Error('nothing was read');
        expect(read.text).toBe(paragraphs.map(plainOf).join('\n\n'));
        const all = withNested(read.attributions);
        for (const { source, cue, content } of all)
          for (const [from, to] of [...source, ...cue, ...content]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(read.text.length);
          }
        expect(parseMarkedProse(markProse(read), 'a.md')).toEqual([read]);
      }),
    );
  });

  it('keeps every part, at its own words', () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const [read] = parseMarkedProse(
          `# a\n${paragraphs.map((list) => markedOf(list).replace(/^(?=[#>\d]|published:)/, '\\')).join('\n')}\n`,
          'a.md',
        );
        const partsOf = (list: Piece[]): string[] =>
          list.flatMap((piece) =>
            typeof piece === 'string' ? [] : [`${piece.of} ${piece.role} ${plainOf(piece.pieces)}`, ...partsOf(piece.pieces)],
          );
        const got = withNested(read?.attributions ?? []).flatMap((one) =>
          (['source', 'cue', 'content'] as const).flatMap((role) =>
            one[role].map(([from, to]) => `${one.number} ${role} ${read?.text.slice(from, to)}`),
          ),
        );
        expect(got.toSorted()).toEqual(paragraphs.flatMap(partsOf).toSorted());
      }),
    );
  });
});
