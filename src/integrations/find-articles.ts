import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

/** Where articles live: below the project's folder, unless a test has a folder of its own. */
export const ARTICLES_FOLDER = join(process.env['CONTENT_DIR'] ?? 'content', 'articles');

/** Every article file of the project, in the order of their paths, as paths relative to `root`. */
export async function findArticles(root: string): Promise<string[]> {
  const entries = await readdir(resolve(root, ARTICLES_FOLDER), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
