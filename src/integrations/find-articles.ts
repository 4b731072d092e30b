import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

/** Where articles live: below the project's folder, unless a test has a folder of its own. */
export const ARTICLES_FOLDER = join(process.env['CONTENT_DIR'] ?? 'content', 'articles');

/** Where editors keep what they know of actors. */
const ACTORS_FOLDER = join(process.env['CONTENT_DIR'] ?? 'content', 'actors');

/** Every actor file of the project, in the order of their paths, as paths relative to `root`; none where there is no folder. */
export async function findActorFiles(root: string): Promise<string[]> {
  const names = await readdir(resolve(root, ACTORS_FOLDER)).catch((): string[] => []);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => relative(root, resolve(root, ACTORS_FOLDER, name)))
    .sort();
}

/** Every article file of the project, in the order of their paths, as paths relative to `root`. */
export async function findArticles(root: string): Promise<string[]> {
  const entries = await readdir(resolve(root, ARTICLES_FOLDER), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
