import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { NameKind } from '../finding.ts';
import { tokensOf } from '../tokens-of.ts';

/** A name marked by hand or by rule. Offsets are UTF-16 code units, end exclusive. */
export interface MarkedName {
  start: number;
  end: number;
  kind: NameKind;
}

/**
 * Kinds in the order of their labels: kind k has the labels 2k + 1 (its first token) and 2k + 2 (the others); 0 is no name.
 * `other` has one label for all its tokens: it is left out anyway, and eight labels are what a row of the tagger holds.
 */
export const NAME_KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'other'];

/** Labels of the name taggers. */
export const NAME_LABELS: readonly string[] = [
  'O',
  ...NAME_KINDS.flatMap((kind) => (kind === 'other' ? [kind] : [`B-${kind}`, `I-${kind}`])),
];

export const OUTSIDE_NAMES = 0;
const OTHER = 2 * NAME_KINDS.indexOf('other') + 1;

/** The label of a name's token, its first or a later one, by the index of its kind. */
export const labelOf = (kind: number, isFirst: boolean) => Math.min(OTHER, 2 * kind + (isFirst ? 1 : 2));
/** Index into `NAME_KINDS`; -1 outside. */
export const kindOfLabel = (label: number) => ((label + 1) >> 1) - 1;

/** The labels of a document's tokens. Of names that overlap the first one counts. */
export function nameLabels(document: Document, names: readonly MarkedName[]): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  for (const { start, end, kind } of names) {
    const span: Span = [start, end];
    const { first, last } = tokensOf(document, span);
    if (first >= labels.length || labels.subarray(first, last).some((label) => label !== OUTSIDE_NAMES)) continue;
    labels.fill(labelOf(NAME_KINDS.indexOf(kind), false), first, last);
    labels[first] = labelOf(NAME_KINDS.indexOf(kind), true);
  }
  return labels;
}

/** A name as tokens `[first, last)`. */
export interface LabelledName {
  first: number;
  last: number;
  kind: NameKind;
}

/** The names that the labels of tokens `[first, last)` spell, in reading order. */
export function namesOfLabels(labels: Uint8Array, first: number, last: number): LabelledName[] {
  const names: LabelledName[] = [];
  for (let t = first; t < last; t++) {
    const label = labels[t] as number;
    const kind = NAME_KINDS[kindOfLabel(label)];
    if (kind === undefined) continue;
    const before = names.at(-1);
    const goesOn = label === OTHER || label % 2 === 0;
    if (goesOn && before && before.last === t && before.kind === kind) before.last = t + 1;
    else names.push({ first: t, last: t + 1, kind });
  }
  return names;
}
