import type { Nodes } from 'mdast';

/** Quotes in lists in quotes of real articles are three deep; parsers and browsers give up somewhere past a thousand. */
const DEEPEST = 100;

const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t>]|$)){${DEEPEST},}`, 'm');
const TAGS = /<(\/?)([a-z][a-z0-9-]*)\b[^<>]*?(\/?)>/gi;
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Where a line opens more blocks within blocks than anybody means; asked before parsing, which such a line makes endless. */
export function findDeepMarkers(body: string): number | undefined {
  return MARKERS.exec(body)?.index;
}

/** Where raw HTML, taken by itself, opens more elements within elements than anybody means. */
export function findDeepTags(body: string): number | undefined {
  let depth = 0;
  for (const { 0: tag, 1: closing, 2: name = '', 3: selfClosing, index } of body.matchAll(TAGS)) {
    if (selfClosing || VOID.has(name.toLowerCase()) || tag.startsWith('<!')) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** Where a Markdown tree goes deeper than anybody means, as an offset of its source. */
export function findDeepNode(tree: Nodes): number | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { node, depth } = one;
    if (depth > DEEPEST) return node.position?.start.offset ?? 0;
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
