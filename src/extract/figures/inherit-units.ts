import { type Document, tokenAt } from '../../text/document.ts';
import { TIME_UNITS } from '../lexicons/calendar.ts';
import type { FigureFinding } from './find-figures.ts';
import { tokenFrom } from './token-from.ts';

// "From 21 miles to 23", "13 units, while a gross is 144", "6 million homes, of them 1.5 million in the city".
const LEADS_TO_ANOTHER = /^(?:to|from|at|and|or|by|is|was|were|are|than|with|including|another|about|just|only|nearly|over)$/;
// A bare number tells where a percentage led, not another percentage.
const MOVES_BY = /^(?:by|and|or|than)$/;
const AGE = /^(?:older|younger|over|under)$/;
const FURTHEST_LENDER = 4;
const isMoneyAfar = (unit: string, word: string) => /^[A-Z]{3}\b/.test(unit) && !/^(?:to|from|and|or)$/.test(word);

/** Gives numbers without a unit the unit of the figure before them in their sentence, or of the one they stand beside ("7- or 8-inch"). */
export function inheritUnits(document: Document, figures: FigureFinding[]): FigureFinding[] {
  return figures.map((figure, i) => {
    if (figure.unit !== '' || figure.rule !== 'bare-number' || !/\d/.test(document.text.charAt(figure.start))) return figure;
    const next = figures[i + 1];
    if (next && next.unit !== '' && /^\s?-?\s?(?:or|and|to)\s$/.test(document.text.slice(figure.end, next.start)))
      return { ...figure, unit: next.unit };
    const word = tokenAt(document, tokenFrom(document, figure.start) - 1).lower;
    // A word behind it that might be counted, or a date, is no gap to be filled.
    const after = tokenAt(document, tokenFrom(document, figure.end));
    // "Voters were 45 or older": an age, whatever was counted before.
    if (after.lower === 'or' && AGE.test(tokenAt(document, tokenFrom(document, figure.end) + 1).lower)) return figure;
    if (!LEADS_TO_ANOTHER.test(word) || ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.pos)) return figure;
    const lender = figures
      .slice(Math.max(0, i - FURTHEST_LENDER), i)
      .reverse()
      .find(
        ({ unit }) => unit !== '' && !TIME_UNITS.has(unit) && !(unit === 'percent' && !MOVES_BY.test(word)) && !isMoneyAfar(unit, word),
      );
    return lender ? { ...figure, unit: lender.unit } : figure;
  });
}
