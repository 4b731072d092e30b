import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { ALL_EXPORTS, exportPath } from '../../publish/all-exports.ts';

/**
 * Writes every export of a corpus below a folder. One file after the other and without waiting for turns: of small files,
 * the turns are most of the price.
 *
 * @param site where the site stands, without its folder
 * @returns how many files, and how many bytes they hold
 */
export function writeExports(corpus: Corpus, folder: string, site: URL): { files: number; bytes: number } {
  const made = new Set<string>();
  const written = { files: 0, bytes: 0 };
  for (const one of ALL_EXPORTS)
    for (const file of one.files(corpus, site)) {
      const path = join(folder, exportPath(one, file));
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      const bytes = Buffer.from(file.write());
      writeFileSync(path, bytes);
      written.files++;
      written.bytes += bytes.length;
    }
  return written;
}
