import { getCollection } from 'astro:content';
import { givenShelf, readShelf } from './article-shelf.ts';
import type { ReadEntry } from './build-article.ts';
import { buildCorpus } from './build-corpus.ts';
import { provideBuiltCorpus } from './built-corpus.ts';
import type { Corpus } from './corpus.ts';
import { readEntry } from './read-entry.ts';

/** Samples are invented: shown while developing, and where asked for. */
const showSamples = import.meta.env.DEV || process.env['SAMPLES'] === '1';
const isShown = ({ data }: Pick<ReadEntry, 'data'>) => showSamples || data.sample !== true;

let loaded: Promise<Corpus> | undefined;

/** The whole corpus, read once a build; in development, anew for every page. The only reader of astro:content. */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return read();
  loaded ??= read().then((corpus) => {
    provideBuiltCorpus(corpus);
    return corpus;
  });
  return loaded;
}

async function read(): Promise<Corpus> {
  const files = new Map((await getCollection('actors')).map(({ id, data }) => [id, data]));
  return buildCorpus(await readArticles(), files);
}

/** From the collection; of a large site, from where its check left them (docs/decisions/0022). */
async function readArticles(): Promise<ReadEntry[]> {
  const shelf = givenShelf();
  if (shelf) return readShelf(shelf).filter(isShown);
  return (await getCollection('articles', isShown)).map(({ id, data, body = '' }) => readEntry(id, data, body));
}
