import type { Corpus } from './corpus.ts';

/**
 * Pages are drawn by a bundle with modules of its own; steps of the build beside them run in the same process, and what both
 * know is a name in the global registry.
 */
const KEY = Symbol.for('on-the-record:built-corpus');
const registry = globalThis as typeof globalThis & { [KEY]?: Corpus };

/** Hands the corpus that the pages of this build are drawn from to the steps beside them. */
export function provideBuiltCorpus(corpus: Corpus): void {
  registry[KEY] = corpus;
}

/**
 * The corpus that the pages of this build were drawn from.
 *
 * @throws Error before any page has loaded it
 */
export function builtCorpus(): Corpus {
  const corpus = registry[KEY];
  if (!corpus) throw new Error('no page of this build has loaded the corpus: build with NODE_ENV=production, and DEV not set');
  return corpus;
}
