import type { CorpusArticle } from '../corpus/corpus.ts';
import { capitalised, inWords, STRINGS } from './strings.ts';

// Shares in words, the nearest one; no newspaper says "50.2 per cent of this text".
const SHARES: [number, string][] = [
  [0.05, 'Little of this text is other people’s words.'],
  [0.15, 'A tenth of this text is other people’s words.'],
  [0.22, 'A fifth of this text is other people’s words.'],
  [0.29, 'A quarter of this text is other people’s words.'],
  [0.41, 'A third of this text is other people’s words.'],
  [0.58, 'Half of this text is other people’s words.'],
  [0.71, 'Two thirds of this text are other people’s words.'],
  [0.85, 'Three quarters of this text are other people’s words.'],
  [1.01, 'Nearly all of this text is other people’s words.'],
];

const many = (number: number, noun: string) => `${inWords(number)} ${noun}${number === 1 ? ' is' : 's are'}`;

/** What the headline's second deck says: how much is quoted, how much of that first-hand, and who passed most on. */
export function articleLead({ quotes, words, quotedWords }: CorpusArticle): { share: string; reach?: string; relay?: string } {
  if (quotes.length === 0) return { share: STRINGS.article.noQuotes };
  const share = SHARES.find(([below]) => quotedWords / Math.max(1, words) < below)?.[1] ?? '';
  const relayed = quotes.filter(({ isRelayed }) => isRelayed);
  const firstHand = quotes.length - relayed.length;
  if (relayed.length === 0) return { share, reach: `${firstHand === 1 ? 'Its one quote is' : 'All its quotes are'} first-hand.` };
  const relays = new Map<string, number>();
  for (const quote of relayed) {
    const name = quote.relays[0]?.actors.map(({ inProse }) => inProse).join(' and ') ?? '';
    relays.set(name, (relays.get(name) ?? 0) + 1);
  }
  const [[name, times] = ['', 0]] = [...relays].sort((a, b) => b[1] - a[1]);
  const reach =
    firstHand === 0
      ? 'None of its quotes is first-hand'
      : `${capitalised(many(firstHand, 'quote'))} first-hand; ${inWords(relayed.length)} ${relayed.length === 1 ? 'is' : 'are'} relayed`;
  const relay = times === relayed.length ? ` by ${name}.` : `, ${inWords(times)} of them by ${name}.`;
  return { share, reach, relay };
}
