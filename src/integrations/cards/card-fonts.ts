import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';

type Cut = readonly [weight: 400 | 500 | 600, style: 'normal' | 'italic'];

/** The page's own faces for the Latin alphabet, then faces of a like weight for others. */
const FACES: readonly { family: string; file: string; subsets: readonly string[]; cuts: readonly Cut[] }[] = [
  {
    ...{ family: 'Newsreader', file: 'newsreader', subsets: ['latin', 'latin-ext', 'vietnamese'] },
    cuts: [[500, 'normal'], [600, 'normal'], [400, 'italic']], // biome-ignore format: a line a face
  },
  { family: 'Public Sans', file: 'public-sans', subsets: ['latin', 'latin-ext', 'vietnamese'], cuts: [[400, 'normal'], [600, 'normal']] }, // biome-ignore format: a line a face
  { family: 'Noto Serif', file: 'noto-serif', subsets: ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'], cuts: [[400, 'normal']] },
  { family: 'Noto Serif Hebrew', file: 'noto-serif-hebrew', subsets: ['hebrew'], cuts: [[400, 'normal']] },
  // Faces that build letters and their dots from two glyphs lose the dots in satori; this one has each letter whole.
  { family: 'Amiri', file: 'amiri', subsets: ['arabic'], cuts: [[400, 'normal']] },
];

/** The packages whose versions decide what a card looks like. */
export const FONT_PACKAGES = FACES.map(({ file }) => `@fontsource/${file}`);

// Of fonts with one name satori keeps one; under names of their own they stand in for one another.
const nameOf = (family: string, subset: string) => (subset === 'latin' ? family : `${family} ${subset}`);

/** A family and, for letters it has not, those that stand in for it, as `fontFamily` takes them. */
export function fontStack(first: string): string {
  const own = FACES.filter(({ family }) => family === first);
  const others = FACES.filter(({ family, subsets }) => family !== first && !subsets.includes('latin'));
  return [...own, ...others].flatMap(({ family, subsets }) => subsets.map((subset) => nameOf(family, subset))).join(', ');
}

let loaded: Promise<Font[]> | undefined;

/** Every face a card may be set in, from the font packages. */
export function cardFonts(): Promise<Font[]> {
  loaded ??= readFonts();
  return loaded;
}

function readFonts(): Promise<Font[]> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const files = FACES.flatMap(({ family, file, subsets, cuts }) =>
    subsets.flatMap((subset) => cuts.map((cut) => ({ family, file, subset, cut }))),
  );
  return Promise.all(
    files.map(async ({ family, file, subset, cut: [weight, style] }): Promise<Font> => {
      const data = await readFile(resolve(`@fontsource/${file}/files/${file}-${subset}-${weight}-${style}.woff`));
      return { name: nameOf(family, subset), data, weight, style };
    }),
  );
}
