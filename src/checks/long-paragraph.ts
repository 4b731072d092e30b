import { type ArticleCheck, diagnoseInBody } from './check.ts';

/** Longer than any paragraph anybody wrote to be read, in UTF-16 code units: a page that lost its line breaks. */
const LONGEST = 50_000;
const UNITS_PER_KB = 1000;

/** A paragraph nobody can read, and in which nobody can say where a quotation left open should end. */
export const longParagraph: ArticleCheck = (article) => {
  const { blocks, toSource } = article.markdown;
  return blocks
    .filter(({ start, end }) => end - start > LONGEST)
    .map(({ start, end }) =>
      diagnoseInBody('long-paragraph', article, toSource(start), `${Math.round((end - start) / UNITS_PER_KB)} thousand letters`),
    );
};
