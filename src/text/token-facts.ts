import { forgetIfFull, type Lexeme, lexemesOf, winkLexicon } from './lexemes.ts';
import { type Word, wordOf } from './word.ts';

/** What the tagger says of one token of a line. */
export interface TokenFact {
  word: Word;
  /** Whether the tagger starts a new sentence with this token. */
  startsSentence: boolean;
}

// The tokenizer's time grows with the square of a word's length. What is longer than any word is one token of no known kind.
const OVERLONG = /(\S{300,})/;
const SHORTEST_OVERLONG = 300;

/** Part of speech and lemma of every token of one line, by winkNLP's English model. */
export function tokenFacts(line: string): TokenFact[] {
  if (line.length < SHORTEST_OVERLONG || !OVERLONG.test(line)) return tag(line);
  return line.split(OVERLONG).flatMap((part, i) => (i % 2 === 1 ? [{ word: wordOf(part, 'X', part), startsSentence: false }] : tag(part)));
}

const TAB = 0x09;
const BLANK = 0x20;
const LAST_ASCII = 0x7f;
const OTHER_BLANK = /[\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/;
/** The blanks that winkNLP's tokenizer parts a text by. */
const isBlank = (line: string, at: number) => {
  const code = line.charCodeAt(at);
  return code === BLANK || (code > LAST_ASCII && OTHER_BLANK.test(line.charAt(at)));
};
const isTab = (line: string, at: number) => line.charCodeAt(at) === TAB;

/** Where a stretch ends that begins at a place: tabs together are one, all else up to a blank or a tab. */
function stretchEnd(line: string, start: number): number {
  const isOfTabs = isTab(line, start);
  let end = start + 1;
  while (end < line.length && isTab(line, end) === isOfTabs && !isBlank(line, end)) end++;
  return end;
}

const FIRST_CAPACITY = 512;
const PARTS_OF_SPEECH = 64;
// One line is tagged at a time; what is only needed on the way is not made anew for each.
let desk = { letters: new Uint8Array(0), names: new Int8Array(0), poses: new Uint8Array(0), starts: new Uint8Array(0) };

function deskFor(count: number): typeof desk {
  if (desk.names.length <= count) {
    const size = Math.max(FIRST_CAPACITY, 2 * (count + 1));
    desk = { letters: new Uint8Array(size), names: new Int8Array(size), poses: new Uint8Array(size), starts: new Uint8Array(size) };
  }
  return desk;
}

/** The letters that stand for parts of speech in each tagging machine. */
let posLetters: Uint8Array[] | undefined;

function tag(line: string): TokenFact[] {
  forgetIfFull();
  const { sentenceEnds, tagging } = winkLexicon();
  posLetters ??= tagging.map((machine) => Uint8Array.from({ length: PARTS_OF_SPEECH }, (_, pos) => machine.letterOf(pos)));
  const { letters, names, poses, starts } = deskFor(line.length);
  const lexemes: Lexeme[] = [];
  for (let start = 0; start < line.length; start++) {
    if (isBlank(line, start)) continue;
    const end = stretchEnd(line, start);
    const first = lexemes.length;
    for (const lexeme of lexemesOf(line.slice(start, end))) {
      letters[lexemes.length] = lexeme.closeLetter;
      lexemes.push(lexeme);
    }
    if (lexemes.length > first && start > 0 && isBlank(line, start - 1)) letters[first] = (lexemes[first] as Lexeme).spacedLetter;
    start = end - 1;
  }
  const count = lexemes.length;
  sentenceEnds.read(letters, count, names);
  for (let t = 0; t < count; t++) {
    poses[t] = (lexemes[t] as Lexeme).pos;
    starts[t] = t === 0 || names[t - 1] !== 0 ? 1 : 0;
  }
  for (const [number, machine] of tagging.entries()) {
    const ofPos = posLetters[number] as Uint8Array;
    for (let t = 0; t < count; t++) {
      const { hints } = lexemes[t] as Lexeme;
      letters[t] = (hints ? hints[number] : ofPos[poses[t] as number]) as number;
    }
    machine.read(letters, count, names);
    for (let t = 0; t < count; t++) {
      const name = names[t] as number;
      // A name below zero is sure, whatever the lexicon knows of the word.
      if (name < 0) poses[t] = -name;
      else if (name > 0 && (lexemes[t] as Lexeme).mayBe(name)) poses[t] = name;
    }
  }
  return lexemes.map((lexeme, t) => ({ word: lexeme.wordAs(poses[t] as number), startsSentence: starts[t] === 1 }));
}
