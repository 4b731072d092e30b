import { join, resolve } from 'node:path';
import { build } from 'astro';
import { ArticleShelf } from '../src/corpus/article-shelf.ts';
import { checkContent } from '../src/integrations/check-content.ts';
import { ARTICLES_FOLDER, findArticles } from '../src/integrations/find-articles.ts';
import { buildSite, partsFor } from '../src/integrations/parts/build-site.ts';
import { reportDiagnostics } from '../src/integrations/report-diagnostics.ts';
import { SettledArticles } from '../src/integrations/settled-articles.ts';
import { today } from '../src/integrations/today.ts';

// Ids are issued on an editor's machine and committed. A publishing job that issued them would give each of its runs a
// site whose links nobody has on record; nor does it take the word of an earlier run.
const isPublishing = process.env['CI'] === '1' || process.env['CI'] === 'true';
const settled = isPublishing ? undefined : SettledArticles.open(ARTICLES_FOLDER);
const root = process.cwd();
const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');
const parts = partsFor((await findArticles(root)).length);
const shelf = parts > 1 ? new ArticleShelf(join(root, '.astro', 'articles.jsonl')) : undefined;
try {
  const diagnostics = await checkContent(root, today(), settled, shelf);
  shelf?.close();
  await settled?.save(true);
  if (reportDiagnostics(diagnostics, isPublishing ? ['behind-its-text'] : []) > 0) process.exitCode = 1;
  else if (shelf) await buildSite(root, outDir, parts, shelf.file);
  // Astro's cache does not notice when a schema or plugin of ours changes.
  else await build({ root, outDir, force: true });
} finally {
  shelf?.remove();
}
