import { annotateArticle } from '../ledger/annotate-article.ts';
import { diagnose } from '../model/diagnostic.ts';
import type { ArticleCheck } from './check.ts';

/** Frontmatter that extraction would write differently: the text was edited, or the engine learned something. */
export const behindItsText: ArticleCheck = (article, { today, isSettled }) =>
  isSettled || annotateArticle(article, { today }).output === article.source ? [] : [diagnose('behind-its-text', article.file)];
