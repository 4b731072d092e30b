import { type Document, tokenAt } from '../../text/document.ts';
import type { FigureFinding } from './find-figures.ts';
import { tokenFrom } from './token-from.ts';

// "From 21 miles to 23", "13 units, while a gross is 144", "6 million homes, of them 1.5 million in the city".
const LEADS_TO_ANOTHER = /^(?:to|from|at|and|or|by|is|was|were|are|than|with|including|another|of|about|in|on|just|only|nearly|over)$/;
// A bare number tells where a percentage led, not another percentage.
const LEVEL = /^(?:to|at)$/;

/** Gives numbers without a unit the unit of the figure before them in their sentence, or of the one they stand beside ("7- or 8-inch"). */
export function inheritUnits(document: Document, figures: FigureFinding[]): FigureFinding[] {
  return figures.map((figure, i) => {
    if (figure.unit !== '' || figure.rule !== 'bare-number') return figure;
    const next = figures[i + 1];
    if (next && next.unit !== '' && /^\s?-?\s?(?:or|and|to|,)\s$/.test(document.text.slice(figure.end, next.start)))
      return { ...figure, unit: next.unit };
    const word = tokenAt(document, tokenFrom(document, figure.start) - 1).lower;
    if (!LEADS_TO_ANOTHER.test(word)) return figure;
    const lender = figures
      .slice(0, i)
      .reverse()
      .find(({ unit }) => unit !== '' && !(LEVEL.test(word) && unit === 'percent'));
    return lender ? { ...figure, unit: lender.unit } : figure;
  });
}
