import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { siteUrl } from '../../../publish/site-url.ts';
import { teiDocument } from '../../../publish/tei/tei-document.ts';

export async function getStaticPaths() {
  const { articles } = await loadCorpus();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An article with its annotations for editions and corpora. */
export const GET: APIRoute<Props> = ({ props: { article }, site }) =>
  new Response(teiDocument(article, siteUrl(site)), { headers: { 'content-type': 'application/tei+xml' } });
