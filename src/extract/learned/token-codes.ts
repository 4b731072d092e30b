import type { Document, Sentence } from '../../text/document.ts';
import { VocabularyTable } from '../../text/vocabulary.ts';
import { type Word, WordFact } from '../../text/word.ts';
import type { Quotation } from '../quotations/find-quotations.ts';
import { hashWord } from '../tagger/feature-hash.ts';

/** Where a token stands to quotation marks. */
export const OUTSIDE = 0;
export const OPENS = 1;
export const INSIDE = 2;
export const CLOSES = 3;

/** What every feature of a token is made from, one number each, computed once a document. */
export interface TokenCodes {
  word: Int32Array;
  lemma: Int32Array;
  pos: Int32Array;
  shape: Int32Array;
  /** OUTSIDE, OPENS, INSIDE or CLOSES. */
  quote: Uint8Array;
  /** How long the quotation around the token is, in steps; unclosed ones have a step of their own. 0 outside. */
  quoteLength: Uint8Array;
  /** Bits of KINDS. */
  kinds: Uint8Array;
  /** Place among PARTS_OF_SPEECH; -1: none of them. */
  part: Int8Array;
  sentence: Int32Array;
  paragraph: Int32Array;
}

/** In the order that the rerank knows them by. */
export const PARTS_OF_SPEECH = [
  'PUNCT',
  'ADP',
  'SCONJ',
  'CCONJ',
  'DET',
  'PRON',
  'PROPN',
  'NOUN',
  'NUM',
  'ADJ',
  'ADV',
  'AUX',
  'VERB',
  'PART',
];

/** What features ask of a word, as bits. */
export const KINDS = { verb: 1, auxiliary: 2, comma: 4, opensClause: 8, joins: 16 } as const;

const COMMA = hashWord(',');
const CLAUSE_OPENERS = new Set(
  'that which who whom whose because as if when while although though since but and or where whether after before until unless what how why to for with by in on at of from about , ; : - — –'
    .split(' ')
    .map(hashWord),
);
const JOINING = new Set(['SCONJ', 'CCONJ', 'PRON']);

function kindsOf(word: number, pos: string): number {
  return (
    (pos === 'VERB' ? KINDS.verb : 0) |
    (pos === 'AUX' ? KINDS.auxiliary : 0) |
    (word === COMMA ? KINDS.comma : 0) |
    (CLAUSE_OPENERS.has(word) ? KINDS.opensClause : 0) |
    (JOINING.has(pos) ? KINDS.joins : 0)
  );
}

const UNCLOSED = 6;
const LENGTH_STEPS = [2, 4, 8, 16]; // tokens, marks included

const PLAIN_WORD = /^([A-Z]?)([a-z]+)$/;
const LONGEST_RUN = 2; // letters of one kind

function shapeOf(text: string): string {
  const plain = PLAIN_WORD.exec(text);
  if (plain) return (plain[1] ? 'X' : '') + 'x'.repeat(Math.min(LONGEST_RUN, plain[2]?.length ?? 0));
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

/** What features are made from that a word alone decides. */
const codesOf = new WordFact(({ text, lower, lemma, pos }) => ({
  word: hashWord(lower),
  lemma: hashWord(lemma),
  pos: hashWord(pos),
  shape: hashWord(shapeOf(text)),
  kinds: kindsOf(hashWord(lower), pos),
  part: PARTS_OF_SPEECH.indexOf(pos),
}));

const wordCodes = new VocabularyTable((words) => {
  const numbers = () => new Int32Array(words.length);
  const columns = { word: numbers(), lemma: numbers(), pos: numbers(), shape: numbers(), kinds: numbers(), part: numbers() };
  for (let n = 0; n < words.length; n++) {
    const { word, lemma, pos, shape, kinds, part } = codesOf.of(words[n] as Word);
    columns.word[n] = word;
    columns.lemma[n] = lemma;
    columns.pos[n] = pos;
    columns.shape[n] = shape;
    columns.kinds[n] = kinds;
    columns.part[n] = part;
  }
  return columns;
});

/** Only marks of the outer level say what the article quotes. */
function markQuotations(codes: Pick<TokenCodes, 'quote' | 'quoteLength'>, document: Document, quotations: readonly Quotation[]): void {
  let at = 0;
  for (const { start, end, closed, depth } of quotations) {
    if (depth > 0) continue;
    while (at < document.tokens.length && (document.tokens[at]?.start ?? 0) < start) at++;
    const first = at;
    while (at < document.tokens.length && (document.tokens[at]?.end ?? 0) <= end) at++;
    if (at === first) continue;
    const step = closed ? 1 + LENGTH_STEPS.filter((most) => at - first > most).length : UNCLOSED;
    codes.quote.fill(INSIDE, first, at);
    codes.quoteLength.fill(step, first, at);
    codes.quote[first] = OPENS;
    if (closed) codes.quote[at - 1] = CLOSES;
  }
}

export function tokenCodes(document: Document, quotations: readonly Quotation[]): TokenCodes {
  const { tokens, sentences } = document;
  const numbers = () => new Int32Array(tokens.length);
  const codes: TokenCodes = {
    word: numbers(),
    lemma: numbers(),
    pos: numbers(),
    shape: numbers(),
    quote: new Uint8Array(tokens.length),
    quoteLength: new Uint8Array(tokens.length),
    kinds: new Uint8Array(tokens.length),
    part: new Int8Array(tokens.length),
    sentence: numbers(),
    paragraph: numbers(),
  };
  const { word, lemma, pos, shape, kinds, part } = wordCodes.of(document.vocabulary);
  // A plain loop: this is gone through for every word of every text, and `from` with a function takes ten times as long.
  for (let t = 0; t < tokens.length; t++) {
    const own = document.words[t] as number;
    codes.word[t] = word[own] as number;
    codes.lemma[t] = lemma[own] as number;
    codes.pos[t] = pos[own] as number;
    codes.shape[t] = shape[own] as number;
    codes.kinds[t] = kinds[own] as number;
    codes.part[t] = part[own] as number;
  }
  for (let s = 0; s < sentences.length; s++) {
    const { first, last, paragraph } = sentences[s] as Sentence;
    codes.sentence.fill(s, first, last);
    codes.paragraph.fill(paragraph, first, last);
  }
  markQuotations(codes, document, quotations);
  return codes;
}
