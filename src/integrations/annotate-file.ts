import writeFileAtomic from 'write-file-atomic';
import { type AnnotateOptions, annotateArticle } from '../ledger/annotate-article.ts';
import { type AnnotationCounts, countAnnotations } from '../model/article.ts';
import { ContentError, type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { diagnosticsOf, messageOf, readArticleFile } from './read-article-file.ts';
import { SettledArticles } from './settled-articles.ts';

export interface AnnotateFileTask extends AnnotateOptions {
  file: string;
  /** False: look only, write nothing. */
  write: boolean;
}

/** What extraction did to one file. */
export interface FileReport {
  file: string;
  /** Whether the file was, or without `write` would be, written anew. */
  changed: boolean;
  /** How many annotations of each kind; absent where the article could not be read. */
  counts?: AnnotationCounts;
  diagnostics: Diagnostic[];
  /** By what settled-articles.ts knows the file as it is now; absent where it was not read, or should be and was not written. */
  key?: string;
}

/** Runs extraction over one file. Never throws: what is wrong is in the report. */
export async function annotateFile({ file, write, ...options }: AnnotateFileTask): Promise<FileReport> {
  const failed = (diagnostics: Diagnostic[]): FileReport => ({ file, changed: false, diagnostics });
  try {
    const article = await readArticleFile(file, file);
    const { annotations, output } = annotateArticle(article, options);
    const changed = output !== article.source;
    // The new file takes the old one's place in a single step: whoever reads, and whenever we stop, finds one of the two.
    if (changed && write) await save(file, output);
    const report = { file, changed, counts: countAnnotations(annotations), diagnostics: article.warnings };
    return changed && !write ? report : { ...report, key: SettledArticles.keyOf(file, output) };
  } catch (error) {
    return failed(diagnosticsOf(error, file));
  }
}

async function save(file: string, output: string): Promise<void> {
  try {
    await writeFileAtomic(file, output);
  } catch (error) {
    throw new ContentError([diagnose('cannot-write', file, undefined, messageOf(error))]);
  }
}
