import { diagnose } from '../model/diagnostic.ts';
import type { ArticleCheck } from './check.ts';

/** An article from tomorrow is most often a slip of the pen. Samples play in whatever year they like. */
export const futureDate: ArticleCheck = ({ file, frontmatter: { data, placeOf } }, { today }) =>
  data.published > today && !data.sample ? [diagnose('future-date', file, placeOf(['published']), data.published)] : [];
