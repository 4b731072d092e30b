import { plainLetters } from './plain-letters.ts';
import { RecentTexts } from './recent-texts.ts';
import { hashText } from './text-hash.ts';
import { TextTable } from './text-table.ts';
import { openWinkLexicon, type WinkCache, type WinkLexicon } from './wink-lexicon.ts';
import { type Word, wordOf } from './word.ts';

/** What symbols above words and parts of speech begin with, in machines. */
const FIRST_HINT = 1_080_000;
// Hints of the machine that ends sentences: a straight mark, the same behind a blank, a short form, one of two letters.
const STRAIGHT_MARK = 4;
const SPACED_MARK = 6;
const SHORT_FORM = 7;
const SHORTEST_FORM = 8;

// Of the numbers that winkNLP keeps for a token.
const NUMBERS = 4;
const POS_SHIFT = 20;
const POS_MASK = 0x3f;
const LEMMA_MASK = 0xfffff;
const BLANKS_MASK = 0xffff;
const NOUN = 8;

let lexicon: WinkLexicon | undefined;

/** The tagger's model, opened on first use. */
export function winkLexicon(): WinkLexicon {
  lexicon ??= openWinkLexicon();
  return lexicon;
}

function sentenceHint(cache: WinkCache, normal: number, lexeme: number): number {
  const hint = cache.property(normal, 'sbdHint') || cache.property(lexeme, 'sbdHint');
  if (hint) return hint;
  if (!cache.property(normal, 'isAbbrev')) return 0;
  return cache.value(normal).length === 2 ? SHORTEST_FORM : SHORT_FORM;
}

function lemmaOf(cache: WinkCache, lexeme: number, pos: number): string | undefined {
  const spelling = cache.mappedSpelling(lexeme);
  if (cache.property(spelling, 'isSLemma') === 1) return cache.value(cache.property(spelling, 'lemma'));
  return winkLexicon().lemmatize(cache.value(cache.normal(lexeme)), cache.valueOf('pos', pos), cache);
}

/** A token by itself, wherever it stands, as letters of the tagger's machines. */
export class Lexeme {
  readonly text: string;
  /** Of the text, in code units. Texts come from so many places that an engine knows nothing of them and asks each for its length. */
  readonly length: number;
  /** For the machine that ends sentences: right behind the token before, and behind a blank. */
  readonly closeLetter: number;
  readonly spacedLetter: number;
  /** Its likeliest part of speech, by number. */
  readonly pos: number;
  /** For each tagging machine, what it reads whatever the part of speech; undefined: it reads the part of speech. */
  readonly hints: readonly number[] | undefined;
  // Most are one part of speech wherever they stand: the word they were last saves a list for each.
  #lastPos = -1;
  #lastWord: Word | undefined;
  #words: Map<number, Word> | undefined;
  // What only a new word asks stands behind what every token asks.
  readonly #number: number;
  readonly #normal: number;
  /** A part of a contraction is one part of speech only, and has its lemma. */
  readonly #isFixed: boolean;
  readonly #lemma: string | undefined;

  /** `written`: as the text has it, where the model was asked for it in plain letters. */
  constructor(cache: WinkCache, number: number, expansion: number, fixed: number, written: string | undefined) {
    const { sentenceEnds, tagging } = winkLexicon();
    this.text = written ?? cache.value(number);
    this.length = this.text.length;
    this.#number = number;
    const isPart = expansion > BLANKS_MASK;
    this.#normal = isPart ? cache.nox(expansion) : cache.normal(number);
    this.#lemma = isPart ? cache.value(fixed & LEMMA_MASK) : undefined;
    this.#isFixed = fixed !== 0;
    this.pos = this.#isFixed ? (fixed >>> POS_SHIFT) & POS_MASK : cache.posOf(cache.mappedSpelling(number)) || NOUN;
    const hint = sentenceHint(cache, this.#normal, number);
    const letter = (known: number) => sentenceEnds.letterOf(known ? FIRST_HINT + known : this.#normal);
    this.closeLetter = letter(hint);
    this.spacedLetter = letter(hint === STRAIGHT_MARK ? SPACED_MARK : hint);
    const posHint = cache.property(number, 'posHint');
    this.hints = posHint ? tagging.map((machine) => machine.letterOf(FIRST_HINT + posHint)) : undefined;
  }

  /** Whether the word can be this part of speech at all. */
  mayBe(pos: number): boolean {
    return winkLexicon().cache.isMemberPOS(this.#normal, pos);
  }

  /** The word it is where the machines make it this part of speech. */
  wordAs(tagged: number): Word {
    const pos = this.#isFixed ? this.pos : tagged;
    if (pos === this.#lastPos && this.#lastWord) return this.#lastWord;
    const word = this.#words?.get(pos) ?? this.#wordOf(pos);
    if (this.#lastWord) this.#words = (this.#words ?? new Map([[this.#lastPos, this.#lastWord]])).set(pos, word);
    this.#lastPos = pos;
    this.#lastWord = word;
    return word;
  }

  #wordOf(pos: number): Word {
    const { cache } = winkLexicon();
    const lemma = this.#lemma ?? lemmaOf(cache, this.#number, pos) ?? this.text;
    // Of "Erdoğan", asked for as "Erdogan", it is "erdoğan" again.
    const isItself = lemma.toLowerCase() === cache.value(this.#number).toLowerCase();
    return wordOf(this.text, cache.valueOf('pos', pos), isItself ? this.text : lemma);
  }

  /** Whether the model knows the word by itself, so that it stays what it is when what was met is forgotten. */
  get isOwn(): boolean {
    const { ownWords } = winkLexicon();
    return this.#number < ownWords && this.#normal < ownWords;
  }
}

// Stretches between blanks are few and come again and again, as words do; the limits keep a stream of odd ones from filling memory,
// and the model's numbers for the endings of words from running out.
const MOST_OWN = 32_000;
const MOST_MET = 8_000;
const MOST_NEW_WORDS = 12_000;
const LONGEST_KNOWN = 40;
/** A stretch of text without blanks, and its tokens by winkNLP's tokenizer, which looks at nothing around it. */
export interface Chunk {
  readonly text: string;
  /** Most have one alone: a list of one would be two more places in memory to look at. */
  readonly first: Lexeme | undefined;
  readonly others: readonly Lexeme[];
  /** Whether its tokens, written one behind the other, are the stretch itself. */
  readonly isWhole: boolean;
}

/** Stretches of words that the model knows by itself, and all others. */
const own = new RecentTexts<Chunk>(MOST_OWN);
let met = new TextTable<Chunk>();

/** Between two texts: lexemes of words that were not the model's own are void afterwards. */
export function forgetIfFull(): void {
  if (met.size < MOST_MET && winkLexicon().newWords() < MOST_NEW_WORDS) return;
  met = new TextTable();
  winkLexicon().forget();
}

/** A word of plain letters with one mark behind it: most stretches that are no word alone. */
const WORD_AND_MARK = /^[A-Za-z]{3,39}[,;:.!?]$/;

/** The tokens of a word and the mark behind it, as winkNLP parts them, unless it knows them as one ("Corp.") or the word as several. */
function wordAndMark(text: string): readonly Lexeme[] | undefined {
  if (!WORD_AND_MARK.test(text) || winkLexicon().numberOf(text) !== undefined) return undefined;
  const word = chunkOf(text.slice(0, -1));
  return word.others.length === 0 ? [...lexemesOf(word), ...lexemesOf(chunkOf(text.slice(-1)))] : undefined;
}

const PLAIN_WORD = /^[A-Za-z]+$/;

/** A word of plain letters that the model knows as one: the tokenizer would but look it up. */
function ownWord(text: string): Lexeme | undefined {
  const { cache, numberOf, ownWords } = winkLexicon();
  const number = PLAIN_WORD.test(text) ? numberOf(text) : undefined;
  return number === undefined || number >= ownWords || cache.property(number, 'isContraction')
    ? undefined
    : new Lexeme(cache, number, 0, 0, undefined);
}

/** `text` as winkNLP parts it, which parts words at letters beyond Latin-1 too: it is given `plain`, of the same length. */
function tokenized(text: string, plain: string): readonly Lexeme[] {
  const { tokens, cache } = winkLexicon().tokenize(plain);
  const lexemes: Lexeme[] = [];
  let parts = '';
  for (let i = 0; i < tokens.length; i += NUMBERS) {
    const number = tokens[i] as number;
    const start = parts.length;
    parts += cache.value(number);
    const written = plain === text ? undefined : text.slice(start, parts.length);
    lexemes.push(new Lexeme(cache, number, tokens[i + 1] as number, tokens[i + 2] as number, written));
  }
  // Where the parts are not the whole, as of some contractions, nothing says which of the text's letters are which's.
  return plain === text || parts === plain ? lexemes : tokenized(text, text);
}

const lexemesOf = ({ first, others }: Chunk): readonly Lexeme[] => (first ? [first, ...others] : []);
const isWritten = ({ text }: Lexeme) => text.trim() !== '';

function parted(text: string): Chunk {
  const own = ownWord(text);
  const lexemes = own ? [own] : (wordAndMark(text) ?? tokenized(text, plainLetters(text)));
  const [first, ...others] = lexemes;
  return { text, first, others, isWhole: lexemes.every(isWritten) && lexemes.map((lexeme) => lexeme.text).join('') === text };
}

const chunkOf = (text: string) => chunkAt(text, 0, text.length, hashText(text));

/** The stretch `[start, end)` of a line, which has this hash. */
export function chunkAt(line: string, start: number, end: number, hash: number): Chunk {
  const known = own.get(hash, line, start, end);
  if (known) return known;
  const before = met.get(hash, line, start, end);
  if (before) return before;
  const chunk = parted(line.slice(start, end));
  if (chunk.text.length > LONGEST_KNOWN) return chunk;
  if (lexemesOf(chunk).every(({ isOwn }) => isOwn)) own.add(hash, chunk);
  else if (met.size < MOST_MET) met.add(hash, chunk);
  return chunk;
}
