import writeFileAtomic from 'write-file-atomic';
import { type AnnotateOptions, annotateArticle } from '../ledger/annotate-article.ts';
import type { Annotations } from '../model/article.ts';
import { ContentError, type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { messageOf, readArticleFile } from './read-article-file.ts';

export interface AnnotateFilesOptions extends AnnotateOptions {
  /** False: look only, write nothing. */
  write: boolean;
  /** Told after each file, in order. */
  onFile?: (report: FileReport) => void;
}

/** What extraction did to one file. */
export interface FileReport {
  file: string;
  /** Whether the file was, or without `write` would be, written anew. */
  changed: boolean;
  /** Absent where the article could not be read. */
  annotations?: Required<Annotations>;
  diagnostics: Diagnostic[];
}

async function annotateFile(file: string, options: AnnotateFilesOptions): Promise<FileReport> {
  const failed = (diagnostics: Diagnostic[]): FileReport => ({ file, changed: false, diagnostics });
  try {
    const article = await readArticleFile(file, file);
    const { annotations, output } = annotateArticle(article, options);
    const changed = output !== article.source;
    // The new file takes the old one's place in a single step: whoever reads, and whenever we stop, finds one of the two.
    if (changed && options.write) await save(file, output);
    return { file, changed, annotations, diagnostics: article.warnings };
  } catch (error) {
    if (error instanceof ContentError) return failed(error.diagnostics);
    return failed([diagnose('not-understood', file, undefined, messageOf(error))]);
  }
}

async function save(file: string, output: string): Promise<void> {
  try {
    await writeFileAtomic(file, output);
  } catch (error) {
    throw new ContentError([diagnose('cannot-write', file, undefined, messageOf(error))]);
  }
}

/** Runs extraction over files, one after the other; what is wrong with one keeps no other from being done. */
export async function annotateFiles(files: readonly string[], options: AnnotateFilesOptions): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const file of files) {
    const report = await annotateFile(file, options);
    reports.push(report);
    options.onFile?.(report);
  }
  return reports;
}
