import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../../corpus/load-corpus.ts';
import { actorFeed, FEED_FORMATS, hasFeed } from '../../../publish/feed-subjects.ts';
import { FEED_MEDIA_TYPES, quoteFeed } from '../../../publish/quote-feed.ts';
import { siteUrl } from '../../../publish/site-url.ts';

export async function getStaticPaths() {
  const { actors } = await loadCorpus();
  return actors
    .filter(hasFeed)
    .flatMap((actor) => FEED_FORMATS.map((format) => ({ params: { id: actor.id, format }, props: { actor, format } })));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The quotes of one actor as a feed. */
export const GET: APIRoute<Props> = ({ props: { actor, format }, site }) =>
  new Response(quoteFeed(format, actorFeed(actor, format), siteUrl(site)), { headers: { 'content-type': FEED_MEDIA_TYPES[format] } });
