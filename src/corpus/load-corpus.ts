import { getCollection } from 'astro:content';
import { locateAnnotations } from '../ledger/locate-annotations.ts';
import { readMarkdown } from '../text/read-markdown.ts';
import type { ReadEntry } from './build-article.ts';
import { buildCorpus } from './build-corpus.ts';
import { provideBuiltCorpus } from './built-corpus.ts';
import type { Corpus } from './corpus.ts';

/** Samples are invented: shown while developing, and where asked for. */
const showSamples = import.meta.env.DEV || process.env['SAMPLES'] === '1';

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
  const entries = await getCollection('articles', ({ data }) => showSamples || data.sample !== true);
  const files = new Map((await getCollection('actors')).map(({ id, data }) => [id, data]));
  const articles = entries.map(({ id, data, body = '' }): ReadEntry => {
    const { text, blocks } = readMarkdown(body);
    const paragraphs = blocks.map(({ start, end }): [number, number] => [start, end]);
    return { slug: id, data, body, text, paragraphs, located: locateAnnotations(data, text) };
  });
  return buildCorpus(articles, files);
}
