import { diagnose } from '../model/diagnostic.ts';
import type { ContentCheck } from './check.ts';

/** Two articles with one quote id, as a copied file has them: each link may lead to one place only. */
export const sharedQuoteId: ContentCheck = ({ articles }) => {
  const owners = new Map<string, string>();
  return articles.flatMap(({ file, quotes }) =>
    quotes.flatMap(({ id, place }) => {
      const owner = owners.get(id) ?? file;
      owners.set(id, owner);
      return owner === file ? [] : [diagnose('shared-quote-id', file, place, `${id}, as in ${owner}`)];
    }),
  );
};
