import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readArticle } from '../../ledger/read-article.ts';
import { slugOf } from '../../ledger/slug-of.ts';
import { ContentError, diagnose } from '../../model/diagnostic.ts';
import { ARTICLES_FOLDER, findArticles } from '../find-articles.ts';
import { messageOf } from '../read-article-file.ts';
import { type ImportedArticle, pageToArticle } from './page-to-article.ts';
import type { PageMetadata } from './read-metadata.ts';
import type { Source } from './read-source.ts';
import { textToArticle } from './text-to-article.ts';

/** What an editor knows better than the page. */
export interface ImportOptions extends PageMetadata {
  slug?: string | undefined;
}

/** The longest name of a file made from a headline, in UTF-16 code units. */
const LONGEST_SLUG = 60;

function slugFor(title: string): string {
  const slug = slugOf(title);
  return slug.length <= LONGEST_SLUG ? slug : slug.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, '');
}

/** The whole text of the entry. Throws with what is missing, and how to say it. */
function entryOf(article: ImportedArticle, source: string): string {
  const { title, published, updated, language, publisher, url, authors, body } = article;
  const missing = [...(title ? [] : [diagnose('no-title', source)]), ...(published ? [] : [diagnose('no-date', source)])];
  if (missing.length > 0) throw new ContentError(missing);
  const known = {
    ...{ title, published, ...(updated && updated !== published && { updated }) },
    ...(language && !/^en\b/i.test(language) && { language }),
    ...{ ...(publisher && { publisher }), ...(url && { url }), ...(authors && { authors }) },
  };
  return `---\n${stringify(known, { lineWidth: 0, defaultStringType: 'PLAIN' })}---\n${body.trim()}\n`;
}

/** Puts a new file in its place in one step, and only where there is none. */
async function writeNew(path: string, text: string, file: string): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, text);
    await link(unfinished, path);
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new ContentError([isThere ? diagnose('entry-exists', file) : diagnose('cannot-write', file, undefined, messageOf(error))]);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/**
 * Makes a content entry of a page or a text. The same input makes the same entry; an entry that exists is never touched.
 *
 * @param name of the source, used in messages
 * @returns the new file, relative to `root`
 * @throws ContentError with everything that keeps the source from becoming an entry; nothing is written then
 */
export async function importArticle(root: string, name: string, source: Source, options: ImportOptions): Promise<string> {
  const read = source.kind === 'html' ? await pageToArticle(source.text, name, source.address) : textToArticle(source.text);
  const { slug: wanted, ...known } = options;
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  const article: ImportedArticle = { ...read, ...(source.address && !read.url && { url: source.address }), ...given };
  const text = entryOf(article, name);
  const slug = slugOf(wanted ?? slugFor(article.title ?? ''));
  const file = join(ARTICLES_FOLDER, `${slug || 'article'}.md`);
  readArticle(new TextEncoder().encode(text), file); // what could not be read again is never written
  const isTaken = (await findArticles(root).catch(() => [])).some((path) => slugOf(path) === slug);
  if (isTaken) throw new ContentError([diagnose('entry-exists', file)]);
  await writeNew(join(root, file), text, file);
  return file;
}
