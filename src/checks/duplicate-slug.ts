import { diagnose } from '../model/diagnostic.ts';
import type { ContentCheck } from './check.ts';

/** Two files of one slug would publish over each other. */
export const duplicateSlug: ContentCheck = ({ articles }) => {
  const seen = new Set<string>();
  return articles.flatMap(({ slug, file }) => {
    if (seen.has(slug)) return [diagnose('duplicate-slug', file, undefined, `/articles/${slug}/`)];
    seen.add(slug);
    return [];
  });
};
