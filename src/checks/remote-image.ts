import { visit } from 'unist-util-visit';
import { type ArticleCheck, diagnoseInBody } from './check.ts';

/** An image from another site tells that site who reads: the published pages ask nobody but their own host. */
export const remoteImage: ArticleCheck = (article) => {
  const found: ReturnType<ArticleCheck> = [];
  visit(article.markdown.tree, 'image', ({ url, position }) => {
    if (/^(?:https?:)?\/\//i.test(url)) found.push(diagnoseInBody('remote-image', article, position?.start.offset ?? 0, url));
  });
  return found;
};
