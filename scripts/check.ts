import { checkContent } from '../src/integrations/check-content.ts';
import { ARTICLES_FOLDER } from '../src/integrations/find-articles.ts';
import { reportDiagnostics } from '../src/integrations/report-diagnostics.ts';
import { SettledArticles } from '../src/integrations/settled-articles.ts';
import { today } from '../src/integrations/today.ts';

const settled = SettledArticles.open(ARTICLES_FOLDER);
process.exitCode = reportDiagnostics(await checkContent(process.cwd(), today(), settled)) > 0 ? 1 : 0;
await settled.save(true);
