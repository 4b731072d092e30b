import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { articleFeed, FEED_FORMATS } from '../../../publish/feed-subjects.ts';
import { FEED_MEDIA_TYPES, quoteFeed } from '../../../publish/quote-feed.ts';
import { siteUrl } from '../../../publish/site-url.ts';

export async function getStaticPaths() {
  const { articles } = await loadCorpus();
  return articles.flatMap((article) =>
    FEED_FORMATS.map((format) => ({ params: { slug: article.slug, format }, props: { article, format } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The quotes of one article as a feed. */
export const GET: APIRoute<Props> = ({ props: { article, format }, site }) =>
  new Response(quoteFeed(format, articleFeed(article, format), siteUrl(site)), { headers: { 'content-type': FEED_MEDIA_TYPES[format] } });
