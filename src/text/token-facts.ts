import { chunkAt, forgetIfFull, type Lexeme, winkLexicon } from './lexemes.ts';
import { extendTextHash, NO_TEXT } from './text-hash.ts';
import { type Word, wordOf } from './word.ts';

/** What the tagger says of one token of a line. */
export interface TokenFact {
  word: Word;
  /** Whether the tagger starts a new sentence with this token. */
  startsSentence: boolean;
  /** Where it stands in the line; -1: a blank, or a part of a contraction that is written otherwise there. */
  start: number;
  end: number;
}

// The tokenizer's time grows with the square of a word's length. What is longer than any word is one token of no known kind.
const OVERLONG = /(\S{300,})/;
const SHORTEST_OVERLONG = 300;

/** Whether a line may hold something overlong: each blank lets the next be sought so much farther on. */
function mayBeOverlong(line: string): boolean {
  for (let next = SHORTEST_OVERLONG - 1; next < line.length; next += SHORTEST_OVERLONG) {
    const first = next - SHORTEST_OVERLONG;
    while (next > first && !isSpace(line, next)) next--;
    if (next === first) return true;
  }
  return false;
}

/** Part of speech, lemma and place of every token of one line, by winkNLP's English model. */
export function tokenFacts(line: string): TokenFact[] {
  const facts: TokenFact[] = [];
  if (!mayBeOverlong(line) || !OVERLONG.test(line)) {
    tag(line, 0, line.length, facts);
    return facts;
  }
  let end = 0;
  for (const [i, part] of line.split(OVERLONG).entries()) {
    const start = end;
    end += part.length;
    if (i % 2 === 1) facts.push({ word: wordOf(part, 'X', part), startsSentence: false, start, end });
    else tag(line, start, end, facts);
  }
  return facts;
}

const TAB = 0x09;
const BLANK = 0x20;
const LAST_ASCII = 0x7f;
const OTHER_BLANK = /[\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/;
/** The blanks that winkNLP's tokenizer parts a text by. */
const isBlank = (code: number) => code === BLANK || (code > LAST_ASCII && OTHER_BLANK.test(String.fromCharCode(code)));
const SPACE = /\s/;
const isSpace = (line: string, at: number) => line.charCodeAt(at) === BLANK || SPACE.test(line.charAt(at));

/** Where a token stands that is sought from a place on; -1: nowhere. */
function placeFrom(line: string, cursor: number, text: string): number {
  let at = cursor;
  while (!line.startsWith(text, at) && at < line.length && isSpace(line, at)) at++;
  return text.trim() ? line.indexOf(text, at) : -1;
}

const FIRST_CAPACITY = 512;
const PARTS_OF_SPEECH = 64;
/** What is known on the way of each token of a line. */
interface Desk {
  letters: Uint8Array;
  names: Int8Array;
  poses: Uint8Array;
  starts: Uint8Array;
  places: Int32Array;
}
// One line is tagged at a time; what is only needed on the way is not made anew for each.
let desk = newDesk(FIRST_CAPACITY);

function newDesk(size: number): Desk {
  const bytes = () => new Uint8Array(size);
  return { letters: bytes(), names: new Int8Array(size), poses: bytes(), starts: bytes(), places: new Int32Array(size) };
}

/** A desk for so many tokens and what stands behind them. */
function deskFor(count: number): Desk {
  if (desk.names.length <= count) desk = newDesk(2 * (count + 1));
  return desk;
}

/** The tokens of `[from, to)` of a line, by stretches; their places, and their letters for the machine that ends sentences, go to the desk. */
function partLine(line: string, from: number, to: number, { letters, places }: Desk): Lexeme[] {
  const lexemes: Lexeme[] = [];
  // Where the last token ended that was found, and the last stretch.
  let [cursor, before] = [from, from];
  for (let start = from; start < to; ) {
    const opener = line.charCodeAt(start);
    if (isBlank(opener)) {
      start++;
      continue;
    }
    let hash = extendTextHash(NO_TEXT, opener);
    let end = start + 1;
    for (; end < to; end++) {
      const code = line.charCodeAt(end);
      // Tabs together are a stretch, all else up to a blank or a tab.
      if (isBlank(code) || (code === TAB) !== (opener === TAB)) break;
      hash = extendTextHash(hash, code);
    }
    const chunk = chunkAt(line, start, end, hash);
    // Nothing but blanks lies between: it stands where it stands.
    const isInPlace = chunk.isWhole && cursor >= before && cursor <= start;
    if (isInPlace) cursor = start;
    const first = lexemes.length;
    for (let n = 0, lexeme = chunk.first; lexeme; lexeme = chunk.others[n++]) {
      const place = isInPlace ? cursor : placeFrom(line, cursor, lexeme.text);
      letters[lexemes.length] = lexeme.closeLetter;
      places[lexemes.length] = place;
      lexemes.push(lexeme);
      if (place >= 0) cursor = place + lexeme.length;
    }
    if (chunk.first && start > from && isBlank(line.charCodeAt(start - 1))) letters[first] = chunk.first.spacedLetter;
    start = before = end;
  }
  return lexemes;
}

/** The letters that stand for parts of speech in each tagging machine. */
let posLetters: Uint8Array[] | undefined;

/** Writes each token's part of speech to the desk: its likeliest, as the machines change it one after the other. */
function tagLexemes(lexemes: readonly Lexeme[], { letters, names, poses }: Desk): void {
  const { tagging } = winkLexicon();
  posLetters ??= tagging.map((machine) => Uint8Array.from({ length: PARTS_OF_SPEECH }, (_, pos) => machine.letterOf(pos)));
  const count = lexemes.length;
  for (let t = 0; t < count; t++) poses[t] = (lexemes[t] as Lexeme).pos;
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
}

/** Adds the tokens of `[from, to)` of a line. */
function tag(line: string, from: number, to: number, facts: TokenFact[]): void {
  forgetIfFull();
  const desk = deskFor(to - from);
  const { letters, names, poses, starts, places } = desk;
  const lexemes = partLine(line, from, to, desk);
  const count = lexemes.length;
  winkLexicon().sentenceEnds.read(letters, count, names);
  for (let t = 0; t < count; t++) starts[t] = t === 0 || names[t - 1] !== 0 ? 1 : 0;
  tagLexemes(lexemes, desk);
  for (let t = 0; t < count; t++) {
    const lexeme = lexemes[t] as Lexeme;
    const start = places[t] as number;
    facts.push({ word: lexeme.wordAs(poses[t] as number), startsSentence: starts[t] === 1, start, end: start + lexeme.length });
  }
}
