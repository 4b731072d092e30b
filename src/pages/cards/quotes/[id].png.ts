import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardFile, shareCards } from '../../../components/cards/share-cards.ts';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { quoteCardLink } from '../../../links.ts';

export async function getStaticPaths() {
  const [{ quotes }, { files }] = await Promise.all([loadCorpus(), shareCards()]);
  return quotes.flatMap(({ id }) => {
    const card = files.get(quoteCardLink(id));
    return card ? [{ params: { id }, props: { card } }] : [];
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The card of a quote that an editor vouches for. */
export const GET: APIRoute<Props> = ({ props: { card } }) => cardFile(card());
