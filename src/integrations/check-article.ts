import { ARTICLE_CHECKS } from '../checks/all-checks.ts';
import { type ArticleFacts, factsOf } from '../checks/check.ts';
import { packEntry } from '../corpus/article-shelf.ts';
import { readEntry } from '../corpus/read-entry.ts';
import { countAnnotations } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnosticsOf, readArticleFile } from './read-article-file.ts';
import { type Settled, SettledArticles } from './settled-articles.ts';

export interface CheckArticleTask {
  /** Where the file is. */
  path: string;
  /** Its name in messages. */
  file: string;
  today: string;
  /** Whether extraction is known to leave the file as it is, by settled-articles.ts. */
  isSettled: boolean;
  /** Whether the article is wanted as it was read, for a shelf. */
  pack: boolean;
}

export interface ArticleFindings {
  diagnostics: Diagnostic[];
  /** Absent where the article could not be read. */
  facts?: ArticleFacts;
  /** Where extraction was run and leaves the file as it is: what to remember of it. */
  settled?: [key: string, Settled];
  /** The article for article-shelf.ts, where it was asked for and could be read. */
  packed?: string;
}

/** Reads an article and says everything that is wrong with it alone. */
export async function checkArticle({ path, file, today, isSettled, pack }: CheckArticleTask): Promise<ArticleFindings> {
  try {
    const article = await readArticleFile(path, file);
    const found = ARTICLE_CHECKS.flatMap((check) => check(article, { today, isSettled }));
    const isBehind = found.some(({ id }) => id === 'behind-its-text');
    const { source, warnings, frontmatter, slug, split, markdown } = article;
    return {
      diagnostics: [...warnings, ...found],
      facts: factsOf(article),
      ...(pack && { packed: packEntry(readEntry(slug, frontmatter.data, split.body, markdown)) }),
      ...(!isSettled &&
        !isBehind && {
          settled: [SettledArticles.keyOf(file, source), { counts: countAnnotations(frontmatter.data), warnings, seen: true }],
        }),
    };
  } catch (error) {
    return { diagnostics: diagnosticsOf(error, file) };
  }
}
