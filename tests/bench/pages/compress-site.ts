import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { BuiltSite } from '../../site/build-site.ts';
import { readFiles } from '../../site/read-pages.ts';

const zip = promisify(gzip);
const COMPRESSIBLE = /\.(?:html|css|js|json|jsonl|jsonld|svg|xml|csv|txt)$/;

/** Puts a compressed copy beside every file of text, as hosts send it. */
export async function compressSite(site: BuiltSite): Promise<void> {
  for (const file of readFiles(site).filter((one) => COMPRESSIBLE.test(one))) {
    const path = join(site.folder, file.slice(site.base.length));
    await writeFile(`${path}.gz`, await zip(await readFile(path)));
  }
}
