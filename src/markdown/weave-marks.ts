import type { Mark, NoteReference } from './mark.ts';
import { type Interval, type NestedInterval, nestIntervals } from './nest-intervals.ts';

/** A node of any tree the weaver is used on: it looks at places only, and leaves making nodes to its caller. */
export interface Strand<Node> {
  start: number;
  end: number;
  node: Node;
  /** Text can be cut anywhere. */
  text?: string | undefined;
  /** A node with an inside that may take marks of its own. */
  weaveInside?: ((marks: readonly Interval[], notes: readonly NoteReference[]) => void) | undefined;
  /** A link: no link may stand around it. */
  isLink?: boolean | undefined;
}

export interface Loom<Node> {
  marks: readonly Mark[];
  text(value: string): Node;
  mark(mark: number, children: Node[], isInsideLink: boolean): Node;
  note(note: NoteReference): Node;
}

const clip = ({ start, end, mark }: Interval, from: number, to: number): Interval => ({
  start: Math.max(start, from),
  end: Math.min(end, to),
  mark,
});

export const clipAll = (intervals: readonly Interval[], from: number, to: number): Interval[] =>
  intervals.map((one) => clip(one, from, to)).filter(({ start, end }) => start < end);

/**
 * Draws marks around neighbouring nodes. A node is taken in whole where a mark covers it whole; where a mark ends inside
 * it, that part of the mark is drawn inside, and the rest outside.
 */
export function weaveMarks<Node>(
  strands: readonly Strand<Node>[],
  intervals: readonly Interval[],
  notes: readonly NoteReference[],
  loom: Loom<Node>,
  isInsideLink = false,
): Node[] {
  const here: Interval[] = [];
  const inside = new Map<Strand<Node>, Interval[]>();
  for (const interval of intervals) {
    let run: Interval | undefined;
    for (const strand of strands) {
      if (strand.start === strand.end) continue;
      const part = clip(interval, strand.start, strand.end);
      const isWhole = part.start === strand.start && part.end === strand.end;
      const drawsHere = part.start < part.end && (strand.text !== undefined || (isWhole && !mustEnter(strand, loom.marks[interval.mark])));
      if (drawsHere) {
        if (run) run.end = part.end;
        else {
          run = part;
          here.push(run);
        }
        continue;
      }
      run = undefined;
      if (part.start < part.end && strand.weaveInside) inside.set(strand, [...(inside.get(strand) ?? []), part]);
    }
  }
  for (const strand of strands)
    strand.weaveInside?.(
      inside.get(strand) ?? [],
      notes.filter(({ at }) => isStrictlyInside(strand, at)),
    );
  const forest = nestIntervals(here, (mark) => loom.marks[mark]?.rank ?? 0);
  const outside = notes.filter(({ at }) => !strands.some((strand) => strand.weaveInside && isStrictlyInside(strand, at)));
  return gather(cut(strands, here, outside, loom), forest, loom, isInsideLink);
}

const mustEnter = <Node>(strand: Strand<Node>, mark: Mark | undefined) => strand.isLink === true && mark?.tag === 'a';
const isStrictlyInside = <Node>({ start, end, isLink }: Strand<Node>, at: number) => !isLink && start < at && at < end;

/** The strands with text cut wherever a mark begins or ends, and the note numbers set between. */
function cut<Node>(
  strands: readonly Strand<Node>[],
  intervals: readonly Interval[],
  notes: readonly NoteReference[],
  loom: Loom<Node>,
): Strand<Node>[] {
  const places = [...new Set([...intervals.flatMap(({ start, end }) => [start, end]), ...notes.map(({ at }) => at)])].sort((a, b) => a - b);
  const waiting = [...notes].sort((a, b) => a.at - b.at);
  const pieces: Strand<Node>[] = [];
  const setNotes = (upTo: number) => {
    while (waiting[0] && waiting[0].at <= upTo) {
      const { at } = waiting[0];
      pieces.push({ start: at, end: at, node: loom.note(waiting[0]) });
      waiting.shift();
    }
  };
  for (const strand of strands) {
    const { start, end, text } = strand;
    if (text === undefined) pieces.push(strand);
    else {
      let from = start;
      for (const place of [...places.filter((at) => start < at && at < end), end]) {
        pieces.push({ start: from, end: place, node: loom.text(text.slice(from - start, place - start)) });
        if (place < end) setNotes(place);
        from = place;
      }
    }
    if (start < end) setNotes(end);
  }
  setNotes(Number.POSITIVE_INFINITY);
  return pieces;
}

/** Wraps each interval around its pieces. Pieces without length (images, note numbers) go in only between pieces that do. */
function gather<Node>(pieces: readonly Strand<Node>[], forest: readonly NestedInterval[], loom: Loom<Node>, isInsideLink: boolean): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const interval of forest) {
    const belongs = ({ start, end }: Strand<Node>) => start < end && start >= interval.start && end <= interval.end;
    const first = pieces.findIndex((piece, index) => index >= at && belongs(piece));
    if (first === -1) continue;
    const last = pieces.findLastIndex(belongs);
    for (const { node } of pieces.slice(at, first)) nodes.push(node);
    const isLink = isInsideLink || loom.marks[interval.mark]?.tag === 'a';
    nodes.push(loom.mark(interval.mark, gather(pieces.slice(first, last + 1), interval.inner, loom, isLink), isInsideLink));
    at = last + 1;
  }
  for (const { node } of pieces.slice(at)) nodes.push(node);
  return nodes;
}
