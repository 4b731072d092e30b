import type { OpenColumns } from './open-quote-columns.ts';
import type { QuoteSort } from './quote-query.ts';

/** Puts quotes, given by their places, into an order; equals stay in the order of the index, by article and place in it. */
export function sortQuotes({ words, published, article }: OpenColumns, quotes: readonly number[], sort: QuoteSort): number[] {
  const dayOf = (quote: number) => published[article[quote] ?? 0] ?? '';
  const byDay = (a: number, b: number) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);
  const byWords = (a: number, b: number) => (words[a] ?? 0) - (words[b] ?? 0);
  const orders: Record<QuoteSort, (a: number, b: number) => number> = {
    newest: (a, b) => byDay(b, a) || a - b,
    oldest: (a, b) => byDay(a, b) || a - b,
    longest: (a, b) => byWords(b, a) || a - b,
    shortest: (a, b) => byWords(a, b) || a - b,
  };
  return [...quotes].sort(orders[sort]);
}
