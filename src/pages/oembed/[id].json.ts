import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { shareCards } from '../../components/cards/share-cards.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { oembed } from '../../publish/oembed.ts';
import { siteUrl } from '../../publish/site-url.ts';

export async function getStaticPaths() {
  const [{ articles }, cards] = await Promise.all([loadCorpus(), shareCards()]);
  return articles.flatMap((article) =>
    article.quotes.map((quote) => ({ params: { id: quote.id }, props: { quote, card: cards.ofQuote(quote, article) } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One quote for other sites to embed. Quotes that are gone or withdrawn are not offered. */
export const GET: APIRoute<Props> = ({ props: { quote, card }, site }) => Response.json(oembed(quote, card, siteUrl(site)));
