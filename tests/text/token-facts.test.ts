import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tokenFacts } from '../../src/text/token-facts.ts';

// winkNLP's own pipeline, run as it comes: whatever we run and remember ourselves has to say the same.
const wink = winkNLP(model, ['sbd', 'pos']);

function byWink(line: string) {
  const { its } = wink;
  const read = wink.readDoc(line);
  const tokens = read.tokens();
  const [texts, tags] = [tokens.out(its.value), tokens.out(its.pos)];
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value);
  const starts = new Set((read.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first));
  return texts.map((text, t) => ({ text, pos: tags[t], lemma: (lemmas[t] ?? text).toLowerCase(), startsSentence: starts.has(t) }));
}

const byUs = (line: string) =>
  tokenFacts(line).map(({ word: { text, pos, lemma }, startsSentence }) => ({ text, pos, lemma, startsSentence }));

const PROSE = [
  'Mrs. Odile Varga can’t say why the widgets were late; she doesn\'t know, and most people "do not care."',
  '“Varga’s harbour is shut,” said J. K. Tamm of Velm Ltd. “Is that so?” He wouldn’t answer. About that, most would.',
  "Varga's low-cost ferry (the m.v. Osk) left at 5 p.m. on 3/4/2019 – 12% over budget... and it's the 2nd time!",
  'A widget  came\tlate.\u00a0Widgets come late. See https://velm.example/a?b=c, or write to desk@velm.example #late @velm 🚢',
];
// Words that change one another's tags, and ends of sentences; none that winkNLP parts otherwise once it has met a piece of it.
const WORDS = [
  ...['most', 'about', 'that', 'people', 'to', 'run', 'left', 'the', 'Varga', 'tamm', 'tamms', '5%', '$5m', '3.5', "can't", 'cannot'],
  ...['I’m', 'No.', 'U.S.', 'e.g.', '–'],
];
const BEFORE = ['', '', '', '"', '“', '('];
const BEHIND = ['', '', '', '"', '”', '?', '!"', '.', ','];

// "Orrin’s," is met as one word and a comma; once it has been, "Orrin’s" would be one word everywhere.
const LINES = [
  'Orrin’s boats were at the north-east quay.',
  'They were Anti-Harbour, and Anti-harbour signs hung on B-12.',
  'The harbour of Vellmark is Orrin’s.',
  "Orrin's own quay, Orrin’s own wind: 3-4, 12-15th.",
  'the VELLMARK quay; Vellmark-on-Sea’s mayor.',
  'He lives on Tarn St. in Vellmark U.K., not U.K.’s.',
  'All quays but Orrin’s, they said, were closed.',
];

describe('Parts of speech, lemmas and sentences', () => {
  it.each(PROSE)('are those of winkNLP itself: %s', (line) => {
    expect(byUs(line)).toEqual(byWink(line));
    expect(byUs(line), 'and again, when all of it is known').toEqual(byWink(line));
  });

  it('are those of winkNLP itself in any order of words and blanks', () => {
    const piece = fc.tuple(fc.constantFrom(...BEFORE), fc.constantFrom(...WORDS), fc.constantFrom(...BEHIND));
    const blank = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\u00a0');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, blank), { minLength: 1, maxLength: 30 }), (pieces) => {
        const line = pieces.flat(2).join('');
        expect(byUs(line)).toEqual(byWink(line));
      }),
      { numRuns: 400 },
    );
  });

  it('stand where their words are written, one behind the other, or are said to stand nowhere', () => {
    const piece = fc.tuple(
      fc.constantFrom(...BEFORE),
      fc.constantFrom(...WORDS, '’tis', 'gonna', 'x'.repeat(310)),
      fc.constantFrom(...BEHIND),
    );
    const blank = fc.constantFrom(' ', '  ', '\t', '\u00a0');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, blank), { minLength: 1, maxLength: 20 }), (pieces) => {
        const line = pieces.flat(2).join('');
        let end = 0;
        for (const fact of tokenFacts(line)) {
          if (fact.start < 0) continue;
          expect(line.slice(fact.start, fact.end)).toBe(fact.word.text);
          expect(fact.start).toBeGreaterThanOrEqual(end);
          end = fact.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave a word without end as it is', () => {
    const endless = 'x'.repeat(400);
    expect(byUs(`So ${endless} it was.`)[1]).toEqual({ text: endless, pos: 'X', lemma: endless, startsSentence: false });
  });

  it('are the same whatever was read before, which is not so in winkNLP', () => {
    const alone = LINES.map((line) => tokenFacts(line));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: LINES.length - 1 }), { maxLength: 20 }), (order) => {
        for (const n of order) expect(tokenFacts(LINES[n] as string)).toEqual(alone[n]);
      }),
    );
  });

  it('are the same when so many new words came that all are forgotten', () => {
    const alone = LINES.map((line) => tokenFacts(line));
    const letters = (n: number) => [...String(n)].map((digit) => 'bdfgklmprt'[Number(digit)]).join('a');
    for (let line = 0; line < 1_300; line++) tokenFacts(Array.from({ length: 100 }, (_, n) => letters(line * 100 + n)).join(' '));
    expect(LINES.map((line) => tokenFacts(line))).toEqual(alone);
  });
});
