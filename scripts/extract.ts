import { relative } from 'node:path';
import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';
import { Command } from 'commander';
import { annotateFiles, type FileReport } from '../src/integrations/annotate-files.ts';
import { findArticles } from '../src/integrations/find-articles.ts';
import { runFilter } from '../src/integrations/run-filter.ts';
import { today } from '../src/integrations/today.ts';
import { formatDiagnostic } from '../src/model/diagnostic.ts';

interface Options {
  check?: boolean;
  jsonl?: boolean;
  jobs?: number;
  reissue?: boolean;
}

function printSummary(reports: readonly FileReport[]): void {
  const head = ['article', 'quotes', 'actors', 'figures', 'dates', 'events', ''];
  const table = new Table({
    head,
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
  });
  for (const { file, annotations, changed } of reports)
    table.push([
      file,
      ...(['quotes', 'actors', 'figures', 'dates', 'events'] as const).map((key) => (annotations ? (annotations[key]?.length ?? 0) : '-')),
      annotations ? (changed ? 'changed' : 'as it was') : 'not read',
    ]);
  console.log(table.toString());
}

async function annotate(files: string[], { check = false, reissue = false }: Options): Promise<number> {
  const root = process.cwd();
  const chosen = files.length > 0 ? files.map((file) => relative(root, file)) : await findArticles(root);
  const bar = new SingleBar({
    format: 'extracting {bar} {value}/{total} {file}',
    clearOnComplete: true,
    noTTYOutput: false,
    hideCursor: true,
  });
  if (process.stderr.isTTY) bar.start(chosen.length, 0, { file: '' });
  const reports = await annotateFiles(chosen, { today: today(), write: !check, reissue, onFile: ({ file }) => bar.increment({ file }) });
  bar.stop();
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
