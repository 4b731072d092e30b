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
  property(lexeme: number, name: 'isSLemma' | 'isAbbrev' | 'lemma' | 'posHint' | 'sbdHint'): number;
  valueOf(feature: 'pos', index: number): string;
  posOf(lexeme: number): number;
  isMemberPOS(lexeme: number, pos: number): boolean;
}

/** Tokens as winkNLP makes them: number of the word, blanks before it and number of its expansion, lemma and part of speech, flags. */
interface RawDocument {
  tokens: number[];
  cache: WinkCache;
}

interface ShippedModel {
  core(): { features: { lexeme: { hash: Record<string, number> } } };
  sbd(): { machines: string[] };
  pos(): { machines: string[] };
  addons: { lemmatize(value: string, pos: string, cache: WinkCache): string };
}

/** winkNLP's English model, opened: its tokenizer and lexicon as they are, its machines to be run by us. */
export interface WinkLexicon {
  /** The tokens of a stretch of text without blanks. */
  tokenize(chunk: string): RawDocument;
  lemmatize(value: string, pos: string, cache: WinkCache): string;
  /** Words that were looked up without success since the last call: winkNLP learns words, and once it knows one of these may answer otherwise. */
  takeMissed(): string[];
  knows(word: string): boolean;
  /** Called with every word that winkNLP learns. */
  onLearned: (word: string) => void;
  sentenceEnds: StateMachine;
  /** One after the other, each reading what the one before has made of the parts of speech. */
  tagging: StateMachine[];
}

/** Opens the model. Only once: the package spoils what a second reader gets (wink-eng-lite-web-model 1.8.1). */
export function openWinkLexicon(): WinkLexicon {
  const { core, sbd, pos, addons } = model as unknown as ShippedModel;
  const sentences = sbd();
  const tags = pos();
  let missed: string[] = [];
  let last: RawDocument | undefined;
  let words: Record<string, number> = {};
  const watched = () => {
    const shipped = core();
    words = shipped.features.lexeme.hash;
    shipped.features.lexeme.hash = new Proxy(words, {
      get: (_, word: string) => {
        const found = words[word];
        if (found === undefined) missed.push(word);
        return found;
      },
      set: (_, word: string, number: number) => {
        words[word] = number;
        lexicon.onLearned(word);
        return true;
      },
    });
    return shipped;
  };
  const shipped = {
    ...model,
    core: watched,
    // A document's tokens are shown as numbers to what sets its sentences, and to nothing else. The machines are run by us.
    sbd: () => ({
      ...sentences,
      machines: [],
      setter: (_: unknown, document: RawDocument) => {
        last = document;
      },
    }),
    pos: () => ({ ...tags, machines: [] }),
  };
  const lexicon: WinkLexicon = {
    tokenize: (chunk) => {
      tokenizer.readDoc(chunk);
      return last as RawDocument;
    },
    lemmatize: (value, part, cache) => addons.lemmatize(value, part, cache),
    knows: (word) => word in words,
    takeMissed: () => {
      const taken = missed;
      missed = [];
      return taken;
    },
    onLearned: () => {},
    sentenceEnds: new StateMachine(sentences.machines[0] as string),
    tagging: tags.machines.map((machine) => new StateMachine(machine)),
  };
  const tokenizer = winkNLP(shipped, ['sbd']);
  return lexicon;
}
