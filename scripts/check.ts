import { checkContent } from '../src/integrations/check-content.ts';
import { reportDiagnostics } from '../src/integrations/report-diagnostics.ts';
import { today } from '../src/integrations/today.ts';

process.exitCode = reportDiagnostics(await checkContent(process.cwd(), today())) > 0 ? 1 : 0;
