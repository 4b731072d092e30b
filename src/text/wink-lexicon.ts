import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { StateMachine } from './state-machine.ts';

/** What winkNLP knows of words, by their numbers; a number it gives once is good for good. */
export interface WinkCache {
  /** Undefined for some parts of contractions: the package leaves their lemmas out. */
  value(lexeme: number): string;
  /** The number of the word in lower case, in its main spelling. */
  normal(lexeme: number): number;
  /** The same of one word of a contraction, from what stands beside its number. */
  nox(expansion: number): number;
  mappedSpelling(lexeme: number): number;
  property(lexeme: number, name: 'isContraction' | 'isSLemma' | 'isAbbrev' | 'lemma' | 'posHint' | 'sbdHint'): number;
  valueOf(feature: 'pos', index: number): string;
  posOf(lexeme: number): number;
  isMemberPOS(lexeme: number, pos: number): boolean;
}

/** Tokens as winkNLP makes them: number of the word, blanks before it and number of its expansion, lemma and part of speech, flags. */
interface RawDocument {
  tokens: number[];
  cache: WinkCache;
}

/** One kind of facts of the model's: values, their numbers, and how many are its own rather than of texts it has read. */
interface Feature {
  list: string[];
  hash: Record<string, number>;
  index: number;
  intrinsicSize?: number;
}

interface Core {
  features: Record<string, Feature> & { lexeme: Feature };
}

interface ShippedModel {
  core(): Core;
  sbd(): { machines: string[] };
  pos(): { machines: string[] };
  addons: { lemmatize(value: string, pos: string, cache: WinkCache): string };
}

/** winkNLP's English model, opened: its tokenizer and lexicon as they are, its machines to be run by us. */
export interface WinkLexicon {
  /** The tokens of a stretch of text without blanks: the same whatever was read before. */
  tokenize(chunk: string): RawDocument;
  /** The number of a word that it knows; undefined: it does not. */
  numberOf(word: string): number | undefined;
  lemmatize(value: string, pos: string, cache: WinkCache): string;
  /** What it knows now; the numbers of its own words are good for good. */
  readonly cache: WinkCache;
  /** How many words are its own: their numbers are below. */
  readonly ownWords: number;
  /** How many words it keeps that are not its own: every one it ever read. */
  newWords(): number;
  /** Drops them; the numbers of all words that were not its own are void. */
  forget(): void;
  sentenceEnds: StateMachine;
  /** One after the other, each reading what the one before has made of the parts of speech. */
  tagging: StateMachine[];
}

/** A machine without patterns, as the package writes them. */
const NO_MACHINE = '[100,0,{"0":{}},{},{},{}]';
const noMachine = () => ({ machines: [NO_MACHINE], transformers: [], setter: () => {} });

/** From the hash, the words met since there were so many. What a thing is met as once it would be wherever it comes again. */
function unlearn({ hash, list }: Feature, first: number): void {
  for (let n = first; n < list.length; n++) delete hash[list[n] as string];
}

/** The model as it was before it read anything. */
function restore({ features }: Core): void {
  for (const feature of Object.values(features)) {
    if (feature.intrinsicSize === undefined) continue;
    unlearn(feature, feature.intrinsicSize);
    feature.list.length = feature.intrinsicSize;
    feature.index = feature.intrinsicSize;
  }
}

/** Opens wink-eng-lite-web-model 1.8.1. */
export function openWinkLexicon(): WinkLexicon {
  const { core, sbd, pos, addons } = model as unknown as ShippedModel;
  const kept = core();
  const { lexeme } = kept.features;
  const sentences = sbd();
  const tags = pos();
  let last: RawDocument | undefined;
  const shipped = {
    ...model,
    // Asked for again it would make a copy of all it knows.
    core: () => kept,
    // A document's tokens are shown as numbers to what sets its sentences, and to nothing else. The machines are run by us.
    sbd: () => ({
      ...sentences,
      machines: [],
      setter: (_: unknown, document: RawDocument) => {
        last = document;
      },
    }),
    pos: () => ({ ...tags, machines: [] }),
    ...{ ner: noMachine, negation: noMachine, sa: noMachine, metaCER: noMachine },
  };
  const open = () => {
    const tokenizer = winkNLP(shipped, ['sbd']);
    // A document shows what its tokenizer knows.
    tokenizer.readDoc('a');
    return tokenizer;
  };
  const ownWords = lexeme.list.length;
  let tokenizer = open();
  return {
    get cache() {
      return (last as RawDocument).cache;
    },
    ownWords,
    tokenize: (chunk) => {
      const first = lexeme.list.length;
      tokenizer.readDoc(chunk);
      unlearn(lexeme, first);
      return last as RawDocument;
    },
    numberOf: (word) => lexeme.hash[word],
    lemmatize: (value, part, cache) => addons.lemmatize(value, part, cache),
    newWords: () => lexeme.list.length - ownWords,
    forget: () => {
      restore(kept);
      tokenizer = open();
    },
    sentenceEnds: new StateMachine(sentences.machines[0] as string),
    tagging: tags.machines.map((machine) => new StateMachine(machine)),
  };
}
