import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';

/** The parts of an attribution as labels of tokens. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

export const O = 0;
export const SOURCE = 1;
export const CUE = 3;
export const CONTENT = 5;

/** An attribution as somebody marked it: offsets in the text. */
export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** The tokens a span of text covers, as `[first, last)`; undefined where it covers none. */
export function tokensOf({ tokens }: Document, [start, end]: Span): Span | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last++;
  return last > low ? [low, last] : undefined;
}

/** Writes attributions as labels; where two claim a token, the first keeps it. */
export function labelTokens(document: Document, attributions: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  for (const { source, cue, content } of attributions) {
    const parts = [
      [cue, CUE],
      [source, SOURCE],
      [content, CONTENT],
    ] as const;
    for (const [spans, label] of parts)
      for (const span of spans) {
        const range = tokensOf(document, span);
        if (!range || labels.subarray(...range).some((taken) => taken !== O)) continue;
        labels.fill(label + 1, ...range);
        labels[range[0]] = label;
      }
  }
  return labels;
}

/** The runs of a label in a path, as `[first, last)` token ranges; `offset` is the path's first token, `length` how many it has. */
export function runsOf(path: Uint8Array, label: number, offset = 0, length = path.length): Span[] {
  const runs: Span[] = [];
  for (let t = 0; t < length; t++) {
    if (path[t] !== label) continue;
    let end = t + 1;
    while (end < length && path[end] === label + 1) end++;
    runs.push([offset + t, offset + end]);
  }
  return runs;
}
