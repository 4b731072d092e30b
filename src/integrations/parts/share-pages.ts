import type { AstroIntegration } from 'astro';
import { isFirstPart, type SitePart } from './site-part.ts';

/**
 * Pages that follow each other are drawn by the same process: quotes of one article share its citations and its surroundings.
 * So few that of each kind all shares have about as many.
 */
const RUN = 64;

/** The share that the `index`th page, or file beside the pages, belongs to. */
export const shareOf = (index: number, of: number): number => Math.floor(index / RUN) % of;

/**
 * Builds only a share of the site's pages. Whole-site pages and files that are no pages are the first share's.
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
