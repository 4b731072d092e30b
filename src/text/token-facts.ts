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

interface Tagger {
  core: Core;
  nlp: ReturnType<typeof winkNLP>;
}

/** So many new words have been met that they are forgotten: the tagger keeps them all, and its numbers for their endings run out. */
const MOST_NEW_WORDS = 20_000;

let tagger: Tagger | undefined;

// Only the two stages used: about 300,000 words a second on one core.
function buildTagger(known?: Core): Tagger {
  // The published types call a model's parts unknown: this is what version 1.8.1 of the model gives.
  const published = model as unknown as Record<string, unknown> & { core: () => Core };
  const core = known ?? published.core();
  // The model's package makes a copy of three megabytes with every load, and turns the machines for entities, which nobody asks
  // for, into JSON of JSON until no memory holds them.
  const parts = { ...published, core: () => core, metaCER: () => ({ machines: '', transformers: [] }) };
  return { core, nlp: winkNLP(parts as unknown as typeof model, ['sbd', 'pos']) };
}

/** The model as it was before it read anything. */
function asPublished(core: Core): Core {
  for (const feature of Object.values(core.features)) {
    const own = feature.intrinsicSize;
    if (own === undefined) continue;
    for (let n = own; n < feature.list.length; n++) {
      // A number may have been taken from its word before.
      const value = feature.list[n] as string;
      if ((feature.hash[value] ?? 0) >= own) delete feature.hash[value];
    }
    feature.list.length = own;
    feature.index = own;
  }
  return core;
}

const LETTERS = /^[a-z]+$/i;

// A thing it has met is one token wherever it comes again ("Ames’s", "north-east"): left there, what one line says would change the
// next. Mere letters are one token in any case.
function forgetFrom({ hash, list }: Feature, first: number): void {
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
  tagger ??= buildTagger();
  if (tagger.core.features.lexeme.list.length > (tagger.core.features.lexeme.intrinsicSize ?? 0) + MOST_NEW_WORDS)
    tagger = buildTagger(asPublished(tagger.core));
  const { its } = tagger.nlp;
  const { lexeme } = tagger.core.features;
  const known = lexeme.list.length;
  const parsed = tagger.nlp.readDoc(line);
  const tokens = parsed.tokens();
  const texts = tokens.out(its.value) as string[];
  const poses = tokens.out(its.pos) as string[];
  // The published types leave out that `lemma` may be asked for; it takes the same first two arguments.
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
  const starts = new Set((parsed.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first));
  forgetFrom(lexeme, known);
  return texts.map((text, i) => ({
    text,
    pos: poses[i] ?? 'X',
    lemma: lemmas[i] ?? text,
    startsSentence: starts.has(i),
  }));
}
