import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleDensity, sampleArticle } from './sample-article.ts';
import { makeCast } from './sample-cast.ts';
import { SeededRandom } from './seeded-random.ts';

/** What the first articles of a young archive hold. */
export const LIGHT: ArticleDensity = { attributions: 8, names: 9 };
/** What real news holds: PolNeAR's articles have about 24 attributions, CoNLL-2003's 27 names. */
export const DENSE: ArticleDensity = { attributions: 24, names: 27 };

export interface SampleCorpusOptions {
  articles: number;
  density: ArticleDensity;
  seed: number;
}

/**
 * Writes invented articles into `<folder>/articles`. The same options give the same bytes.
 *
 * @param folder made where there is none; set CONTENT_DIR to it, and SAMPLES=1, to extract and build from it
 * @throws Error where the folder holds articles already
 */
export async function writeSampleCorpus(folder: string, { articles, density, seed }: SampleCorpusOptions): Promise<void> {
  const target = join(folder, 'articles');
  await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0) throw new Error(`${target} holds articles already: give an empty folder`);
  const random = new SeededRandom(seed);
  const cast = makeCast(articles, random);
  for (let number = 1; number <= articles; number++) {
    const { slug, file } = sampleArticle(number, cast, density, random);
    await writeFile(join(target, `${slug}.md`), file);
  }
}
