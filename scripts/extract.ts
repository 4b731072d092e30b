import { relative } from 'node:path';
import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';
import { Command } from 'commander';
import type { FileReport } from '../src/integrations/annotate-file.ts';
import { annotateFiles } from '../src/integrations/annotate-files.ts';
import { ARTICLES_FOLDER, findArticles } from '../src/integrations/find-articles.ts';
import { runFilter } from '../src/integrations/run-filter.ts';
import { SettledArticles } from '../src/integrations/settled-articles.ts';
import { today } from '../src/integrations/today.ts';
import { ANNOTATION_KEYS } from '../src/model/article.ts';
import { formatDiagnostic } from '../src/model/diagnostic.ts';

interface Options {
  check?: boolean;
  jsonl?: boolean;
  jobs?: number;
  reissue?: boolean;
  fresh?: boolean;
}

/** More rows nobody reads. */
const MOST_ROWS = 200;

/** Every article where they are few; of an archive those that changed or could not be read. */
function printSummary(reports: readonly FileReport[]): void {
  const told = reports.length <= MOST_ROWS ? reports : reports.filter(({ changed, counts }) => changed || !counts).slice(0, MOST_ROWS);
  const head = ['article', 'quotes', 'actors', 'figures', 'dates', 'events', ''];
  const table = new Table({
    head,
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
  });
  for (const { file, counts, changed } of told)
    table.push([file, ...ANNOTATION_KEYS.map((key) => counts?.[key] ?? '-'), counts ? (changed ? 'changed' : 'as it was') : 'not read']);
  if (told.length > 0) console.log(table.toString());
  if (told.length === reports.length) return;
  const sum = (key: (typeof ANNOTATION_KEYS)[number]) => reports.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0);
  const changed = reports.filter((report) => report.changed).length;
  console.log(`${reports.length} articles, ${changed} changed: ${ANNOTATION_KEYS.map((key) => `${sum(key)} ${key}`).join(', ')}`);
}

async function annotate(files: string[], { check = false, reissue = false, fresh = false }: Options): Promise<number> {
  const root = process.cwd();
  const chosen = files.length > 0 ? files.map((file) => relative(root, file)) : await findArticles(root);
  const bar = new SingleBar({
    format: 'extracting {bar} {value}/{total} {file}',
    clearOnComplete: true,
    noTTYOutput: false,
    hideCursor: true,
  });
  if (process.stderr.isTTY) bar.start(chosen.length, 0, { file: '' });
  const settled = fresh ? undefined : SettledArticles.open(ARTICLES_FOLDER);
  const reports = await annotateFiles(chosen, {
    ...{ today: today(), write: !check, reissue, onlySeen: check, onFile: ({ file }: FileReport) => bar.increment({ file }) },
    ...(settled && { settled }),
  });
  bar.stop();
  await settled?.save(files.length === 0);
  printSummary(reports);
  for (const { diagnostics } of reports) for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  const failed = reports.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')).length;
  const behind = reports.filter(({ changed }) => changed).length;
  if (check && behind > 0)
    console.error(`${behind} of ${reports.length} articles are behind their text: run npm run extract and commit the result`);
  return failed > 0 || (check && behind > 0) ? 1 : 0;
}

const command = new Command('extract')
  .description('read articles, write what they say into their frontmatter')
  .argument('[files...]', 'articles; left out: all of content/articles')
  .option('--check', 'change nothing; fail where frontmatter is not what extraction would leave')
  .option('--jsonl', 'filter: one JSON article a line from standard input, one JSON extraction a line to standard output')
  .option('--jobs <number>', 'threads of the filter; left out: one a core', Number)
  .option('--fresh', 'read every article again, also those no run would change')
  .option('--reissue', 'forget the quote ids issued so far; only before a first publication')
  .action(async (files: string[], options: Options) => {
    process.exitCode = options.jsonl
      ? (await runFilter(process.stdin, process.stdout, options.jobs ? { jobs: options.jobs } : {})) > 0
        ? 1
        : 0
      : await annotate(files, options);
  });

// A reader that has seen enough (`… | head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await command.parseAsync();
