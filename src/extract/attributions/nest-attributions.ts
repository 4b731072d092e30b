import type { Span } from '../../model/span.ts';
import { liesIn } from '../../text/lies-in.ts';
import { earlier } from '../../text/places.ts';
import type { AttributionFinding } from '../finding.ts';
import { BlockMap } from './block-map.ts';

/** An attribution with those inside its content. */
export interface AttributionNode {
  finding: AttributionFinding;
  nested: AttributionNode[];
}

/** No text nests attributions deeper; the limit keeps odd input from piling up. */
export const DEEPEST = 5;

/**
 * Arranges attributions by containment: one whose source, cue and content all lie within another's content is nested in
 * it. Of two that merely overlap the less certain one is dropped. Reading order at every level.
 */
export function nestAttributions(findings: AttributionFinding[]): AttributionNode[] {
  // Wide contents first, so that every node is placed under parents that are already there.
  const order = [...findings].sort((a, b) => reach(b) - reach(a) || b.confidence - a.confidence);
  const kept: AttributionFinding[] = [];
  const taken = new SpanIndex();
  for (const finding of [...findings].sort((a, b) => b.confidence - a.confidence || reach(b) - reach(a) || start(a) - start(b))) {
    if (taken.near(finding).some((other) => conflict(finding, other))) continue;
    kept.push(finding);
    taken.add(finding);
  }
  const keptSet = new Set(kept);
  const roots: AttributionNode[] = [];
  const placed = new NodeIndex();
  for (const finding of order) {
    if (!keptSet.has(finding)) continue;
    const parents = placed.around(finding).filter((node) => isWithin(finding, node.finding));
    const parent = parents.at(-1);
    const node: AttributionNode = { finding, nested: [] };
    if (parents.length >= DEEPEST) continue;
    (parent ? parent.nested : roots).push(node);
    placed.add(node);
  }
  return sortNodes(roots);
}

function sortNodes(nodes: AttributionNode[]): AttributionNode[] {
  nodes.sort((a, b) => start(a.finding) - start(b.finding));
  for (const node of nodes) sortNodes(node.nested);
  return nodes;
}

const all = ({ source, cue, content }: AttributionFinding): Span[] => [...source, ...cue, ...content];

function start({ content, cue }: AttributionFinding): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const [from] of content) first = earlier(first, from);
  for (const [from] of cue) first = earlier(first, from);
  return first;
}

function reach({ content }: AttributionFinding): number {
  let sum = 0;
  for (const [from, to] of content) sum += to - from;
  return sum;
}

const meets = (a: Span[], b: Span[]) => a.some(([from, to]) => b.some(([x, y]) => from < y && to > x));

/** Whether every part of the inner attribution lies in the outer one's content. */
function isWithin(inner: AttributionFinding, outer: AttributionFinding): boolean {
  if (inner === outer || reach(inner) >= reach(outer)) return false;
  const allLie = (spans: readonly Span[]) => spans.every((span) => liesIn(span, outer.content));
  return allLie(inner.cue) && allLie(inner.content) && allLie(inner.source);
}

// Two attributions may stand side by side or one within the other; shared sources are no conflict.
function conflict(a: AttributionFinding, b: AttributionFinding): boolean {
  const meet =
    meets(a.content, b.content) ||
    meets(a.cue, b.cue) ||
    meets(a.content, b.cue) ||
    meets(a.cue, b.content) ||
    meets(a.content, b.source) ||
    meets(a.source, b.content);
  return meet && !isWithin(a, b) && !isWithin(b, a);
}

class SpanIndex extends BlockMap<AttributionFinding> {
  add(finding: AttributionFinding): void {
    this.put(finding, all(finding));
  }

  near(finding: AttributionFinding): AttributionFinding[] {
    return this.get(all(finding));
  }
}

class NodeIndex extends BlockMap<AttributionNode> {
  add(node: AttributionNode): void {
    this.put(node, node.finding.content);
  }

  around(finding: AttributionFinding): AttributionNode[] {
    return this.get(finding.cue);
  }
}
