import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Span } from '../model/span.ts';
import type { Mark } from './mark.ts';
import { passageTree } from './passage-tree.ts';

const stringifier = unified().use(rehypeStringify);

/** A passage of an article's plain text with marks, as inline HTML. */
export function renderPassage(text: string, passage: Span, marks: readonly Mark[]): string {
  return stringifier.stringify({ type: 'root', children: passageTree(text, passage, marks) });
}
