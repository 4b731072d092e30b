import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type ArticleCheck, diagnoseInBody } from './check.ts';

const UNSAFE_TAG = /<(?:script|style|iframe|object|embed|form|input|button|link|meta|base|svg|math)\b/i;
const UNSAFE_ATTRIBUTE = /<[^>]*\s(?:on\w+|style|srcdoc|formaction)\s*=/i;
const UNSAFE_ADDRESS = /^\s*(?:javascript|vbscript|data)\s*:/i;
const SHOWN = 40;

function unsafePart(node: Nodes): string | undefined {
  if (node.type === 'html') {
    const isUnsafe = UNSAFE_TAG.test(node.value) || UNSAFE_ATTRIBUTE.test(node.value) || /(?:javascript|vbscript):/i.test(node.value);
    return isUnsafe ? node.value : undefined;
  }
  const isAddress = node.type === 'link' || node.type === 'image' || node.type === 'definition';
  return isAddress && UNSAFE_ADDRESS.test(node.url) ? node.url : undefined;
}

/** What the site's sanitiser will take out: better said here than found missing on the page. */
export const unsafeHtml: ArticleCheck = (article) => {
  const found: ReturnType<ArticleCheck> = [];
  visit(article.markdown.tree, (node) => {
    const part = unsafePart(node);
    if (part) found.push(diagnoseInBody('html-removed', article, node.position?.start.offset ?? 0, part.slice(0, SHOWN)));
  });
  return found;
};
