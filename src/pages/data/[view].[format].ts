import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { DATA_FORMATS, DATA_MEDIA_TYPES, DATA_VIEW_NAMES, DATA_VIEWS } from '../../publish/data-views.ts';
import { siteUrl } from '../../publish/site-url.ts';

export const getStaticPaths = () =>
  DATA_VIEW_NAMES.flatMap((view) => DATA_FORMATS.map((format) => ({ params: { view, format }, props: { view, format } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A list of the site as data. */
export const GET: APIRoute<Props> = async ({ props: { view, format }, site }) =>
  new Response(DATA_VIEWS[view].write[format](await loadCorpus(), siteUrl(site)), {
    headers: { 'content-type': DATA_MEDIA_TYPES[format] },
  });
