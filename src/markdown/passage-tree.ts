import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Span } from '../model/span.ts';
import type { Mark } from './mark.ts';
import { clipAll, type Loom, weaveMarks } from './weave-marks.ts';

/**
 * A passage of plain text with its marks, as inline elements without ids and without links: a quote away from its article.
 *
 * @param text the article's whole plain text
 * @param passage the stretch to draw
 */
export function passageTree(text: string, [start, end]: Span, marks: readonly Mark[]): ElementContent[] {
  const loom: Loom<ElementContent> = {
    marks,
    text: (value) => ({ type: 'text', value }),
    mark: (index, children) => {
      const { tag = 'span', properties = {} } = marks[index] ?? {};
      const { href: _, ...kept } = properties;
      return h(tag === 'a' ? 'span' : tag, kept, children);
    },
    note: ({ text: value }) => ({ type: 'text', value }),
  };
  const intervals = marks.flatMap(({ spans }, mark) => spans.map(([from, to]) => ({ start: from, end: to, mark })));
  const words = text.slice(start, end);
  const strand = { start, end, node: { type: 'text' as const, value: words }, text: words };
  return weaveMarks<ElementContent>([strand], clipAll(intervals, start, end), [], loom);
}
