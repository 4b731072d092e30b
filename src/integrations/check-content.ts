import { readFile } from 'node:fs/promises';
import { CONTENT_CHECKS } from '../checks/all-checks.ts';
import type { ArticleShelf } from '../corpus/article-shelf.ts';
import { readActorFile } from '../ledger/read-actor-file.ts';
import { ContentError, type Diagnostic } from '../model/diagnostic.ts';
import type { ArticleFindings, CheckArticleTask } from './check-article.ts';
import { findActorFiles, findArticles } from './find-articles.ts';
import { inThreads } from './in-threads.ts';
import { SettledArticles } from './settled-articles.ts';

async function isSettled(path: string, file: string, settled: SettledArticles | undefined): Promise<boolean> {
  const bytes = settled && (await readFile(path).catch(() => undefined));
  return bytes !== undefined && settled?.get(SettledArticles.keyOf(file, bytes)) !== undefined;
}

/**
 * Reads all content and says everything that is wrong with it, file by file.
 *
 * @param settled spares running extraction over files that it is known to leave as they are; left out: over all
 * @param shelf is given every article that could be read, in no order
 */
export async function checkContent(root: string, today: string, settled?: SettledArticles, shelf?: ArticleShelf): Promise<Diagnostic[]> {
  const tasks: CheckArticleTask[] = [];
  for (const file of await findArticles(root)) {
    const path = `${root}/${file}`;
    tasks.push({ path, file, today, isSettled: await isSettled(path, file, settled), pack: shelf !== undefined });
  }
  const findings = await inThreads<CheckArticleTask, ArticleFindings>(tasks, {
    module: new URL('./check-article.ts', import.meta.url),
    name: 'checkArticle',
    onDone: (finding) => {
      if (finding.packed) shelf?.add(finding.packed);
      // All of them at once would fill the memory that the shelf is to spare.
      delete finding.packed;
    },
  });
  const found = findings.flatMap(({ diagnostics }) => diagnostics);
  for (const { settled: learned } of findings) if (learned) settled?.set(...learned);
  const actorFiles = new Set<string>();
  for (const file of await findActorFiles(root)) {
    try {
      actorFiles.add(readActorFile(await readFile(`${root}/${file}`, 'utf8'), file).id);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(...error.diagnostics);
    }
  }
  const articles = findings.flatMap(({ facts }) => facts ?? []);
  for (const check of CONTENT_CHECKS) found.push(...check({ articles, actorFiles }));
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
