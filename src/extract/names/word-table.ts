import type { Document } from '../../text/document.ts';
import { LexiconFact, type Word, WordFact } from '../../text/word.ts';
import { hashWord } from '../tagger/feature-hash.ts';
import { extendKey, foldWord, lexiconKey, type NameLexicon } from './name-lexicon.ts';
import { wordClasses } from './word-classes.ts';

/** How a word is written. */
export const CASES = {
  small: 0,
  capital: 1,
  capitals: 2,
  letter: 3,
  mixed: 4,
  number: 5,
  code: 6,
  mark: 7,
  initial: 8,
  dotted: 9,
} as const;

/** Every different word of a document once, with what most features are made from; `of` leads from tokens to words. */
export interface WordTable {
  /** Token -> word. */
  of: Int32Array;
  /** Word -> number of its folded form: "The", "the" and "THE" share one. */
  form: Int32Array;
  forms: number;
  hash: Int32Array;
  /** Of CASES. */
  case: Uint8Array;
  /** Bits of the lexicon. */
  lists: Int32Array;
  classes: Int32Array;
}

const DIGIT = /\p{N}/gu;

const SMALL_WORD = /^[a-z]+$/;
const CAPITALISED_WORD = /^[A-Z][a-z]+$/;

function caseOf(text: string): number {
  if (SMALL_WORD.test(text)) return CASES.small;
  if (CAPITALISED_WORD.test(text)) return CASES.capital;
  const first = text.charAt(0);
  if (/^\p{L}/u.test(text)) {
    if (/^\p{Lu}\.$/u.test(text)) return CASES.initial;
    if (/^(?:\p{Lu}\.){2,}/u.test(text)) return CASES.dotted;
    if (text.length === 1) return first === first.toLowerCase() ? CASES.small : CASES.letter;
    const upper = text.replace(/[^\p{Lu}]/gu, '').length;
    if (upper === 0) return CASES.small;
    const letters = text.replace(/[^\p{L}]/gu, '').length;
    if (upper === letters) return CASES.capitals;
    return upper === 1 && first !== first.toLowerCase() ? CASES.capital : CASES.mixed;
  }
  if (/\p{N}/u.test(text)) return /\p{L}/u.test(text) ? CASES.code : CASES.number;
  return /\p{Lu}/u.test(text) ? CASES.mixed : CASES.mark;
}

function kindOf(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x';
  if (char >= 'A' && char <= 'Z') return 'X';
  return /\p{Lu}/u.test(char) ? 'X' : /\p{Ll}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? '9' : char;
}

function shapeOf(text: string): string {
  let shape = '';
  let run = 0;
  for (const char of text.slice(0, 12)) {
    const kind = kindOf(char);
    run = shape.endsWith(kind) ? run + 1 : 0;
    if (run < 2) shape += kind;
  }
  return shape;
}

/** What a word is, whatever the text and the lexicon. */
const factsOf = new WordFact(({ text, lower }) => {
  const folded = foldWord(lower);
  const kind = caseOf(text);
  const hash = hashWord(folded);
  const isNumeric = kind === CASES.number || kind === CASES.code;
  return {
    folded,
    case: kind,
    hash: isNumeric ? hashWord(folded.replace(DIGIT, '9')) : hash,
    listHash: hash,
    classes: wordClasses(folded),
  };
});

/** How a word begins, ends and is put together: only what may be a name is asked for it. */
export const spellingOf = new WordFact((word) => {
  const { folded, case: kind } = factsOf.of(word);
  return {
    shape: kind === CASES.small || kind === CASES.mark ? kind : hashWord(shapeOf(word.text)),
    prefix3: hashWord(folded.slice(0, 3)),
    prefix4: hashWord(folded.slice(0, 4)),
    suffix2: hashWord(folded.slice(-2)),
    suffix3: hashWord(folded.slice(-3)),
    suffix4: hashWord(folded.slice(-4)),
  };
});

const listsOf = new LexiconFact((word, lexicon: NameLexicon) => lexicon.get(lexiconKey(extendKey(0, factsOf.of(word).listHash))) ?? 0);

export function wordTable({ vocabulary: words, words: of }: Document, lexicon: NameLexicon): WordTable {
  const knownForms = new Map<string, number>();
  const numbers = () => new Int32Array(words.length);
  const table: WordTable = {
    of,
    form: numbers(),
    forms: 0,
    hash: numbers(),
    case: new Uint8Array(words.length),
    lists: numbers(),
    classes: numbers(),
  };
  for (let word = 0; word < words.length; word++) {
    const own = words[word] as Word;
    const facts = factsOf.of(own);
    let form = knownForms.get(facts.folded);
    if (form === undefined) {
      form = knownForms.size;
      knownForms.set(facts.folded, form);
    }
    table.form[word] = form;
    table.case[word] = facts.case;
    table.hash[word] = facts.hash;
    table.lists[word] = listsOf.of(own, lexicon);
    table.classes[word] = facts.classes;
  }
  table.forms = knownForms.size;
  return table;
}
