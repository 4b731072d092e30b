import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { articleJson } from '../../../publish/article-json.ts';
import { siteUrl } from '../../../publish/site-url.ts';

export async function getStaticPaths() {
  const { articles } = await loadCorpus();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An article with all that was found in it. */
export const GET: APIRoute<Props> = ({ props: { article }, site }) =>
  new Response(articleJson(article, siteUrl(site)), { headers: { 'content-type': 'application/json' } });
