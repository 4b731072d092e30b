import type { CorpusArticle } from '../corpus/corpus.ts';
import { listed, STRINGS } from './strings.ts';

// Shares in words, the nearest one; no newspaper says "50.2 per cent of this text".
const SHARES = [0.05, 0.15, 0.22, 0.29, 0.41, 0.58, 0.71, 0.85, 1.01];

/** What the headline's second deck says: how much is quoted, how much of that first-hand, and who passed most on. */
export function articleLead({ quotes, words, quotedWords }: CorpusArticle): { share: string; reach?: string; relay?: string } {
  const { noQuotes, shares, reach } = STRINGS.article;
  if (quotes.length === 0) return { share: noQuotes };
  const share = shares[SHARES.findIndex((below) => quotedWords / Math.max(1, words) < below)] ?? '';
  const relayed = quotes.filter(({ isRelayed }) => isRelayed);
  const firstHand = quotes.length - relayed.length;
  if (relayed.length === 0) return { share, reach: reach.all(firstHand) };
  const relays = Map.groupBy(relayed, (quote) => listed(quote.relays[0]?.actors.map(({ inProse }) => inProse) ?? []));
  const [[name, told] = ['', []]] = [...relays].sort((a, b) => b[1].length - a[1].length);
  return {
    share,
    reach: firstHand === 0 ? reach.none : reach.some(firstHand, relayed.length),
    relay: told.length === relayed.length ? reach.by(name) : reach.someBy(told.length, name),
  };
}
