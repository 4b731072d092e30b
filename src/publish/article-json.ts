import type { CorpusArticle } from '../corpus/corpus.ts';
import { makeDataHead } from './data-views.ts';
import { toArticleRecord } from './rows/article-record.ts';

/** An article with all that was found in it, as a JSON file. */
export const articleJson = (article: CorpusArticle, site: URL): string =>
  JSON.stringify({ ...makeDataHead('article-data', site), ...toArticleRecord(article, site) });
