import type { ReadEntry } from '../../src/corpus/build-article.ts';
import { locateAnnotations } from '../../src/ledger/locate-annotations.ts';
import { articleFrontmatter } from '../../src/model/article.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';

/** An entry as load-corpus reads it from a file. */
export function readEntry(slug: string, frontmatter: Record<string, unknown>, body: string): ReadEntry {
  const data = articleFrontmatter.parse({ title: 'A day in Orland', published: '2031-05-06', ...frontmatter });
  const { text, blocks } = readMarkdown(body);
  const paragraphs = blocks.map(({ start, end }): [number, number] => [start, end]);
  return { slug, data, body, text, paragraphs, located: locateAnnotations(data, text) };
}
