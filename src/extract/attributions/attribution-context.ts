import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import { earlier, later } from '../../text/places.ts';
import { WordFlag } from '../../text/word.ts';
import type { Quotation } from '../quotations/find-quotations.ts';
import { readSyntax, type Syntax } from '../syntax/syntax.ts';

/** Tokens `[first, last)`. */
export interface TokenRange {
  first: number;
  last: number;
}

/** All that the attribution rules look at. Quotations here are the outermost ones in double marks or guillemets, and long single ones. */
export interface AttributionContext {
  document: Document;
  syntax: Syntax;
  quotations: QuotedTokens[];
  /** The quotation a token stands in (marks included). */
  quotationAt(token: number): QuotedTokens | undefined;
  /** The quotation whose last mark is this token. */
  quotationEndingAt(token: number): QuotedTokens | undefined;
  /** The quotation whose first mark is this token. */
  quotationStartingAt(token: number): QuotedTokens | undefined;
  /** 1 for tokens of a source or cue that surer rules have already taken: no other content runs over them. */
  taken: Uint8Array;
}

/** A quotation as tokens, marks included. */
export interface QuotedTokens extends TokenRange {
  quotation: Quotation;
  words: number;
}

const isWord = new WordFlag(({ text }) => /[\p{L}\p{N}]/u.test(text));

export function attributionContext(document: Document, quotations: Quotation[]): AttributionContext {
  const quoted: QuotedTokens[] = [];
  const owner = new Int32Array(document.tokens.length).fill(-1);
  let token = 0;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    while (token < document.tokens.length && tokenAt(document, token).end <= quotation.start) token++;
    let last = token;
    let words = 0;
    while (last < document.tokens.length && tokenAt(document, last).start < quotation.end) {
      if (isWord.of(tokenAt(document, last).word)) words++;
      last++;
    }
    if (last === token) continue;
    owner.fill(quoted.length, token, last);
    quoted.push({ quotation, words, first: token, last });
    token = last;
  }
  const at = (index: number) => {
    const number = index >= 0 && index < owner.length ? (owner[index] as number) : -1;
    return number >= 0 ? quoted[number] : undefined;
  };
  return {
    document,
    syntax: readSyntax(document),
    quotations: quoted,
    taken: new Uint8Array(document.tokens.length),
    quotationAt: at,
    quotationEndingAt: (index) => {
      const found = at(index);
      return found?.last === index + 1 ? found : undefined;
    },
    quotationStartingAt: (index) => {
      const found = at(index);
      return found?.first === index ? found : undefined;
    },
  };
}

/** Where a rule may look from a token: its sentence, cut to the quotation it stands in or to what lies outside one. */
export function regionOf(context: AttributionContext, token: number): TokenRange & { quotation: QuotedTokens | undefined } {
  const sentence = sentenceOf(context.document, token);
  const quotation = context.quotationAt(token);
  if (!quotation) return { first: sentence.first, last: sentence.last, quotation };
  const closing = quotation.quotation.closed ? 1 : 0;
  return {
    first: later(sentence.first, quotation.first + 1),
    last: earlier(sentence.last, quotation.last - closing),
    quotation,
  };
}

export function sentenceOf(document: Document, token: number): Sentence {
  const sentence = document.sentences[tokenAt(document, token).sentence];
  if (!sentence) throw new RangeError(`No sentence at token ${token}.`);
  return sentence;
}
