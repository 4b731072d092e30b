import type { APIRoute } from 'astro';
import { openSearch } from '../publish/open-search.ts';
import { siteUrl } from '../publish/site-url.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(openSearch(siteUrl(site)), { headers: { 'content-type': 'application/opensearchdescription+xml' } });
