import { RecentMap } from './recent-map.ts';

/**
 * A word or mark as one part of speech, kept once for all the tokens of all texts that are it, with what rooms have found out
 * about it whatever stands around it.
 */
export interface Word {
  /** Of the text that is being read: its place among that text's different words, counted on from those of all texts before. */
  place: number;
  /** Bits of the flags that were asked for already, and of those that hold. */
  asked: number;
  flags: number;
  readonly text: string;
  /** The text in lower case, with ’ as '. */
  readonly lower: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  readonly pos: string;
  readonly lemma: string;
  /** By the number of the fact. */
  readonly facts: unknown[];
}

/** How many facts there are: a word's list has room for each, and for no more. */
let facts = 0;

const MOST_KNOWN = 12_000;
const LONGEST_KNOWN = 40;
const known = new RecentMap<string, Word[]>(MOST_KNOWN);

/** The one word of this text, part of speech and lemma; the lemma is taken in lower case. */
export function wordOf(text: string, pos: string, anyLemma: string): Word {
  const lemma = anyLemma.toLowerCase();
  const alike = known.get(text);
  if (alike) for (const word of alike) if (word.pos === pos && word.lemma === lemma) return word;
  const word: Word = {
    place: -1,
    asked: 0,
    flags: 0,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    pos,
    lemma,
    facts: new Array(facts),
  };
  if (alike) alike.push(word);
  else if (text.length <= LONGEST_KNOWN) known.set(text, [word]);
  return word;
}

/** How many flags there are, and the most that a number has bits for. */
let flags = 0;
const MOST_FLAGS = 31;

/** A yes or no that a word's text, part of speech and lemma alone decide: found out once a word, and kept in the word itself. */
export class WordFlag {
  readonly #bit = 1 << flags++;
  readonly #find: (word: Word) => boolean;

  constructor(find: (word: Word) => boolean) {
    if (flags > MOST_FLAGS) throw new Error(`${flags} flags: there is room for ${MOST_FLAGS}`);
    this.#find = find;
  }

  of(word: Word): boolean {
    const bit = this.#bit;
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (this.#find(word)) word.flags |= bit;
    }
    return (word.flags & bit) !== 0;
  }
}

/** Something that a word's text, part of speech and lemma alone decide: found out once a word, not once a token. */
export class WordFact<T> {
  readonly #number = facts++;
  readonly #find: (word: Word) => T;

  constructor(find: (word: Word) => T) {
    this.#find = find;
  }

  of(word: Word): T {
    // What stands at a fact's number is what its own function gave.
    let found = word.facts[this.#number] as T | undefined;
    if (found === undefined) {
      found = this.#find(word);
      word.facts[this.#number] = found;
    }
    return found;
  }
}

/** Something that a word and a lexicon decide: found out once a word, as long as the lexicon is the same. */
export class LexiconFact<Lexicon, T> {
  readonly #known = new WordFact((): { lexicon: Lexicon | undefined; found: T | undefined } => ({ lexicon: undefined, found: undefined }));
  readonly #find: (word: Word, lexicon: Lexicon) => T;

  constructor(find: (word: Word, lexicon: Lexicon) => T) {
    this.#find = find;
  }

  of(word: Word, lexicon: Lexicon): T {
    const known = this.#known.of(word);
    if (known.lexicon !== lexicon) {
      known.lexicon = lexicon;
      known.found = this.#find(word, lexicon);
    }
    return known.found as T;
  }
}
