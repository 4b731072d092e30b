import type { CorpusQuote } from '../corpus/corpus.ts';
import { articleCardLink, quoteCardLink } from '../links.ts';

/** Pixels; what networks show in full. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Whether a quote has a card of its own: an editor vouches for it, and it still stands. */
export const hasOwnCard = ({ status, number }: CorpusQuote): boolean => (status === 'confirmed' || status === 'corrected') && number > 0;

/** Where the picture of a quote is: its own card, or its article's. */
export const cardLink = (quote: CorpusQuote): string => (hasOwnCard(quote) ? quoteCardLink(quote.id) : articleCardLink(quote.article.slug));
