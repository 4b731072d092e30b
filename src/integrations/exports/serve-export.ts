import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { ALL_EXPORTS } from '../../publish/all-exports.ts';
import { siteUrl } from '../../publish/site-url.ts';

const exportAt = (routePattern: string) => ALL_EXPORTS.find(({ route }) => route === routePattern);

export const getStaticPaths: GetStaticPaths = async ({ routePattern }) =>
  (exportAt(routePattern)?.files(await loadCorpus(), siteUrl(undefined)) ?? []).map(({ params }) => ({ params }));

/** While developing, an exported file is written whenever it is asked for. */
export const GET: APIRoute = async ({ routePattern, params, site }) => {
  const one = exportAt(routePattern);
  const files = one?.files(await loadCorpus(), siteUrl(site)) ?? [];
  const file = files.find(({ params: own }) => Object.entries(own).every(([name, value]) => params[name] === value));
  return file
    ? new Response([...file.write()].join(''), { headers: { 'content-type': one?.type ?? '' } })
    : new Response(undefined, { status: 404 });
};
