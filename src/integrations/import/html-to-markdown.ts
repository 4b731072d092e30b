import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import rehypeRaw from 'rehype-raw';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';

// What news is written in. Pictures stay at their publisher's: an article is its words.
const SCHEMA = {
  ...defaultSchema,
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'ul',
    'ol',
    'li',
    'br',
    'hr',
    'em',
    'i',
    'strong',
    'b',
    'a',
    'pre',
    'code',
  ].concat(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'del', 'sub', 'sup', 'div', 'section', 'article', 'span']),
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'svg',
    'math',
    'form',
    'button',
    'select',
    'textarea',
    'figure',
    'nav',
    'aside',
  ],
};

function writeGfm(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmToMarkdown()];
}

const writer = unified().use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true }).use(writeGfm);

const pipeline = unified()
  .use(rehypeRaw) // reads the HTML as a browser would
  .use(rehypeSanitize, SCHEMA) // before anything is written: what is not on the list is never seen again
  .use(rehypeRemark, { newlines: false });

/** Turns untrusted HTML into Markdown: words and their structure, links to the web, nothing else. */
export function htmlToMarkdown(html: string): string {
  const tree = pipeline.runSync({ type: 'root', children: [{ type: 'raw', value: html }] } as HtmlRoot) as Root;
  return writer.stringify(tree);
}

/** Writes plain text as Markdown that reads the same: blank lines part paragraphs, and nothing in it is markup. */
export function textToMarkdown(text: string): string {
  const paragraphs = text
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  return writer.stringify({
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  });
}
