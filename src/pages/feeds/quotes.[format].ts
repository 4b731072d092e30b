import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { FEED_FORMATS, quotesFeed } from '../../publish/feed-subjects.ts';
import { FEED_MEDIA_TYPES, quoteFeed } from '../../publish/quote-feed.ts';
import { siteUrl } from '../../publish/site-url.ts';

export const getStaticPaths = () => FEED_FORMATS.map((format) => ({ params: { format }, props: { format } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The newest quotes as a feed. */
export const GET: APIRoute<Props> = async ({ props: { format }, site }) =>
  new Response(quoteFeed(format, quotesFeed(await loadCorpus(), format), siteUrl(site)), {
    headers: { 'content-type': FEED_MEDIA_TYPES[format] },
  });
