import type { ElementContent } from 'hast';
import type { Nodes, Parents, Root } from 'mdast';
import type { Segment } from '../text/read-markdown.ts';
import type { Mark, NoteReference } from './mark.ts';
import type { Interval } from './nest-intervals.ts';
import { clipAll, type Loom, type Strand, weaveMarks } from './weave-marks.ts';

/** Names the placeholders of one rendering; the sanitiser lets only these through, and no article can know them. */
export interface Placeholders {
  mark(mark: number, isInsideLink: boolean): string;
  note(note: NoteReference): string;
  block(number: number): string;
}

type Flow = Extract<Parents, { type: 'root' | 'blockquote' | 'list' | 'listItem' | 'footnoteDefinition' | 'table' | 'tableRow' }>;
const FLOW = new Set<string>([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'table',
  'tableRow',
] satisfies Flow['type'][]);
const isFlow = (node: Nodes): node is Flow => FLOW.has(node.type);
const isParent = (node: Nodes): node is Parents => 'children' in node;
/** Nothing may be wrapped around these: raw tags open and close at will, and a footnote's number is a link. */
const isBarrier = ({ type }: Nodes) => type === 'html' || type === 'footnoteReference';

/** An element the Markdown tree has no word for; remark-rehype makes it from `data`. */
function element(tagName: string, placeholder: string, children: Nodes[]): Nodes {
  const node = { type: 'emphasis', data: { hName: tagName, hProperties: { dataMark: placeholder } }, children };
  return node as Nodes;
}

const hastElement = (tagName: string, placeholder: string, children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: { dataMark: placeholder },
  children,
});

class Annotator {
  readonly #places: Map<Nodes, { start: number; end: number }>;
  readonly #loom: Loom<Nodes>;
  readonly #codeLoom: Loom<ElementContent>;
  #at = 0;

  constructor(segments: readonly Segment[], marks: readonly Mark[], names: Placeholders) {
    this.#places = new Map(segments.map(({ node, start, end }) => [node, { start, end }]));
    this.#loom = {
      marks,
      text: (value) => ({ type: 'text', value }),
      mark: (mark, children, isInsideLink) => element('span', names.mark(mark, isInsideLink), children),
      note: (note) => element('span', names.note(note), [{ type: 'text', value: note.text }]),
    };
    this.#codeLoom = {
      marks,
      text: (value) => ({ type: 'text', value }),
      mark: (mark, children, isInsideLink) => hastElement('span', names.mark(mark, isInsideLink), children),
      note: (note) => hastElement('span', names.note(note), [{ type: 'text', value: note.text }]),
    };
  }

  /** Where a node's text stands; a node without text stands, without length, behind the text before it. */
  #place(node: Nodes): { start: number; end: number } {
    const own = this.#places.get(node);
    if (own) {
      this.#at = own.end;
      return own;
    }
    const before = this.#at;
    const inner = isParent(node) ? node.children.map((child) => this.#place(child)).filter(({ start, end }) => start < end) : [];
    const place = { start: inner[0]?.start ?? before, end: inner.at(-1)?.end ?? before };
    this.#places.set(node, place);
    return place;
  }

  flow(parent: Nodes, intervals: readonly Interval[], notes: readonly NoteReference[]): void {
    if (!isParent(parent)) return;
    for (const child of parent.children) {
      const { start, end } = this.#place(child);
      const marks = clipAll(intervals, start, end);
      const own = notes.filter(({ at }) => start < at && at <= end);
      if (marks.length === 0 && own.length === 0) continue;
      if (isFlow(child)) this.flow(child, marks, own);
      else if (child.type === 'code') this.#code(child, marks, own);
      else if (isParent(child)) this.#phrasing(child, marks, own, false);
    }
  }

  #phrasing(parent: Parents, intervals: readonly Interval[], notes: readonly NoteReference[], isInsideLink: boolean): void {
    const strands = parent.children.map((child) => this.#strand(child, isInsideLink));
    const woven: Nodes[] = [];
    let from = 0;
    let behind = Number.NEGATIVE_INFINITY;
    for (let to = 0; to <= strands.length; to++) {
      const barrier = strands[to];
      if (barrier && !isBarrier(barrier.node)) continue;
      const run = strands.slice(from, to);
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      const upTo = barrier ? end : Number.POSITIVE_INFINITY;
      const own = notes.filter(({ at }) => behind < at && at <= upTo);
      woven.push(...weaveMarks(run, clipAll(intervals, start, end), own, this.#loom, isInsideLink));
      if (barrier) woven.push(barrier.node);
      behind = Math.max(behind, upTo);
      from = to + 1;
    }
    parent.children = woven as typeof parent.children;
  }

  #strand(node: Nodes, isInsideLink: boolean): Strand<Nodes> {
    const { start, end } = this.#place(node);
    if (node.type === 'text') return { start, end, node, text: node.value };
    if (node.type === 'inlineCode') return { start, end, node, weaveInside: (marks, notes) => this.#code(node, marks, notes) };
    if (!isParent(node)) return { start, end, node };
    const isLink = node.type === 'link' || node.type === 'linkReference';
    const weaveInside = (marks: readonly Interval[], notes: readonly NoteReference[]) =>
      this.#phrasing(node, marks, notes, isInsideLink || isLink);
    return { start, end, node, isLink, weaveInside };
  }

  /** Code takes marks too; its children are made here, since Markdown code has none. */
  #code(node: Extract<Nodes, { type: 'code' | 'inlineCode' }>, intervals: readonly Interval[], notes: readonly NoteReference[]): void {
    if (intervals.length === 0 && notes.length === 0) return;
    const { start, end } = this.#place(node);
    const strand = { start, end, node: { type: 'text' as const, value: node.value }, text: node.value };
    const children = weaveMarks<ElementContent>([strand], intervals, notes, this.#codeLoom);
    // A block of code ends with a line end, as remark-rehype has it.
    const lineEnd: ElementContent[] = node.type === 'code' ? [{ type: 'text', value: '\n' }] : [];
    node.data = { ...node.data, hChildren: [...children, ...lineEnd] };
  }
}

/**
 * Draws marks and note numbers into a Markdown tree as placeholders, and numbers its blocks.
 * Works on the tree that `readMarkdown` made: its text nodes hold the plain text's own characters.
 */
export function annotate(
  tree: Root,
  { segments, blocks }: { segments: readonly Segment[]; blocks: readonly { node: Nodes }[] },
  marks: readonly Mark[],
  notes: readonly NoteReference[],
  names: Placeholders,
): Root {
  const intervals = marks.flatMap(({ spans }, mark) => spans.map(([start, end]) => ({ start, end, mark })));
  new Annotator(segments, marks, names).flow(tree, intervals, notes);
  for (const [index, { node }] of blocks.entries())
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataBlock: names.block(index + 1) } };
  return tree;
}
