import type { AstroIntegration } from 'astro';
import { isFirstPart, type SitePart } from './site-part.ts';

/**
 * The share that the `index`th page belongs to. The first share is half as large as the others: its process goes on to write
 * data and search index, which takes about as long as the other half would.
 */
export const shareOf = (index: number, of: number): number => Math.ceil((index % (2 * of - 1)) / 2);

/**
 * Builds only a share of the site's pages: every so manieth, so that of each kind all shares have some. Whole-site
 * pages and files that are no pages are the first share's.
 *
 * @param elsewhere told the paths of pages that the other shares build
 */
export function sharePages(part: SitePart, elsewhere: (pathnames: string[]) => void): AstroIntegration {
  return {
    name: 'on-the-record:share-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (part.of === 1) return;
        setPrerenderer((whole) => ({
          ...whole,
          name: 'on-the-record:share-pages',
          getStaticPaths: async () => {
            const paths = await whole.getStaticPaths();
            const isOwn = ({ route }: (typeof paths)[number], index: number) =>
              route.pathname === undefined ? shareOf(index, part.of) === part.number : isFirstPart(part);
            elsewhere(paths.filter((path, index) => path.route.type === 'page' && !isOwn(path, index)).map(({ pathname }) => pathname));
            return paths.filter(isOwn);
          },
        }));
      },
    },
  };
}
