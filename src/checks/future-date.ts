import { diagnose } from '../model/diagnostic.ts';
import type { Check } from './check.ts';

/** An article from tomorrow is most often a slip of the pen. Samples play in whatever year they like. */
export const futureDate: Check = ({ articles, today }) =>
  articles.flatMap(({ file, frontmatter: { data, placeOf } }) =>
    data.published > today && !data.sample ? [diagnose('future-date', file, placeOf(['published']), data.published)] : [],
  );
