import type { APIRoute } from 'astro';
import { sitemapLink } from '../links.ts';
import { absolute } from '../publish/absolute.ts';
import { siteUrl } from '../publish/site-url.ts';

/** Everything may be read; crawlers find it all in the sitemap. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapLink(), siteUrl(site))}\n`);
