import type { ActorName, CorpusQuote } from '../../corpus/corpus.ts';
import { chainPhrase, isDoubted, speakerLabel } from '../describe-quote.ts';
import { formatDay } from '../format-day.ts';
import { type Slots, voiceClass } from '../voice-class.ts';

/** What a row of a list says about a quote, ready to be drawn: by the build, or by a script that fetched it. */
export interface QuoteRowData {
  id: string;
  kind: CorpusQuote['kind'];
  who: string;
  /** How the words reached us, as a phrase. */
  chain: string;
  /** Classes of the strips, whose words first, then through whom. */
  strips: string[];
  /** The words in runs, in turn not verbatim and verbatim; the first may be empty. */
  runs: string[];
  lang: string;
  dir: 'ltr' | 'rtl';
  slug: string;
  title: string;
  /** Of publication, in words. */
  day: string;
  paragraph: number;
  isDoubted?: true;
}

function inTurn(runs: CorpusQuote['runs']): string[] {
  const turns: string[] = [''];
  for (const { text, isVerbatim } of runs) {
    const isTurn = (turns.length % 2 === 0) === isVerbatim;
    if (isTurn) turns[turns.length - 1] += text;
    else turns.push(text);
  }
  return turns;
}

export function quoteRowData(quote: CorpusQuote, slots: Slots): QuoteRowData {
  const { id, kind, article, paragraph = 1, speakers, relays, runs } = quote;
  const lines: (readonly ActorName[])[] = [speakers, ...[...relays].reverse().map(({ actors }) => actors)];
  return {
    ...{ id, kind, paragraph, who: speakerLabel(quote), chain: chainPhrase(quote) },
    strips: lines.map((line) => voiceClass(line, slots).join(' ')),
    runs: inTurn(runs),
    ...{ lang: article.language, dir: article.dir, slug: article.slug, title: article.title, day: formatDay(article.published) },
    ...(isDoubted(quote) && { isDoubted: true as const }),
  };
}
