import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { ALL_EXPORTS, exportPath } from '../../publish/all-exports.ts';
import { shareOf } from '../parts/share-pages.ts';
import type { SitePart } from '../parts/site-part.ts';

/** Characters that are gathered before they are written: a call for each row would cost more than the row. */
const AT_ONCE = 1_000_000;

function writeAll(file: number, text: string): number {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  return bytes.length;
}

/** @returns how many bytes were written */
function writePieces(path: string, pieces: Iterable<string>): number {
  const file = openSync(path, 'w');
  try {
    let bytes = 0;
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < AT_ONCE) continue;
      bytes += writeAll(file, waiting);
      waiting = '';
    }
    return bytes + writeAll(file, waiting);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes every export of a corpus below a folder, or a share of them. One file after the other and without waiting for turns:
 * of small files, the turns are most of the price.
 *
 * @param site where the site stands, without its folder
 * @param part the share that is this process's
 * @returns how many files, and how many bytes they hold
 */
export function writeExports(corpus: Corpus, folder: string, site: URL, part: SitePart): { files: number; bytes: number } {
  const made = new Set<string>();
  const written = { files: 0, bytes: 0 };
  for (const one of ALL_EXPORTS)
    for (const [index, file] of one.files(corpus, site).entries()) {
      // Counted from the last: whole lists are the first of their kind, and the first process has the sitemap to make.
      if (part.of - 1 - shareOf(index, part.of) !== part.number) continue;
      const path = join(folder, exportPath(one, file));
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      written.bytes += writePieces(path, file.write());
      written.files++;
    }
  return written;
}
