import type { Document, Paragraph, Sentence, Token } from './document.ts';

/**
 * The tokens `[first, last)` of a document as a document of its own, read no anew: its text begins at the first token, its
 * sentences and paragraphs are what the slice has of them.
 */
export function sliceDocument(document: Document, first: number, last: number): Document {
  const from = document.tokens[first]?.start ?? 0;
  const tokens = document.tokens.slice(first, last);
  const slice: Document = {
    text: document.text.slice(from, tokens.at(-1)?.end ?? from),
    tokens: [],
    sentences: [],
    paragraphs: [],
    vocabulary: document.vocabulary,
    words: document.words.slice(first, last),
  };
  let [sentence, paragraph] = [-1, -1];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const start = token.start - from;
    const end = token.end - from;
    const around = document.sentences[token.sentence] as Sentence;
    if (at === 0 || around.paragraph !== paragraph) {
      slice.paragraphs.push({
        start,
        end,
        first: at,
        last: at,
        firstSentence: slice.sentences.length,
        lastSentence: slice.sentences.length,
      });
      paragraph = around.paragraph;
    }
    if (at === 0 || token.sentence !== sentence) {
      slice.sentences.push({ start, end, first: at, last: at, paragraph: slice.paragraphs.length - 1 });
      sentence = token.sentence;
    }
    const ownSentence = slice.sentences.at(-1) as Sentence;
    const ownParagraph = slice.paragraphs.at(-1) as Paragraph;
    ownSentence.end = ownParagraph.end = end;
    ownSentence.last = ownParagraph.last = at + 1;
    ownParagraph.lastSentence = slice.sentences.length;
    const { word, text, lower, pos, lemma } = token;
    slice.tokens.push({ word, text, lower, start, end, pos, lemma, sentence: slice.sentences.length - 1 });
  }
  return slice;
}
