import type { ReadEntry } from '../../src/corpus/build-article.ts';
import { readEntry as read } from '../../src/corpus/read-entry.ts';
import { articleFrontmatter } from '../../src/model/article.ts';

/** An entry as load-corpus reads it from a file. */
export function readEntry(slug: string, frontmatter: Record<string, unknown>, body: string): ReadEntry {
  const data = articleFrontmatter.parse({ title: 'A day in Orland', published: '2031-05-06', ...frontmatter });
  return read(slug, data, body);
}
