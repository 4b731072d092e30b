import { readFile } from 'node:fs/promises';
import { type ReadArticle, readArticle } from '../ledger/read-article.ts';
import { ContentError, type Diagnostic, diagnose } from '../model/diagnostic.ts';

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What is wrong with a file, from whatever was thrown while it was read. */
export const diagnosticsOf = (error: unknown, file: string): Diagnostic[] =>
  error instanceof ContentError ? error.diagnostics : [diagnose('not-understood', file, undefined, messageOf(error))];

/**
 * Reads an article from disk.
 *
 * @param path where it is
 * @param file the name used in messages
 * @throws ContentError whatever goes wrong, so that one article never keeps another from being read
 */
export async function readArticleFile(path: string, file: string): Promise<ReadArticle> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new ContentError([diagnose('cannot-read', file, undefined, messageOf(error))]);
  }
  try {
    return readArticle(bytes, file);
  } catch (error) {
    // Nesting without end exhausts the stack of any parser: that article is refused like any other bad one.
    throw new ContentError(diagnosticsOf(error, file));
  }
}
