import type { Block, MarkdownText } from '../text/read-markdown.ts';
import { type ArticleCheck, diagnoseInBody } from './check.ts';

/** Double marks only: a single one may be an apostrophe. */
const PAIRS = [
  ['“', '”'],
  ['«', '»'],
] as const;
const OPENS = /^["“„«]/;

/** Where a block's last mark without a partner stands, as an offset of the plain text. */
function unpaired(text: string, { start, end }: Block): number | undefined {
  const words = text.slice(start, end);
  const straight = words.split('"').length - 1;
  if (straight % 2 === 1) return start + words.lastIndexOf('"');
  for (const [open, close] of PAIRS)
    if (words.split(open).length > words.split(close).length && !/[„»]/.test(words)) return start + words.lastIndexOf(open);
  return undefined;
}

function find({ text, blocks, toSource }: MarkdownText): { offset: number; words: string }[] {
  return blocks.flatMap((block, index) => {
    const at = unpaired(text, block);
    const next = blocks[index + 1];
    // A quote over several paragraphs opens each and closes only the last.
    const goesOn = next !== undefined && OPENS.test(text.slice(block.start)) && OPENS.test(text.slice(next.start));
    return at === undefined || goesOn ? [] : [{ offset: toSource(at), words: text.slice(at, at + 40).split('\n')[0] ?? '' }];
  });
}

/** A mark that is opened and never closed; extraction confines it to its paragraph. */
export const unbalancedMarks: ArticleCheck = (article) =>
  find(article.markdown).map(({ offset, words }) => diagnoseInBody('unbalanced-marks', article, offset, words));
