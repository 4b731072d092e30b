import type { CorpusArticle, CorpusQuote } from '../../corpus/corpus.ts';
import { articleCardLink, siteCardLink } from '../../links.ts';
import { CARD_SIZE, cardLink, hasOwnCard } from '../../publish/card-link.ts';
import { chainPhrase, speakerLabel } from '../describe-quote.ts';
import { STRINGS } from '../strings.ts';
import { cutAt } from './fit-words.ts';

/** The picture other sites show beside a link, as a page names it. */
export interface ShareCard {
  link: string;
  /** What it says, for those who do not see it. */
  alt: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** Characters; who does not see a card wants to know what it is, not to hear the whole of it. */
const MOST_ALT = 200;

/** The picture of every page that has none of its own. */
export const siteShareCard = (): ShareCard => ({ link: siteCardLink(), alt: STRINGS.home.title, ...CARD_SIZE });

export const articleShareCard = ({ slug, title }: Pick<CorpusArticle, 'slug' | 'title'>): ShareCard => ({
  ...{ link: articleCardLink(slug), alt: title, ...CARD_SIZE },
});

/** A quote's own card; of one that no editor has looked at, its article's. */
export function quoteShareCard(quote: CorpusQuote): ShareCard {
  if (!hasOwnCard(quote)) return articleShareCard(quote.article);
  return {
    ...{ link: cardLink(quote), ...CARD_SIZE },
    alt: `${speakerLabel(quote)}, ${chainPhrase(quote)}: ${cutAt(quote.text, MOST_ALT)}`,
  };
}
