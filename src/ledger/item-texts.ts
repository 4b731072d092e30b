import { isNode, type YAMLSeq } from 'yaml';

/** One item of a block sequence as it is written, with the comment lines above it, up to the next item. */
export interface ItemText {
  text: string;
  value: unknown;
  /** The white space before its dash. */
  indent: string;
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/**
 * Cuts a block sequence into the texts of its items.
 *
 * @param yaml the whole YAML text
 * @param sequence the sequence's node
 * @param end offset behind the sequence
 * @returns an empty list for layouts that cannot be cut line by line (flow style, a dash on a line of its own, anchors)
 */
export function itemTexts(yaml: string, sequence: YAMLSeq, end: number): ItemText[] {
  if (sequence.flow) return [];
  const starts: number[] = [];
  const indents: string[] = [];
  for (const item of sequence.items) {
    if (!isNode(item) || !item.range) return [];
    const start = lineStart(yaml, item.range[0]);
    const dash = /^([ \t]*)-[ \t]+$/.exec(yaml.slice(start, item.range[0]));
    if (!dash) return [];
    starts.push(withCommentsAbove(yaml, start, starts.at(-1) ?? 0));
    indents.push(dash[1] ?? '');
  }
  return sequence.items.map((item, index) => ({
    text: yaml.slice(starts[index], starts[index + 1] ?? end),
    value: isNode(item) ? item.toJSON() : item,
    indent: indents[index] ?? '',
  }));
}

function withCommentsAbove(yaml: string, start: number, limit: number): number {
  let at = start;
  while (at > limit) {
    const above = lineStart(yaml, at - 1);
    if (above < limit || !/^[ \t]*#/.test(yaml.slice(above, at))) break;
    at = above;
  }
  return at;
}
