import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenFacts } from '../../src/text/token-facts.ts';

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

it('a line is read the same whatever was read before it', () => {
  const alone = LINES.map((line) => tokenFacts(line));
  fc.assert(
    fc.property(fc.array(fc.nat({ max: LINES.length - 1 }), { maxLength: 20 }), (order) => {
      for (const n of order) expect(tokenFacts(LINES[n] as string)).toEqual(alone[n]);
    }),
  );
});

it('so many new words may come that the tagger is built anew, and it reads as before', () => {
  const alone = LINES.map((line) => tokenFacts(line));
  const letters = (n: number) => [...String(n)].map((digit) => 'bdfgklmprt'[Number(digit)]).join('a');
  for (let line = 0; line < 1_300; line++) tokenFacts(Array.from({ length: 100 }, (_, n) => letters(line * 100 + n)).join(' '));
  expect(LINES.map((line) => tokenFacts(line))).toEqual(alone);
});
