import type { Document, Token } from '../../text/document.ts';
import { WordFact } from '../../text/word.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { CASES, type WordTable } from './word-table.ts';

const FEWEST_WORDS = 3;
/** Shares of a text's words that hardly stand in other news, from which it is somewhat, and much, about sport. */
const SOME = 0.008;
const MUCH = 0.025;

const isResult = new WordFact(({ text }) => /^\d{1,3}[-–]\d{1,3}$/.test(text));

/** How much a text is about matches and races, by the share of their words and of results like "2-1": 0 not, 1 somewhat, 2 much. */
export function sportLevel({ tokens }: Document, { of, classes, case: cases }: WordTable): number {
  let count = 0;
  for (let t = 0; t < tokens.length; t++) {
    const word = of[t] as number;
    const isSport = ((classes[word] as number) & WORD_CLASSES.sport) !== 0;
    if (isSport || (cases[word] === CASES.number && isResult.of((tokens[t] as Token).word))) count++;
  }
  const share = count / tokens.length;
  if (count < FEWEST_WORDS || share < SOME) return 0;
  return share < MUCH ? 1 : 2;
}
