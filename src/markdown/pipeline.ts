import type { Element, Root as HtmlTree, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { paragraphAnchor } from '../links.ts';
import type { MarkdownText } from '../text/read-markdown.ts';
import { annotate } from './annotate.ts';
import { dressMarks } from './dress-marks.ts';
import { keepImagesHome } from './keep-images-home.ts';
import type { Mark, NoteReference } from './mark.ts';
import { makePlaceholders } from './placeholders.ts';
import { FOOTNOTE_PREFIX, sanitiseSchema } from './sanitise-schema.ts';

/** A top-level element of an article as HTML. */
export interface RenderedBlock {
  html: string;
  /** Numbers of the article's blocks in it, counted from 1; several where raw HTML stands around them, none for a rule. */
  blocks: number[];
}

/**
 * Renders an article's Markdown with its marks. The tree is used up: read the Markdown again to render it again.
 *
 * @param markdown what `readMarkdown` made of the body
 * @param marks what to draw around its words
 * @param notes what to set behind them
 * @throws where a step fails; an article is never published empty
 */
export function renderArticle(markdown: MarkdownText, marks: readonly Mark[], notes: readonly NoteReference[]): RenderedBlock[] {
  const names = makePlaceholders(markdown.text + JSON.stringify(markdown.tree), marks, notes);
  const pipeline = unified()
    .use(() => (tree) => annotate(tree as typeof markdown.tree, markdown, marks, notes, names)) // first: places are places of the Markdown tree
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: FOOTNOTE_PREFIX })
    .use(rehypeRaw) // turns raw HTML into elements, so that the next step sees it
    .use(rehypeSanitize, sanitiseSchema(names.pattern))
    .use(keepImagesHome) // what is left of HTML asks no other host
    .use(dressMarks, { read: names.read, anchorOf: paragraphAnchor }); // last: only our own marks pass by the sanitiser
  const tree = pipeline.runSync(markdown.tree) as HtmlTree;
  return tree.children
    .filter(isElement)
    .map((element) => ({ html: stringifier.stringify({ type: 'root', children: [element] }), blocks: blocksIn(element) }));
}

const stringifier = unified().use(rehypeStringify);
const isElement = (node: RootContent): node is Element => node.type === 'element';

function blocksIn(element: Element): number[] {
  const blocks: number[] = [];
  visit(element, 'element', ({ data }: Element) => {
    if (data?.block !== undefined) blocks.push(data.block);
  });
  return blocks;
}
