import { locateAnnotations } from '../ledger/locate-annotations.ts';
import type { ArticleFrontmatter } from '../model/article.ts';
import { readMarkdown } from '../text/read-markdown.ts';
import type { ReadEntry } from './build-article.ts';

/**
 * An article's frontmatter and body, with the plain text and the places of all annotations in it.
 *
 * @param markdown the body, where it was read already
 */
export function readEntry(slug: string, data: ArticleFrontmatter, body: string, markdown = readMarkdown(body)): ReadEntry {
  const { text, blocks } = markdown;
  const paragraphs = blocks.map(({ start, end }): [number, number] => [start, end]);
  return { slug, data, body, text, paragraphs, located: locateAnnotations(data, text) };
}
