import { textToMarkdown } from './html-to-markdown.ts';
import type { ImportedArticle } from './page-to-article.ts';

/** The longest line that can be a headline, in UTF-16 code units. */
const LONGEST_HEADLINE = 150;

/** Reads an article out of plain text: a first line by itself that is no sentence is its headline. */
export function textToArticle(text: string): ImportedArticle {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [first = '', ...rest] = plain.trim().split(/\n[^\S\n]*\n/);
  const isHeadline = rest.length > 0 && first.length <= LONGEST_HEADLINE && !first.includes('\n') && !/[.]["”]?$/.test(first.trim());
  return isHeadline ? { title: first.trim(), body: textToMarkdown(rest.join('\n\n')) } : { body: textToMarkdown(plain) };
}
