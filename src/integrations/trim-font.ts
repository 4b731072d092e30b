import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import writeFileAtomic from 'write-file-atomic';

const FOLDER = join('node_modules', '.cache', 'on-the-record', 'fonts');

/** Axes of a variable font: what is kept of each, a stretch or one place. */
export type Axes = Record<string, number | { min: number; max: number }>;

/** What sets letters as they should be: signs that join, accents, figures of one width; kerning is asked for apart. */
const FEATURES = ['ccmp', 'locl', 'liga', 'mark', 'mkmk', 'lnum', 'pnum', 'tnum'];

/** `U+0000-00FF,U+0131` as the characters it stands for. */
function charactersIn(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .trim()
        .replace(/^U\+/, '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}

/**
 * A font package's file with only the weights, sizes and features a site uses: a third is saved, on every first visit. Made
 * once, and kept beside the packages.
 *
 * @param name a package of @fontsource-variable and, behind a slash, one of its files without `.woff2`, Latin subset
 * @param isKerned whether pairs of letters keep their own distance; up to half of a file tells it
 * @returns the new file's path
 */
export async function trimFont(root: string, name: string, axes: Axes, isKerned = true): Promise<string> {
  const { resolve } = createRequire(join(root, 'package.json'));
  const [family = '', file = ''] = name.split('/');
  const [original, ranges] = await Promise.all([
    readFile(resolve(`@fontsource-variable/${family}/files/${file}.woff2`)),
    readFile(resolve(`@fontsource-variable/${family}/unicode.json`), 'utf8'),
  ]);
  const { latin } = JSON.parse(ranges) as { latin: string };
  const keepFeatures = isKerned ? [...FEATURES, 'kern'] : FEATURES;
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([axes, latin, keepFeatures]))
    .digest('hex');
  const trimmed = join(root, FOLDER, `${file}-${key.slice(0, 16)}.woff2`);
  if (!existsSync(trimmed)) {
    await mkdir(join(root, FOLDER), { recursive: true });
    const options = { targetFormat: 'woff2' as const, variationAxes: axes, keepFeatures };
    await writeFileAtomic(trimmed, await subsetFont(original, charactersIn(latin), options));
  }
  return trimmed;
}
