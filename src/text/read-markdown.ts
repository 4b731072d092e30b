import type { BlockContent, Code, InlineCode, Nodes, Root, RootContent, Text } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { alignCode, alignText } from './align-text.ts';

/** A leaf of the Markdown tree and the plain text it contributes: `text.slice(start, end) === node.value`. */
export interface Segment {
  start: number;
  end: number;
  node: Text | InlineCode | Code;
}

/** A top-level block and its stretch of the plain text. Paragraph n of an article is `blocks[n - 1]`. */
export interface Block {
  start: number;
  end: number;
  node: RootContent;
}

/** A Markdown text, its plain text, and the way between the two. Offsets are UTF-16 code units. */
export interface MarkdownText {
  /** What a reader reads: no markup; a soft break is a space, a hard break a line break, blocks part by a blank line. */
  text: string;
  tree: Root;
  segments: Segment[];
  /** Only blocks that hold text. */
  blocks: Block[];
  /** The source offset of the character at a plain offset; of the text's end for `text.length`. */
  toSource(offset: number): number;
}

/**
 * GFM without the step that looks for bare addresses a second time, in the finished tree: it leaves nodes without
 * positions, and a place in the source is what every annotation hangs on.
 */
function gfmWithPositions(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()];
  const extensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...extensions];
}

const parser = unified().use(remarkParse).use(gfmWithPositions);

const CELL = '\t';
const LINE = '\n';
const BLANK_LINE = '\n\n';
/** What may stand between two pieces of text, the weaker first. */
const SEPARATORS = ['', CELL, LINE, BLANK_LINE];

class Reader {
  text = '';
  segments: Segment[] = [];
  offsets: number[] = [];
  blocks: Block[] = [];
  #separator = '';
  #at = 0; // source offset behind the last leaf read: the place of a separator
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Asks for a separator before the next text; the stronger wins, and none stands at either end of the whole. */
  part(separator: string): void {
    if (this.text !== '' && SEPARATORS.indexOf(separator) > SEPARATORS.indexOf(this.#separator)) this.#separator = separator;
  }

  add(node: Segment['node'], value: string, offsets: number[]): void {
    if (value === '') return;
    for (const character of this.#separator) {
      this.text += character;
      this.offsets.push(Math.max(0, this.#at - 1));
    }
    this.#separator = '';
    this.segments.push({ start: this.text.length, end: this.text.length + value.length, node });
    this.text += value;
    for (const offset of offsets) this.offsets.push(offset);
    this.#at = (offsets.at(-1) ?? this.#at) + 1;
  }

  readText(node: Text, quoteDepth: number): void {
    const from = node.position?.start.offset ?? this.#at;
    const end = node.position?.end.offset ?? this.#source.length;
    const offsets = alignText(node.value, this.#source, from, end, quoteDepth);
    const kept = offsets.filter((_, unit) => !(node.value[unit] === '\r' && node.value[unit + 1] === '\n'));
    node.value = node.value.replace(/\r\n|\r|\n/g, ' ');
    this.add(node, node.value, kept);
  }

  readCode(node: InlineCode | Code): void {
    const from = node.position?.start.offset ?? this.#at;
    const end = node.position?.end.offset ?? this.#source.length;
    node.value = node.value.replace(/\r\n|\r|\n/g, node.type === 'code' ? '\n' : ' ');
    const fence = /^(?:[`~]+)(?:[^\n\r]*(?:\r\n|\n|\r))?/.exec(this.#source.slice(from, end))?.[0] ?? '';
    const opening = node.type === 'code' ? fence.length : (/^`+/.exec(fence)?.[0].length ?? 0);
    this.add(node, node.value, alignCode(node.value, this.#source, from + opening, end));
  }

  read(node: Nodes, quoteDepth: number): void {
    if (node.type === 'text') this.readText(node, quoteDepth);
    else if (node.type === 'inlineCode') this.readCode(node);
    else if (node.type === 'break') this.part(LINE);
    else if (isBlock(node)) {
      this.part(BLANK_LINE);
      this.#children(node, quoteDepth + (node.type === 'blockquote' ? 1 : 0));
      this.part(BLANK_LINE);
    } else if (node.type === 'listItem' || node.type === 'tableRow') {
      this.part(LINE);
      this.#children(node, quoteDepth, node.type === 'listItem' && !node.spread);
      this.part(LINE);
    } else if (node.type === 'tableCell') {
      this.part(CELL);
      this.#children(node, quoteDepth);
    } else this.#children(node, quoteDepth);
  }

  #children(node: Nodes, quoteDepth: number, tight = false): void {
    if (node.type === 'code') this.readCode(node);
    if (!('children' in node)) return;
    let unread: string | undefined;
    for (const child of node.children) {
      if (child.type === 'html') unread = unreadAfter(child.value, unread);
      // What a script or a style sheet holds is no text: no reader sees it.
      if (unread) continue;
      if (tight && child.type === 'paragraph') {
        this.part(LINE);
        this.#children(child, quoteDepth);
      } else this.read(child, quoteDepth);
    }
  }
}

const UNREAD_OPENS = /^<(script|style)\b/i;

/** The raw element whose inside is not text, after one more tag among the words. */
function unreadAfter(tag: string, open: string | undefined): string | undefined {
  if (open) return tag.toLowerCase().startsWith(`</${open}`) ? undefined : open;
  return UNREAD_OPENS.exec(tag)?.[1]?.toLowerCase();
}

function isBlock(node: Nodes): node is BlockContent {
  return ['paragraph', 'heading', 'blockquote', 'list', 'table', 'code', 'footnoteDefinition'].includes(node.type);
}

/**
 * Reads Markdown (CommonMark with GFM tables, footnotes, strikethrough) as plain text with an exact map back.
 * Image descriptions, footnote marks and raw HTML tags are no text. The tree's text nodes are left holding the plain
 * text's own characters, so that a place in the one is a place in the other.
 */
export function readMarkdown(source: string): MarkdownText {
  const tree = parser.parse(source);
  const reader = new Reader(source);
  for (const node of tree.children) {
    const before = reader.segments.length;
    reader.read(node, 0);
    const first = reader.segments[before];
    const last = reader.segments.at(-1);
    if (first && last) reader.blocks.push({ start: first.start, end: last.end, node });
  }
  const { text, segments, offsets, blocks } = reader;
  const end = (offsets.at(-1) ?? -1) + 1;
  return { text, tree, segments, blocks, toSource: (offset) => offsets[offset] ?? end };
}
