import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articleCard, siteCard } from '../../../components/cards/article-card.ts';
import { cardFile } from '../../../components/cards/card-file.ts';
import { quoteCard } from '../../../components/cards/quote-card.ts';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { hasOwnCard } from '../../../publish/card-link.ts';

export async function getStaticPaths() {
  const { articles } = await loadCorpus();
  return articles.flatMap((article) =>
    article.quotes.filter(hasOwnCard).map((quote) => ({ params: { id: quote.id }, props: { quote, article } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The card of a quote that an editor vouches for. */
export const GET: APIRoute<Props> = ({ props: { quote, article } }) =>
  cardFile(
    () => quoteCard(quote, article),
    () => articleCard(article),
    siteCard,
  );
