import { readDocument } from '../../text/document.ts';
import { seededRandom } from '../tagger/train-chain.ts';
import type { GoldNames } from './train-names.ts';

const SEED = 12;
const SHARE = 0.35;
const LONGEST = 14; // tokens: headlines are short

/** Short sentences with names, some of them set in capitals as a wire sets its headlines, before the text they come from. */
export function withCapitals(gold: readonly GoldNames[]): GoldNames[] {
  const random = seededRandom(SEED);
  return gold.map((one) => {
    const { text, entities } = one;
    if (random() > SHARE) return one;
    const { sentences } = readDocument(text);
    const fitting = sentences.filter(
      ({ first, last, start, end }) =>
        last - first <= LONGEST && last - first >= 4 && entities.some((e) => e.start >= start && e.end <= end),
    );
    const chosen = fitting[Math.floor(random() * fitting.length)];
    if (!chosen) return one;
    const line = text.slice(chosen.start, chosen.end);
    // A few letters grow when set in capitals: such a line stays as it is.
    if (line.toUpperCase().length !== line.length) return one;
    const headline = `${line.toUpperCase()}\n`;
    const own = entities.filter(({ start, end }) => start >= chosen.start && end <= chosen.end);
    return {
      ...one,
      text: headline + text,
      entities: [
        ...own.map(({ start, end, kind }) => ({ start: start - chosen.start, end: end - chosen.start, kind })),
        ...entities.map(({ start, end, kind }) => ({ start: start + headline.length, end: end + headline.length, kind })),
      ],
    };
  });
}
