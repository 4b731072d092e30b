import sitemap, { type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap of a site that several processes build: Astro tells an integration only of the pages its own process built.
 *
 * @param elsewhere paths of the other pages, once the build is done
 */
export function wholeSitemap(options: SitemapOptions, elsewhere: () => readonly string[]): AstroIntegration {
  const own = sitemap(options);
  const write = own.hooks['astro:build:done'];
  return {
    ...own,
    hooks: {
      ...own.hooks,
      'astro:build:done': (built) => {
        const others = elsewhere().map((pathname) => ({ pathname: `${pathname.replace(/^\/|\/$/g, '')}/` }));
        return write?.({ ...built, pages: [...built.pages, ...others] });
      },
    },
  };
}
