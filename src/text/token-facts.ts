import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What the tagger says of one word: its text, universal part of speech (UPOS) and lemma. */
export interface TokenFact {
  text: string;
  pos: string;
  lemma: string;
  /** Whether the tagger starts a new sentence with this token. */
  startsSentence: boolean;
}

interface Lexemes {
  /** From a word to its number. */
  hash: Record<string, number>;
  list: string[];
}

interface Tagger {
  nlp: ReturnType<typeof winkNLP>;
  /** The words it knows: the model's own, then those of the texts it has read. */
  lexemes: Lexemes;
  /** How many words are the model's own. */
  own: number;
}

/** So many new words have been read that the tagger is built anew: it keeps them all, and numbers for their endings run out. */
const MOST_NEW_WORDS = 50_000;
/** The published types call a model's parts unknown: this is what version 1.8.1 of the model gives. */
type Published = Record<string, unknown> & { core: () => { features: { lexeme: Lexemes } } };

let tagger: Tagger | undefined;

// Only the two stages used: about 300,000 words a second on one core.
function buildTagger(): Tagger {
  const published = model as unknown as Published;
  const core = published.core();
  // What is asked of a model is what it has been asked already, and nothing of its own entities: the package turns the machines
  // of those into JSON once more with every load, until no memory holds them.
  const once = { ...published, core: () => core, metaCER: () => ({ machines: '', transformers: [] }) };
  const nlp = winkNLP(once as unknown as typeof model, ['sbd', 'pos']);
  const { lexeme } = core.features;
  return { nlp, lexemes: lexeme, own: lexeme.list.length };
}

const LETTERS = /^[a-z]+$/i;

// A thing it has met is one token wherever it comes again ("Ames’s", "north-east"): left there, what one line says would change the
// next. Mere letters are one token in any case.
function forgetFrom({ lexemes: { hash, list } }: Tagger, first: number): void {
  for (let n = first; n < list.length; n++) if (!LETTERS.test(list[n] as string)) delete hash[list[n] as string];
}

// The tagger's time grows with the square of a word's length. What is longer than any word is one token of no known kind.
const OVERLONG = /(\S{300,})/;
const SHORTEST_OVERLONG = 300;

/** Part of speech and lemma of every token of one line, by winkNLP's English model. */
export function tokenFacts(line: string): TokenFact[] {
  if (line.length < SHORTEST_OVERLONG || !OVERLONG.test(line)) return tag(line);
  return line
    .split(OVERLONG)
    .flatMap((part, i) => (i % 2 === 1 ? [{ text: part, pos: 'X', lemma: part, startsSentence: false }] : tag(part)));
}

function tag(line: string): TokenFact[] {
  if (!line.trim()) return [];
  if (!tagger || tagger.lexemes.list.length - tagger.own > MOST_NEW_WORDS) tagger = buildTagger();
  const { its } = tagger.nlp;
  const known = tagger.lexemes.list.length;
  const parsed = tagger.nlp.readDoc(line);
  const tokens = parsed.tokens();
  const texts = tokens.out(its.value) as string[];
  const poses = tokens.out(its.pos) as string[];
  // The published types leave out that `lemma` may be asked for; it takes the same first two arguments.
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
  const starts = new Set((parsed.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first));
  forgetFrom(tagger, known);
  return texts.map((text, i) => ({
    text,
    pos: poses[i] ?? 'X',
    lemma: lemmas[i] ?? text,
    startsSentence: starts.has(i),
  }));
}
