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
  if (!lexicon) {
    lexicon = openWinkLexicon();
    lexicon.onLearned = forgetWhatMissed;
  }
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
  /** For the machine that ends sentences: right behind the token before, and behind a blank. */
  readonly closeLetter: number;
  readonly spacedLetter: number;
  /** Its likeliest part of speech, by number. */
  readonly pos: number;
  /** For each tagging machine, what it reads whatever the part of speech; undefined: it reads the part of speech. */
  readonly hints: readonly number[] | undefined;
  readonly #cache: WinkCache;
  readonly #number: number;
  readonly #normal: number;
  /** A part of a contraction is one part of speech only, and has its lemma. */
  readonly #isFixed: boolean;
  readonly #lemma: string | undefined;
  readonly #words: (Word | undefined)[] = [];

  constructor(cache: WinkCache, number: number, expansion: number, fixed: number) {
    const { sentenceEnds, tagging } = winkLexicon();
    this.#cache = cache;
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
    return this.#cache.isMemberPOS(this.#normal, pos);
  }

  /** The word it is where the machines make it this part of speech. */
  wordAs(tagged: number): Word {
    const pos = this.#isFixed ? this.pos : tagged;
    const known = this.#words[pos];
    if (known) return known;
    winkLexicon().takeMissed();
    const text = this.#cache.value(this.#number);
    const lemma = this.#lemma ?? lemmaOf(this.#cache, this.#number, pos) ?? text;
    const word = wordOf(text, this.#cache.valueOf('pos', pos), lemma);
    // "Widgets" are "widget" from when there was one.
    if (winkLexicon().takeMissed().length === 0) this.#words[pos] = word;
    return word;
  }
}

// Stretches between blanks are few and come again and again, as words do; the limits keep odd ones from filling memory.
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 40;
const known = new Map<string, readonly Lexeme[]>();
/** By each word that was missed while a stretch was read: those stretches. */
const missing = new Map<string, string[]>();

function forgetWhatMissed(word: string): void {
  const chunks = missing.get(word);
  if (!chunks) return;
  missing.delete(word);
  for (const chunk of chunks) known.delete(chunk);
}

function remember(chunk: string, lexemes: readonly Lexeme[], missed: readonly string[]): void {
  if (known.size >= MOST_KNOWN) {
    known.clear();
    missing.clear();
  }
  known.set(chunk, lexemes);
  for (const word of missed) {
    const chunks = missing.get(word);
    if (chunks) chunks.push(chunk);
    else missing.set(word, [chunk]);
  }
}

/** A word of plain letters with one mark behind it: most stretches that are no word alone. */
const WORD_AND_MARK = /^[A-Za-z]{3,39}[,;:.!?]$/;

/** The tokens of a word and the mark behind it, as winkNLP parts them, unless it knows them as one ("Corp.") or the word as several. */
function wordAndMark(chunk: string): readonly Lexeme[] | undefined {
  if (!WORD_AND_MARK.test(chunk) || winkLexicon().knows(chunk)) return undefined;
  const [word, ...others] = lexemesOf(chunk.slice(0, -1));
  return word && others.length === 0 ? [word, ...lexemesOf(chunk.slice(-1))] : undefined;
}

/** The tokens of a stretch of text without blanks, by winkNLP's tokenizer, which looks at nothing around it. */
export function lexemesOf(chunk: string): readonly Lexeme[] {
  const found = known.get(chunk);
  if (found) return found;
  const parted = wordAndMark(chunk);
  if (parted) {
    remember(chunk, parted, [chunk]);
    return parted;
  }
  const lexicon = winkLexicon();
  lexicon.takeMissed();
  const { tokens, cache } = lexicon.tokenize(chunk);
  const missed = lexicon.takeMissed();
  const lexemes: Lexeme[] = [];
  for (let i = 0; i < tokens.length; i += NUMBERS)
    lexemes.push(new Lexeme(cache, tokens[i] as number, tokens[i + 1] as number, tokens[i + 2] as number));
  if (chunk.length > LONGEST_KNOWN) return lexemes;
  // A word by itself stays one; what parts of others were learned on the way may part the same stretch otherwise the next time.
  if (lexemes.length === 1) remember(chunk, lexemes, []);
  else if (!missed.some((word) => lexicon.knows(word))) remember(chunk, lexemes, missed);
  return lexemes;
}
