import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articleCard, siteCard } from '../../../components/cards/article-card.ts';
import { cardFile } from '../../../components/cards/card-file.ts';
import { loadCorpus } from '../../../corpus/load-corpus.ts';

export async function getStaticPaths() {
  const { articles } = await loadCorpus();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The card of an article. */
export const GET: APIRoute<Props> = ({ props: { article } }) => cardFile(() => articleCard(article), siteCard);
