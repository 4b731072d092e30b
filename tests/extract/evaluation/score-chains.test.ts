import { describe, expect, it } from 'vitest';
import { parseMarkedProse } from '../../../src/extract/evaluation/marked-prose.ts';
import { scoreChains } from '../../../src/extract/evaluation/score-chains.ts';
import type { ExtractedActor, ExtractedQuote } from '../../../src/model/extraction.ts';

const [gold] = parseMarkedProse(
  `# a promise passed on
{s1 Mara Quill} {c1 said} {q1 that {s2 the mayor} {c2 had promised} {q2 new ferries for the outer islands}}.
1 = Mara Quill
2 = Odd Brekke, told by Mara Quill
`,
  'a.md',
);
if (!gold) throw new Error('nothing was read');

const actor = (id: string, name: string, more: Partial<ExtractedActor> = {}): ExtractedActor => ({
  id,
  name,
  kind: 'person',
  roles: [],
  aliases: [],
  mentions: [],
  ...more,
});
const QUILL = actor('mara-quill', 'Mara Quill', { aliases: ['Quill'] });
const BREKKE = actor('odd-brekke', 'odd brekke');

function quoted(words: string, more: Partial<ExtractedQuote>): ExtractedQuote {
  const from = gold?.text.indexOf(words) ?? -1;
  return {
    id: 'q-a',
    kind: 'indirect',
    act: 'speech',
    text: words,
    source: [],
    cue: [],
    content: [[from, from + words.length]],
    speakers: [],
    relays: [],
    confidence: 1,
    nested: [],
    ...more,
  };
}

const FERRIES = 'new ferries for the outer islands';
const PROMISE = `that the mayor had promised ${FERRIES}`;
const told = [{ actors: ['mara-quill'], cue: 'said' }];

const score = (quotes: ExtractedQuote[], actors = [QUILL, BREKKE]) => {
  const scores = scoreChains([{ gold, got: { quotes, actors } }]);
  const { found, voices, wrong } = scores;
  return { found: [found.right, found.spurious, found.missed], voices: [voices.right, voices.spurious, voices.missed], wrong, scores };
};

describe('chains', () => {
  it('are right where contents, speakers and relays are', () => {
    const inner = quoted(FERRIES, { speakers: ['odd-brekke'], relays: told });
    const { found, voices, wrong, scores } = score([quoted(PROMISE, { speakers: ['mara-quill'], nested: [inner] })]);
    expect({ found, voices, wrong }).toEqual({ found: [2, 0, 0], voices: [2, 0, 0], wrong: [] });
    expect(scores.voices.f1).toBe(1);
    expect(scores.byConstruction.get('a promise passed on')?.voices.right).toBe(2);
  });

  it('find a content that shares half of its words, at the same depth only', () => {
    const half = quoted('new ferries for', { speakers: ['odd-brekke'], relays: told });
    expect(score([quoted(PROMISE, { speakers: ['mara-quill'], nested: [half] })]).found).toEqual([2, 0, 0]);
    const less = quoted('new ferries', { speakers: ['odd-brekke'], relays: told });
    expect(score([quoted(PROMISE, { speakers: ['mara-quill'], nested: [less] })]).found).toEqual([1, 1, 1]);
    expect(score([quoted('for the outer islands', { speakers: ['odd-brekke'] })]).found).toEqual([0, 1, 2]);
  });

  it('name a wrong speaker, with what was expected and what was got', () => {
    const inner = quoted(FERRIES, { speakers: ['mara-quill'], relays: told });
    const { found, voices, wrong } = score([quoted(PROMISE, { speakers: ['mara-quill'], nested: [inner] })]);
    expect({ found, voices }).toEqual({ found: [2, 0, 0], voices: [1, 1, 1] });
    expect(wrong).toEqual([
      {
        verdict: 'wrong speakers',
        construction: 'a promise passed on',
        line: 1,
        depth: 1,
        content: FERRIES,
        expected: 'Odd Brekke, told by Mara Quill',
        got: 'Mara Quill (person), told by Mara Quill (person)',
      },
    ]);
  });

  it('name a wrong relay: none, or one too many', () => {
    const without = quoted(FERRIES, { speakers: ['odd-brekke'] });
    const [lost] = score([quoted(PROMISE, { speakers: ['mara-quill'], nested: [without] })]).wrong;
    expect(lost).toMatchObject({ verdict: 'wrong relays', got: 'odd brekke (person)' });
    const twice = quoted(FERRIES, { speakers: ['odd-brekke'], relays: [...told, ...told] });
    const [more] = score([quoted(PROMISE, { speakers: ['mara-quill'], nested: [twice] })]).wrong;
    expect(more).toMatchObject({
      verdict: 'wrong relays',
      got: 'odd brekke (person), told by Mara Quill (person), told by Mara Quill (person)',
    });
  });

  it('name what is missing and what should not be there', () => {
    const { found, voices, wrong } = score([quoted('Mara Quill said', { speakers: ['mara-quill'] })]);
    expect({ found, voices }).toEqual({ found: [0, 1, 2], voices: [0, 1, 2] });
    expect(wrong.map(({ verdict, content }) => [verdict, content])).toEqual([
      ['missed', PROMISE],
      ['spurious', 'Mara Quill said'],
      ['missed', FERRIES],
    ]);
  });

  it('take speakers as sets, and a speaker too many as wrong', () => {
    const [both] = parseMarkedProse('# both\n{s1 Both} {c1 denounced} {q1 the toll}.\n1 = Mara Quill + Odd Brekke\n', 'a.md');
    if (!both) throw new Error('nothing was read');
    const toll = (speakers: string[]) => {
      const quote = { ...quoted('x', { speakers }), content: [[15, 23]] as [number, number][] };
      return scoreChains([{ gold: both, got: { quotes: [quote], actors: [QUILL, BREKKE, actor('palace', 'Palace')] } }]).voices.right;
    };
    expect(toll(['odd-brekke', 'mara-quill'])).toBe(1);
    expect(toll(['odd-brekke'])).toBe(0);
    expect(toll(['odd-brekke', 'mara-quill', 'palace'])).toBe(0);
  });
});

describe('who an actor is', () => {
  const speakers = (lines: string, actors: ExtractedActor[]) => {
    const [two] = parseMarkedProse(`# two\n{c1 said} {q1 the toll is high}, {c2 said} {q2 the bridge is old}.\n${lines}`, 'a.md');
    if (!two) throw new Error('nothing was read');
    const quotes = two.attributions.map(({ content }, n) => ({
      ...quoted('x', { speakers: [actors[n]?.id ?? 'nobody'] }),
      content,
    }));
    return scoreChains([{ gold: two, got: { quotes, actors } }]).voices.right;
  };

  it('goes by name or alias, articles and case aside', () => {
    expect(speakers('1 = Harbour Board\n2 = mara quill\n', [actor('board', 'the harbour board'), QUILL])).toBe(2);
    expect(speakers('1 = Lind / Ferry Company\n2 = Mara Quill\n', [actor('company', 'Ferry Company'), QUILL])).toBe(2);
  });

  it('goes by the noun phrase where nobody is named', () => {
    const diplomat = actor('diplomat', 'A diplomat familiar with the talks', { unnamed: true });
    expect(speakers('1 = diplomat\n2 = Mara Quill\n', [diplomat, QUILL])).toBe(2);
    expect(speakers('1 = diplom\n2 = Mara Quill\n', [diplomat, QUILL])).toBe(1);
    expect(speakers('1 = diplomat\n2 = Mara Quill\n', [actor('diplomat', 'diplomat familiar with the talks'), QUILL])).toBe(1);
  });

  it('can ask for a kind, or for an actor without a name', () => {
    const capital = (kind: 'place' | 'organization') =>
      speakers('1 = Vell (organization)\n2 = Mara Quill\n', [actor('vell', 'Vell', { kind }), QUILL]);
    expect([capital('organization'), capital('place')]).toEqual([2, 1]);
    const witness = (unnamed: object) =>
      speakers('1 = witness (unnamed)\n2 = Mara Quill\n', [actor('witness', 'A witness', unnamed), QUILL]);
    expect([witness({ unnamed: true }), witness({})]).toEqual([2, 1]);
  });

  it('lets two people made one answer to neither', () => {
    const merged = actor('adler', 'Per Adler', { aliases: ['Lena Adler', 'Adler'] });
    expect(speakers('1 = Per Adler\n2 = Lena Adler\n', [merged, merged])).toBe(0);
    expect(speakers('1 = Per Adler\n2 = Lena Adler\n', [actor('per-adler', 'Per Adler'), actor('lena-adler', 'Lena Adler')])).toBe(2);
  });

  it('does not take two ways to name one for two people', () => {
    const source = actor('source', 'a source close to the talks', { unnamed: true });
    expect(speakers('1 = source close to the talks\n2 = another source\n', [source, actor('b', 'another source', { unnamed: true })])).toBe(
      2,
    );
  });
});
