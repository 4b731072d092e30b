import type { Document } from '../../text/document.ts';
import { hashWord } from '../tagger/feature-writer.ts';
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

/** Every different word of a document once, with what features are made from; `of` leads from tokens to words. */
export interface WordTable {
  /** Token -> word. */
  of: Int32Array;
  /** Word -> number of its folded form: "The", "the" and "THE" share one. */
  form: Int32Array;
  forms: number;
  hash: Int32Array;
  shape: Int32Array;
  prefix3: Int32Array;
  prefix4: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  /** Of CASES. */
  case: Uint8Array;
  /** Bits of the lexicon. */
  lists: Int32Array;
  classes: Int32Array;
}

const DIGIT = /\p{N}/gu;

function caseOf(text: string): number {
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

function shapeOf(text: string): string {
  let shape = '';
  let run = 0;
  for (const char of text.slice(0, 12)) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{Ll}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? '9' : char;
    run = shape.endsWith(kind) ? run + 1 : 0;
    if (run < 2) shape += kind;
  }
  return shape;
}

export function wordTable({ tokens }: Document, lexicon: NameLexicon): WordTable {
  const known = new Map<string, number>();
  const knownForms = new Map<string, number>();
  const of = new Int32Array(tokens.length);
  const texts: string[] = [];
  const lowers: string[] = [];
  for (const [t, { text, lower }] of tokens.entries()) {
    let word = known.get(text);
    if (word === undefined) {
      word = known.size;
      known.set(text, word);
      texts.push(text);
      lowers.push(lower);
    }
    of[t] = word;
  }
  const count = texts.length;
  const numbers = () => new Int32Array(count);
  const table: WordTable = {
    of,
    form: numbers(),
    forms: 0,
    hash: numbers(),
    shape: numbers(),
    prefix3: numbers(),
    prefix4: numbers(),
    suffix2: numbers(),
    suffix3: numbers(),
    suffix4: numbers(),
    case: new Uint8Array(count),
    lists: numbers(),
    classes: numbers(),
  };
  for (let word = 0; word < count; word++) {
    const text = texts[word] as string;
    const folded = foldWord(lowers[word] as string);
    let form = knownForms.get(folded);
    if (form === undefined) {
      form = knownForms.size;
      knownForms.set(folded, form);
    }
    table.form[word] = form;
    const kind = caseOf(text);
    table.case[word] = kind;
    const hash = hashWord(folded);
    const isNumeric = kind === CASES.number || kind === CASES.code;
    table.hash[word] = isNumeric ? hashWord(folded.replace(DIGIT, '9')) : hash;
    table.lists[word] = lexicon.get(lexiconKey(extendKey(0, hash))) ?? 0;
    table.classes[word] = wordClasses(folded);
    if (kind === CASES.small || kind === CASES.mark) table.shape[word] = kind;
    else table.shape[word] = hashWord(shapeOf(text));
    table.prefix3[word] = hashWord(folded.slice(0, 3));
    table.prefix4[word] = hashWord(folded.slice(0, 4));
    table.suffix2[word] = hashWord(folded.slice(-2));
    table.suffix3[word] = hashWord(folded.slice(-3));
    table.suffix4[word] = hashWord(folded.slice(-4));
  }
  table.forms = knownForms.size;
  return table;
}
