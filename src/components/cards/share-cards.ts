import type { Corpus, CorpusArticle, CorpusQuote } from '../../corpus/corpus.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { CARD_SIZE, type CardElement } from '../../integrations/cards/card-element.ts';
import { cardShelf } from '../../integrations/cards/card-shelf.ts';
import { chooseCards } from '../../integrations/cards/choose-cards.ts';
import { articleCardLink, quoteCardLink, siteCardLink } from '../../links.ts';
import { chainPhrase, isChecked, speakerLabel } from '../describe-quote.ts';
import { articleCard, siteCard } from './article-card.ts';
import { cutAt } from './fit-words.ts';
import { quoteCard } from './quote-card.ts';
import { type ShareCard, siteShareCard } from './share-card.ts';

/** New ones a build: a large archive has them all after some builds, and none waits for them. */
const MOST_NEW = 500;
/** Characters; who does not see a card wants to know what it is, not to hear the whole of it. */
const MOST_ALT = 200;

/** The cards a build has. A quote without one shows its article's, an article without one the site's. */
export interface ShareCards {
  ofArticle(article: CorpusArticle): ShareCard;
  ofQuote(quote: CorpusQuote, article: CorpusArticle): ShareCard;
  /** What each file shows, by its link. */
  files: Wanted;
}

/** What each card would show, by its link. */
type Wanted = ReadonlyMap<string, () => CardElement>;

const shelf = cardShelf(process.cwd());
let chosen: Promise<ShareCards> | undefined;

/** While developing, cards are drawn when somebody looks at them; a build draws first, since pages name only what there is. */
export async function shareCards(): Promise<ShareCards> {
  if (import.meta.env.DEV) return chooseFrom(await loadCorpus(), async (wanted) => new Set(wanted.keys()));
  chosen ??= loadCorpus().then((corpus) => chooseFrom(corpus, (wanted) => chooseCards(wanted, MOST_NEW, shelf)));
  return chosen;
}

/** A card's file. */
export async function cardFile(card: CardElement): Promise<Response> {
  const file = await shelf.take(card);
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file), { headers: { 'content-type': 'image/png' } });
}

async function chooseFrom({ articles }: Corpus, choose: (wanted: Wanted) => Promise<Set<string>>): Promise<ShareCards> {
  // Newest first, each article with its quotes: what is looked at most does not wait for the whole archive.
  const wanted: Wanted = new Map([
    [siteCardLink(), siteCard] as const,
    ...articles.flatMap((article) => [
      [articleCardLink(article.slug), () => articleCard(article)] as const,
      ...article.quotes.filter(isChecked).map((quote) => [quoteCardLink(quote.id), () => quoteCard(quote, article)] as const),
    ]),
  ]);
  const there = await choose(wanted);

  const named = (link: string, alt: string): ShareCard => ({ link, alt, ...CARD_SIZE });
  const ofArticle = ({ slug, title }: CorpusArticle) =>
    there.has(articleCardLink(slug)) ? named(articleCardLink(slug), title) : siteShareCard();
  const ofQuote = (quote: CorpusQuote, article: CorpusArticle) => {
    const link = quoteCardLink(quote.id);
    return there.has(link)
      ? named(link, `${speakerLabel(quote)}, ${chainPhrase(quote)}: ${cutAt(quote.text, MOST_ALT)}`)
      : ofArticle(article);
  };
  const files = new Map([...wanted].filter(([link]) => there.has(link)));
  return { ofArticle, ofQuote, files };
}
