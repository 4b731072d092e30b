import { tokenFacts } from './token-facts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Word, WordFlag, wordOf } from './word.ts';

/** A word or mark of the text. Offsets are UTF-16 code units, end exclusive. */
export interface Token {
  word: Word;
  text: string;
  /** The text in lower case, with ’ as '. */
  lower: string;
  start: number;
  end: number;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  pos: string;
  lemma: string;
  /** Index of its sentence. */
  sentence: number;
}

/** A stretch of tokens `[first, last)` with its offsets. */
export interface Stretch {
  start: number;
  end: number;
  first: number;
  last: number;
}

export interface Sentence extends Stretch {
  /** Index of its paragraph. */
  paragraph: number;
}

/** Lines up to a blank line. */
export interface Paragraph extends Stretch {
  firstSentence: number;
  lastSentence: number;
}

/** A text with the facts about its words that every later step shares; computed once. */
export interface Document {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
  vocabulary: Vocabulary;
  /** For each token the number of its word in the vocabulary. */
  words: Int32Array;
}

const NOTHING = wordOf('', 'X', '');
const OUTSIDE: Token = { word: NOTHING, text: '', lower: '', start: -1, end: -1, pos: 'X', lemma: '', sentence: -1 };

/** The token at an index, or an empty one outside the document: rules may look past both ends. */
export function tokenAt({ tokens }: Document, index: number): Token {
  // Asked for an index below zero, an engine looks for a property of that name, and from then on for every index.
  return index >= 0 && index < tokens.length ? (tokens[index] as Token) : OUTSIDE;
}

/** Whether a token is written in capitals: the WHO is not who, nor the US us. */
export const isAcronym = ({ text }: Token): boolean => ACRONYM.test(text);
const ACRONYM = /^\p{Lu}{2,}$/u;

// No sentence anybody wrote is longer; without a limit, rules that read a whole sentence would take quadratic time on damage.
const MOST_TOKENS_A_SENTENCE = 250;
const LINE = /[^\r\n]+/g;
const BLANK_LINE = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/;
const SPACE = /\s/;
const opensLow = new WordFlag(({ text }) => /^\p{Ll}/u.test(text));
const opensHigh = new WordFlag(({ text }) => /^\p{Lu}/u.test(text));
const MARKS = /^["“”„«»‹›‘’‚'(]+$/;
const isMarks = new WordFlag(({ text }) => MARKS.test(text));
const SENTENCE_END = /[.!?…]["”»›’')\]]*$/;

/**
 * Tokens, sentences and paragraphs of a plain text. A line break ends a sentence, a blank line a paragraph. Never throws,
 * whatever the text; work grows with its length only.
 */
export function readDocument(text: string): Document {
  const document: Document = { text, tokens: [], sentences: [], paragraphs: [], vocabulary: [], words: new Int32Array() };
  let lineEnd = 0;
  for (const line of text.matchAll(LINE)) {
    const between = text.slice(lineEnd, line.index);
    // A line of spaces is a blank line: it stays part of what lies between.
    if (!line[0].trim()) continue;
    lineEnd = line.index + line[0].length;
    const startsParagraph = document.paragraphs.length === 0 || BLANK_LINE.test(between);
    readLine(document, line[0], line.index, startsParagraph);
  }
  numberWords(document);
  return document;
}

/** Different words of all texts so far: where those of the next begin. */
let places = 0;

// A word carries its place itself: looking each one up in a map would take ten times as long.
function numberWords(document: Document): void {
  const { tokens } = document;
  const first = places;
  const vocabulary: Word[] = [];
  const words = new Int32Array(tokens.length);
  for (let t = 0; t < tokens.length; t++) {
    const { word } = tokens[t] as Token;
    if (word.place < first) {
      word.place = places++;
      vocabulary.push(word);
    }
    words[t] = word.place - first;
  }
  document.vocabulary = vocabulary;
  document.words = words;
}

function readLine(document: Document, line: string, offset: number, startsParagraph: boolean): void {
  const { tokens, sentences, paragraphs } = document;
  const firstToken = tokens.length;
  const firstSentence = sentences.length;
  for (const { word, startsSentence: isStart, start: from, end: to } of tokenFacts(line)) {
    if (from < 0) continue;
    const { text, lower, pos, lemma } = word;
    const start = offset + from;
    const end = offset + to;
    const current = sentences.at(-1);
    const isNew = sentences.length === firstSentence || startsSentence(document, word, isStart, start);
    if (isNew || !current) {
      sentences.push({ start, end, first: tokens.length, last: tokens.length + 1, paragraph: 0 });
    } else {
      current.end = end;
      current.last = tokens.length + 1;
    }
    tokens.push({ word, text, lower, start, end, pos, lemma, sentence: sentences.length - 1 });
  }
  if (tokens.length === firstToken) return;
  const paragraph = paragraphs.at(-1);
  const end = tokens.at(-1)?.end ?? offset;
  if (startsParagraph || !paragraph) {
    const start = tokens[firstToken]?.start ?? offset;
    paragraphs.push({ start, end, first: firstToken, last: tokens.length, firstSentence, lastSentence: sentences.length });
  } else {
    paragraph.end = end;
    paragraph.last = tokens.length;
    paragraph.lastSentence = sentences.length;
  }
  for (let i = firstSentence; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (sentence) sentence.paragraph = paragraphs.length - 1;
  }
}

// The tagger takes a straight mark for a closing one; a blank before and none after says it opens. And `"Are we late?"
// she asked.` is one sentence.
function startsSentence({ text, tokens, sentences }: Document, word: Word, isStart: boolean, start: number): boolean {
  const previous = tokens.at(-1);
  const current = sentences.at(-1);
  if (!previous || !current) return false;
  if (current.last - current.first >= MOST_TOKENS_A_SENTENCE) return true;
  if (opensLow.of(word)) return false;
  const afterGap = previous.end < start;
  if (isMarks.of(word)) {
    const opens = afterGap && !SPACE.test(text[start + word.text.length] ?? ' ');
    return opens && SENTENCE_END.test(text.slice(Math.max(current.start, start - 8), start).trimEnd());
  }
  if (!afterGap && isWithinInitials(tokens)) return false;
  const onlyMarksSoFar = current.last - current.first <= 2 && MARKS.test(text.slice(current.start, current.end));
  if (onlyMarksSoFar) return false;
  return (
    isStart ||
    (afterGap &&
      isMarks.of(previous.word) &&
      SENTENCE_END.test(text.slice(previous.start - 1, previous.end)) &&
      current.last - current.first > 2 &&
      opensHigh.of(word))
  );
}

// "(D-N.C.)": the tokenizer parts a state's initials behind the dash.
function isWithinInitials(tokens: readonly Token[]): boolean {
  const [letter, period] = [tokens.at(-2), tokens.at(-1)];
  return period?.text === '.' && letter?.end === period.start && /^\p{Lu}$/u.test(letter.text);
}
