import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { oembed } from '../../publish/oembed.ts';
import { siteUrl } from '../../publish/site-url.ts';

export async function getStaticPaths() {
  const { quotes } = await loadCorpus();
  return quotes.map((quote) => ({ params: { id: quote.id }, props: { quote } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One quote for other sites to embed. Quotes that are gone or withdrawn are not offered. */
export const GET: APIRoute<Props> = ({ props: { quote }, site }) => Response.json(oembed(quote, siteUrl(site)));
