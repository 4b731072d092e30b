import type { Span } from '../../model/span.ts';
import type { LearnedReading } from './reading.ts';
import { CLOSES, OPENS, OUTSIDE } from './token-codes.ts';

/** The quotation around a token, marks included. */
function quotationAround({ codes: { quote }, document }: LearnedReading, token: number): Span {
  let first = token;
  while (first > 0 && quote[first] !== OPENS) first--;
  let last = token + 1;
  while (quote[last - 1] !== CLOSES && last < document.tokens.length && quote[last] !== OUTSIDE && quote[last] !== OPENS) last++;
  return [first, last];
}

const meets = ([first, last]: Span, runs: readonly Span[]) => runs.some(([from, to]) => from < last && to > first);

/**
 * Carries a content to the marks of every quotation it cuts into: a speaker's words do not end in the middle of a quotation.
 * A quotation that holds the attribution's own cue or source is somebody else's and is left as it is cut.
 */
export function completeQuotations(reading: LearnedReading, content: readonly Span[], others: readonly Span[]): Span[] {
  const { quote } = reading.codes;
  const grown = content.map(([first, last]): Span => {
    let [from, to] = [first, last];
    if (quote[from] !== OUTSIDE && quote[from] !== OPENS) {
      const around = quotationAround(reading, from);
      if (!meets(around, others)) from = around[0];
    }
    if (quote[to - 1] !== OUTSIDE && quote[to - 1] !== CLOSES) {
      const around = quotationAround(reading, to - 1);
      if (!meets(around, others)) to = around[1];
    }
    return [from, to];
  });
  const merged: Span[] = [];
  for (const [first, last] of grown) {
    const before = merged.at(-1);
    if (before && before[1] >= first) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}
