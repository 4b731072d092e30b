import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueRates } from '../../src/extract/learned/cue-lexicon.ts';
import { otherContents } from '../../src/extract/learned/other-contents.ts';
import { isDoubtful, otherSource } from '../../src/extract/learned/other-source.ts';
import { type CueChances, type Parts, withoutRuns } from '../../src/extract/learned/proposal.ts';
import { learnedReading } from '../../src/extract/learned/reading.ts';
import { ruleHints } from '../../src/extract/learned/rule-hints.ts';
import type { Span } from '../../src/model/span.ts';
import { readDocument } from '../../src/text/document.ts';

const read = (text: string) => {
  const document = readDocument(text);
  return learnedReading(document, [], cueRates(document, new Map()), ruleHints(document, []));
};

type Reading = ReturnType<typeof read>;

const tokensOf = (reading: Reading, words: string): Span => {
  const wanted = words.split(' ');
  const { tokens } = reading.document;
  const first = tokens.findIndex((_, at) => wanted.every((word, n) => tokens[at + n]?.text === word));
  return [first, first + wanted.length];
};

const say = (reading: Reading, runs: readonly Span[]) =>
  runs
    .map(([first, last]) =>
      reading.document.tokens
        .slice(first, last)
        .map(({ text }) => text)
        .join(' '),
    )
    .join(' … ');

/** Chances of a role, by runs of words; what is not named has none. */
function chances(reading: Reading, content: Record<string, number>, source: Record<string, number> = {}): CueChances {
  const size = reading.document.tokens.length;
  const table = (of: Record<string, number>) => {
    const column = new Float64Array(size);
    for (const [words, chance] of Object.entries(of)) column.fill(chance, ...tokensOf(reading, words));
    return column;
  };
  return { first: 0, last: size, shift: 0, source: table(source), cue: new Float64Array(size), content: table(content) };
}

const parts = (reading: Reading, source: string, cue: string, ...content: string[]): Parts => ({
  source: source ? [tokensOf(reading, source)] : [],
  cue: [tokensOf(reading, cue)],
  content: content.map((words) => tokensOf(reading, words)),
});

describe('Other contents of a cue', () => {
  it('end before a phrase that may tell how it was said', () => {
    const reading = read('Mara Quill criticized the harbour plan in two letters.');
    const around = chances(reading, { 'the harbour plan': 0.9, 'in two letters': 0.85 });
    const others = otherContents(reading, around, parts(reading, 'Mara Quill', 'criticized', 'the harbour plan in two letters'));
    expect(others.map((content) => say(reading, content))).toContain('the harbour plan');
  });

  it('end where the tagger is least sure that they go on, whatever comes next', () => {
    const reading = read('Mara Quill wants the harbour plan withdrawn soon.');
    const around = chances(reading, { 'the harbour plan': 0.9, 'withdrawn soon': 0.5 });
    const others = otherContents(reading, around, parts(reading, 'Mara Quill', 'wants', 'the harbour plan withdrawn soon'));
    expect(others.map((content) => say(reading, content))).toContain('the harbour plan');
  });

  it('lie on one side of a cue where they lay on both', () => {
    const reading = read('The gulls are back, Odo Vance wrote, and the ferry is late.');
    const around = chances(reading, { 'The gulls are back': 0.9, 'and the ferry is late': 0.6 });
    const others = otherContents(reading, around, parts(reading, 'Odo Vance', 'wrote', 'The gulls are back', 'and the ferry is late'));
    expect(others.map((content) => say(reading, content))).toEqual(expect.arrayContaining(['The gulls are back', 'and the ferry is late']));
  });

  it('never go into the cue or the source behind them', () => {
    const reading = read('The gulls are back, Odo Vance wrote.');
    const around = chances(reading, { 'The gulls are back , Odo Vance wrote': 0.5, 'The gulls': 0.9 });
    const own = parts(reading, 'Odo Vance', 'wrote', 'The gulls are');
    for (const content of otherContents(reading, around, own)) expect(say(reading, content)).not.toContain('Odo');
  });
});

describe('Another source of a cue', () => {
  const reading = read('The mayor of Tarn and her deputy told Odo Vance nothing.');

  it('is the run around the likeliest token that the source known leaves out', () => {
    const around = chances(reading, {}, { 'The mayor of Tarn': 0.1, 'her deputy': 0.4, 'Odo Vance': 0.05 });
    expect(say(reading, [otherSource(around, [tokensOf(reading, 'her deputy')]) ?? [0, 0]])).toBe('The mayor of Tarn');
  });

  it('is none where nothing else is likely at all', () => {
    const around = chances(reading, {}, { 'The mayor of Tarn': 0.9, 'Odo Vance': 0.01 });
    expect(otherSource(around, [tokensOf(reading, 'The mayor of Tarn')])).toBeUndefined();
  });

  it('may be nobody only while the source known is in doubt', () => {
    const around = chances(reading, {}, { 'The mayor of Tarn': 0.95, 'Odo Vance': 0.5 });
    expect(isDoubtful(around, [tokensOf(reading, 'The mayor of Tarn')])).toBe(false);
    expect(isDoubtful(around, [tokensOf(reading, 'Odo Vance')])).toBe(true);
    expect(isDoubtful(around, [])).toBe(false);
  });
});

describe('Runs without others', () => {
  const MOST = 12;
  const runs = fc
    .uniqueArray(fc.nat(MOST), { maxLength: 8 })
    .map((places) => places.sort((a, b) => a - b))
    .map((places) =>
      places.flatMap((place, n): Span[] => (n % 2 === 0 && places[n + 1] !== undefined ? [[place, places[n + 1] as number]] : [])),
    );
  const tokens = (of: readonly Span[]) => of.flatMap(([first, last]) => Array.from({ length: last - first }, (_, n) => first + n));

  it('hold the tokens that only they have, in order, and no empty run', () => {
    fc.assert(
      fc.property(runs, runs, (own, others) => {
        const left = withoutRuns(own, others);
        expect(tokens(left)).toEqual(tokens(own).filter((token) => !tokens(others).includes(token)));
        for (const [first, last] of left) expect(last).toBeGreaterThan(first);
      }),
    );
  });
});
