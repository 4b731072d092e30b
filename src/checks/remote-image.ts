import { visit } from 'unist-util-visit';
import { readMarkdown } from '../text/read-markdown.ts';
import { type Check, diagnoseInBody } from './check.ts';

/** An image from another site tells that site who reads: the published pages ask nobody but their own host. */
export const remoteImage: Check = ({ articles }) =>
  articles.flatMap((article) => {
    const found: ReturnType<Check> = [];
    visit(readMarkdown(article.split.body).tree, 'image', ({ url, position }) => {
      if (/^(?:https?:)?\/\//i.test(url)) found.push(diagnoseInBody('remote-image', article, position?.start.offset ?? 0, url));
    });
    return found;
  });
