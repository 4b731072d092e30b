import { diagnose } from '../model/diagnostic.ts';
import type { Check } from './check.ts';

/** Two articles with one quote id, as a copied file has them: each link may lead to one place only. */
export const sharedQuoteId: Check = ({ articles }) => {
  const owners = new Map<string, string>();
  return articles.flatMap(({ file, frontmatter: { data, placeOf } }) =>
    (data.quotes ?? []).flatMap(({ id }, index) => {
      const owner = owners.get(id) ?? file;
      owners.set(id, owner);
      return owner === file ? [] : [diagnose('shared-quote-id', file, placeOf(['quotes', index, 'id']), `${id}, as in ${owner}`)];
    }),
  );
};
