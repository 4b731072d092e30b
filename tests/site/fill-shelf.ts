import { ArticleShelf } from '../../src/corpus/article-shelf.ts';
import { checkContent } from '../../src/integrations/check-content.ts';

/** Run as a process of its own by parts.test.ts: checks all content, and lays it on the shelf that is named. */
const shelf = new ArticleShelf(process.argv[2] ?? '');
await checkContent(process.cwd(), '2031-05-07', undefined, shelf);
shelf.close();
