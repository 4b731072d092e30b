import { readFile } from 'node:fs/promises';
import type { AnnotateFileTask, FileReport } from './annotate-file.ts';
import { inThreads } from './in-threads.ts';
import { type Settled, SettledArticles } from './settled-articles.ts';

export interface AnnotateFilesOptions extends Omit<AnnotateFileTask, 'file'> {
  /** Files known to be as extraction leaves them are not read again; what this run learns is added. */
  settled?: SettledArticles;
  /** Takes only what a run has seen unchanged for settled, not what it wrote. */
  onlySeen?: boolean;
  /** Told as each file is done. */
  onFile?: (report: FileReport) => void;
}

/** What was wrong with a file when it was read is told every time. */
const tell = (file: string, { counts, warnings }: Settled): FileReport => ({
  ...{ file, changed: false, counts },
  diagnostics: warnings.map((one) => ({ ...one, file })),
});

async function settledReport(file: string, settled: SettledArticles, onlySeen: boolean): Promise<FileReport | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const known = bytes && settled.get(SettledArticles.keyOf(file, bytes));
  return known && (known.seen || !onlySeen) ? tell(file, known) : undefined;
}

/**
 * Runs extraction over files, on all cores; what is wrong with one keeps no other from being done.
 *
 * @returns reports in the order of the files
 */
export async function annotateFiles(files: readonly string[], options: AnnotateFilesOptions): Promise<FileReport[]> {
  const { settled, onlySeen = false, onFile, ...rest } = options;
  const reports = new Map<string, FileReport>();
  const add = (report: FileReport) => {
    reports.set(report.file, report);
    onFile?.(report);
  };
  if (settled && !rest.reissue)
    for (const file of files) {
      const report = await settledReport(file, settled, onlySeen);
      if (report) add(report);
    }
  await inThreads(
    files.filter((file) => !reports.has(file)).map((file): AnnotateFileTask => ({ file, ...rest })),
    {
      module: new URL('./annotate-file.ts', import.meta.url),
      name: 'annotateFile',
      onDone: (report: FileReport) => {
        const { key, counts, changed, diagnostics } = report;
        // Warnings tell places in the file as it was: of one that was written anew they may be others.
        const isTold = !changed || diagnostics.length === 0;
        if (key && counts && isTold) settled?.set(key, { counts, warnings: diagnostics, seen: !changed });
        add(report);
      },
    },
  );
  return files.flatMap((file) => reports.get(file) ?? []);
}
