import type { Word } from './word.ts';

/** The different words of a text, each once, in the order in which they come. Parts of a text have the vocabulary of the whole. */
export type Vocabulary = readonly Word[];

/**
 * Something that is found out of each word of a text by itself, in columns: word n of the vocabulary at n. A column of a text's words
 * is short and lies together, while words themselves are scattered over memory; and the parts of a text share what was made for it.
 */
export class VocabularyTable<Table, Lexicon = void> {
  readonly #known = new WeakMap<Vocabulary, { lexicon: Lexicon; table: Table }>();
  readonly #make: (words: Vocabulary, lexicon: Lexicon) => Table;

  constructor(make: (words: Vocabulary, lexicon: Lexicon) => Table) {
    this.#make = make;
  }

  of(words: Vocabulary, lexicon: Lexicon): Table {
    const known = this.#known.get(words);
    if (known && known.lexicon === lexicon) return known.table;
    const table = this.#make(words, lexicon);
    this.#known.set(words, { lexicon, table });
    return table;
  }
}
