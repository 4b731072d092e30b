import type { Corpus } from './corpus.ts';

/**
 * Pages are drawn by a bundle with modules of its own; steps of the build beside them run in the same process, and what both
 * know is a name in the global registry.
 */
const KEY = Symbol.for('on-the-record:built-corpus');
const registry = globalThis as typeof globalThis & { [KEY]?: PromiseWithResolvers<Corpus> };

const place = (): PromiseWithResolvers<Corpus> => {
  registry[KEY] ??= Promise.withResolvers<Corpus>();
  return registry[KEY];
};

/** The corpus that the pages of this build are drawn from, as soon as the first of them has loaded it. */
export const builtCorpus = (): Promise<Corpus> => place().promise;

/** Hands the corpus to the steps beside the pages. */
export const provideBuiltCorpus = (corpus: Corpus): void => place().resolve(corpus);

/** Another build begins in this process. */
export function forgetBuiltCorpus(): void {
  delete registry[KEY];
}
