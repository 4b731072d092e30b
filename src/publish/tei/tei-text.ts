import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { type NestedInterval, nestIntervals } from '../../markdown/nest-intervals.ts';
import { xmlText } from '../xml-text.ts';
import { type TeiMark, teiMarks } from './tei-marks.ts';

/** Gives the parts of one mark their ids, and points each at the one before and after it. */
class Parts {
  readonly #marks: readonly TeiMark[];
  readonly #seen = new Map<number, Element>();
  readonly #counts = new Map<number, number>();

  constructor(marks: readonly TeiMark[]) {
    this.#marks = marks;
  }

  open(index: number): Element {
    const mark = this.#marks[index];
    if (!mark) throw new Error(`there is no mark ${index}`);
    const count = (this.#counts.get(index) ?? 0) + 1;
    this.#counts.set(index, count);
    const id = mark.id && (count === 1 ? mark.id : `${mark.id}.${count}`);
    const element = x(mark.name, { ...(id && { 'xml:id': id }), ...mark.attributes }, []);
    const before = this.#seen.get(index);
    if (before && id) {
      before.attributes['next'] = `#${id}`;
      element.attributes['prev'] = `#${before.attributes['xml:id'] ?? ''}`;
    }
    this.#seen.set(index, element);
    return element;
  }
}

function draw(text: string, from: number, to: number, forest: readonly NestedInterval[], parts: Parts): ElementContent[] {
  const nodes: ElementContent[] = [];
  const addText = (start: number, end: number) => {
    if (start < end) nodes.push({ type: 'text', value: xmlText(text.slice(start, end)) });
  };
  let at = from;
  for (const { start, end, mark, inner } of forest) {
    addText(at, start);
    const element = parts.open(mark);
    element.children = draw(text, start, end, inner, parts);
    nodes.push(element);
    at = end;
  }
  addText(at, to);
  return nodes;
}

/** The text of an article, a `<p>` for each of its blocks, with everything found in it as elements. */
export function teiText(article: CorpusArticle): Element[] {
  const marks = teiMarks(article);
  const parts = new Parts(marks);
  return article.paragraphs.map(([start, end], index) => {
    const intervals = marks.flatMap(({ spans }, mark) =>
      spans.filter(([a, b]) => a < end && start < b).map(([a, b]) => ({ start: Math.max(a, start), end: Math.min(b, end), mark })),
    );
    const forest = nestIntervals(intervals, (mark) => mark);
    return x('p', { 'xml:id': `p${index + 1}` }, draw(article.text, start, end, forest, parts));
  });
}
