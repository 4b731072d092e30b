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

// Only the two stages used: about 300,000 words a second on one core. Built on first use and never anew, though it keeps every word
// it ever saw: its model package hands the second tagger machines that it can no longer read (wink-eng-lite-web-model 1.8.1 turns
// them into JSON once more with each load), and tags come out wrong without a word.
let tagger: ReturnType<typeof winkNLP> | undefined;

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
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = tagger;
  const parsed = tagger.readDoc(line);
  const tokens = parsed.tokens();
  const texts = tokens.out(its.value) as string[];
  const poses = tokens.out(its.pos) as string[];
  // The published types leave out that `lemma` may be asked for; it takes the same first two arguments.
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
  const starts = new Set((parsed.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first));
  return texts.map((text, i) => ({
    text,
    pos: poses[i] ?? 'X',
    lemma: lemmas[i] ?? text,
    startsSentence: starts.has(i),
  }));
}
