import { describe, expect, it } from 'vitest';
import { makeRoom } from '../../src/extract/learned/make-room.ts';
import type { RatedProposal } from '../../src/extract/learned/rate-proposals.ts';
import type { Span } from '../../src/model/span.ts';
import { type Document, readDocument } from '../../src/text/document.ts';

/** Where words stand in a document, as tokens. */
function tokensOf({ tokens }: Document, words: string): Span {
  const wanted = words.split(' ');
  const first = tokens.findIndex((_, at) => wanted.every((word, n) => tokens[at + n]?.text === word));
  if (first < 0) throw new Error(`"${words}" is not in the text`);
  return [first, first + wanted.length];
}

/** Readings given as source, cue and content; what they are once they stand side by side. */
function sideBySide(text: string, ...readings: [source: string, cue: string, content: string][]): string[][] {
  const document = readDocument(text);
  const runs = (words: string): Span[] => (words ? [tokensOf(document, words)] : []);
  const chosen = readings.map(([source, cue, content]): RatedProposal => {
    const [first, last] = tokensOf(document, cue);
    const parts = { source: runs(source), cue: runs(cue), content: runs(content) };
    return { chance: 0.8, proposal: { candidate: { head: first, first, last }, ...parts, origin: 'tagger', completed: false, trust: 0 } };
  });
  const say = (spans: readonly Span[]) =>
    spans.map(([first, last]) => document.text.slice(document.tokens[first]?.start, document.tokens[last - 1]?.end)).join(' … ');
  return makeRoom(document, chosen).map(({ proposal: { source, cue, content } }) => [say(source), say(cue), say(content)]);
}

describe('Readings that are shown side by side', () => {
  it('end where the next cue of the same source begins, and before the word that joins the two', () => {
    expect(
      sideBySide(
        'Her aides say the ferry is safe but noted two leaks.',
        ['Her aides', 'say', 'the ferry is safe but noted'],
        ['Her aides', 'noted', 'two leaks'],
      ),
    ).toEqual([
      ['Her aides', 'say', 'the ferry is safe'],
      ['Her aides', 'noted', 'two leaks'],
    ]);
  });

  it('end before the source of the next one', () => {
    const text = 'Islanders worry about the dam, Mara Quill is opening a new chapter: “It is about me.”';
    const [islanders] = sideBySide(
      text,
      ['Islanders', 'worry about', 'the dam , Mara Quill is opening a new chapter'],
      ['Mara Quill', 'is opening a new chapter', '“ It is about me . ”'],
    );
    expect(islanders).toEqual(['Islanders', 'worry about', 'the dam']);
  });

  it('do not end in a word that opens the next one', () => {
    const [first] = sideBySide(
      'Quill said Lund was quite right when he noted two leaks.',
      ['Quill', 'said', 'Lund was quite right when he'],
      ['he', 'noted', 'two leaks'],
    );
    expect(first).toEqual(['Quill', 'said', 'Lund was quite right']);
  });

  it('have no source that holds what another one says', () => {
    const text = 'Quill was sharp when an architect who said he was cheated wrote, saying “Maybe he did poor work.”';
    const [quill] = sideBySide(
      text,
      ['Quill was sharp when an architect who said he was cheated wrote', 'saying', '“ Maybe he did poor work . ”'],
      ['an architect who', 'said', 'he was cheated'],
    );
    expect(quill?.[0]).toBe('Quill was sharp when an architect who');
  });

  it('stay as they are where one lies in the other’s content', () => {
    const readings: [string, string, string][] = [
      ['Quill', 'said', 'that Orrin had promised a new dam'],
      ['Orrin', 'had promised', 'a new dam'],
    ];
    expect(sideBySide('Quill said that Orrin had promised a new dam.', ...readings)).toEqual(readings);
  });

  it('keep the marks they end in where nobody else follows', () => {
    const readings: [string, string, string][] = [['Quill', 'asked', 'why ?']];
    expect(sideBySide('Quill asked why?', ...readings)).toEqual([['Quill', 'asked', 'why?']]);
  });

  it('keep a content that is all another’s introduction rather than lose it', () => {
    const text = 'Quill said Orrin told the council.';
    expect(sideBySide(text, ['Quill', 'said', 'Orrin told'], ['Orrin', 'told', 'the council'])[0]).toEqual(['Quill', 'said', 'Orrin told']);
  });
});
