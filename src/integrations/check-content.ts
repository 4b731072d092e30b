import { readFile } from 'node:fs/promises';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import { readActorFile } from '../ledger/read-actor-file.ts';
import type { ReadArticle } from '../ledger/read-article.ts';
import { ContentError, type Diagnostic } from '../model/diagnostic.ts';
import { findActorFiles, findArticles } from './find-articles.ts';
import { readArticleFile } from './read-article-file.ts';

/** Reads all content and says everything that is wrong with it, file by file. */
export async function checkContent(root: string, today: string): Promise<Diagnostic[]> {
  const articles: ReadArticle[] = [];
  const found: Diagnostic[] = [];
  for (const file of await findArticles(root)) {
    try {
      const article = await readArticleFile(`${root}/${file}`, file);
      articles.push(article);
      found.push(...article.warnings);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(...error.diagnostics);
    }
  }
  const actorFiles = new Set<string>();
  for (const file of await findActorFiles(root)) {
    try {
      actorFiles.add(readActorFile(await readFile(`${root}/${file}`, 'utf8'), file).id);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(...error.diagnostics);
    }
  }
  for (const check of ALL_CHECKS) found.push(...check({ articles, actorFiles, today }));
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
