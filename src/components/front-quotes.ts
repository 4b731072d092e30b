import type { CorpusArticle, CorpusQuote } from '../corpus/corpus.ts';
import { isChecked, isDoubted } from './describe-quote.ts';

// A quote to stand alone wants a thought in it, and must be read at a glance.
const FEWEST_WORDS = 6;
const MOST_WORDS = 38;
const MOST_FRAGMENTS = 2;
/** So many words count as enough verbatim; more say no more for it. */
const ENOUGH_VERBATIM = 12;

/** How well a quote stands alone: its speaker's own words first, then what an editor or the machine is sure of. */
function standing(quote: CorpusQuote): number {
  const isVerbatim = quote.kind === 'direct' && !quote.isRelayed;
  const vouched = isChecked(quote) ? 1 : (quote.confidence ?? 1);
  return Math.min(quote.verbatimWords, ENOUGH_VERBATIM) / ENOUGH_VERBATIM + (isVerbatim ? 1 : 0) + vouched;
}

/** The quotes an editor would set beside the headline: verbatim, short, each of another speaker; none that is doubted. */
export function frontQuotes({ quotes }: Pick<CorpusArticle, 'quotes'>, most: number): CorpusQuote[] {
  const fit = quotes.filter(
    (quote) =>
      quote.verbatimWords >= FEWEST_WORDS &&
      quote.words <= MOST_WORDS &&
      quote.speakers.length > 0 &&
      quote.spans.length <= MOST_FRAGMENTS &&
      !isDoubted(quote),
  );
  const chosen: CorpusQuote[] = [];
  const taken = new Set<string>();
  for (const quote of fit.sort((a, b) => standing(b) - standing(a))) {
    if (chosen.length === most) break;
    if (quote.speakers.some(({ id }) => taken.has(id))) continue;
    for (const { id } of quote.speakers) taken.add(id);
    chosen.push(quote);
  }
  return chosen.sort((a, b) => a.number - b.number);
}
