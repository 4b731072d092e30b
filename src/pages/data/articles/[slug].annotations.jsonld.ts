import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { siteUrl } from '../../../publish/site-url.ts';
import { webAnnotations } from '../../../publish/web-annotations.ts';

export async function getStaticPaths() {
  const { articles } = await loadCorpus();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An article's annotations for annotation clients. */
export const GET: APIRoute<Props> = ({ props: { article }, site }) =>
  Response.json(webAnnotations(article, siteUrl(site)), { headers: { 'content-type': 'application/ld+json' } });
