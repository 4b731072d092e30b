import type { Span } from '../../model/span.ts';
import { later } from '../../text/places.ts';
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

const meets = (span: Span, runs: readonly Span[]) => runs.some((run) => run[0] < span[1] && run[1] > span[0]);

/**
 * Carries a content to the marks of every quotation it cuts into: a speaker's words do not end in the middle of a quotation.
 * A quotation that holds the attribution's own cue or source is somebody else's and is left as it is cut.
 */
export function completeQuotations(
  reading: LearnedReading,
  content: readonly Span[],
  cue: readonly Span[],
  source: readonly Span[],
): Span[] {
  const { quote } = reading.codes;
  const isOwn = (quotation: Span) => !meets(quotation, cue) && !meets(quotation, source);
  const merged: Span[] = [];
  for (const run of content) {
    const first = run[0];
    const last = run[1];
    let from = first;
    let to = last;
    if (quote[first] !== OUTSIDE && quote[first] !== OPENS) {
      const around = quotationAround(reading, first);
      if (isOwn(around)) from = around[0];
    }
    if (quote[last - 1] !== OUTSIDE && quote[last - 1] !== CLOSES) {
      const around = quotationAround(reading, last - 1);
      if (isOwn(around)) to = around[1];
    }
    const before = merged.at(-1);
    if (before && before[1] >= from) before[1] = later(before[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
