import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardFile, shareCards } from '../../../components/cards/share-cards.ts';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { articleCardLink } from '../../../links.ts';

export async function getStaticPaths() {
  const [{ articles }, { files }] = await Promise.all([loadCorpus(), shareCards()]);
  return articles.flatMap(({ slug }) => {
    const card = files.get(articleCardLink(slug));
    return card ? [{ params: { slug }, props: { card } }] : [];
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The card of an article. */
export const GET: APIRoute<Props> = ({ props: { card } }) => cardFile(card());
