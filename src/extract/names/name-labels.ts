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

/** Kinds in the order of their labels: kind k has the labels 2k + 1 (its first token) and 2k + 2 (the others); 0 is no name. */
export const NAME_KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'other'];

/** Labels of the name taggers. */
export const NAME_LABELS: readonly string[] = ['O', ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

export const OUTSIDE_NAMES = 0;

export const opensName = (label: number) => label % 2 === 1;
/** Index into `NAME_KINDS`; -1 outside. */
export const kindOfLabel = (label: number) => ((label + 1) >> 1) - 1;

/** The labels of a document's tokens. Of names that overlap the first one counts. */
export function nameLabels(document: Document, names: readonly MarkedName[]): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  for (const { start, end, kind } of names) {
    const span: Span = [start, end];
    const { first, last } = tokensOf(document, span);
    if (first >= labels.length || labels.subarray(first, last).some((label) => label !== OUTSIDE_NAMES)) continue;
    const label = 2 * NAME_KINDS.indexOf(kind) + 1;
    labels.fill(label + 1, first, last);
    labels[first] = label;
  }
  return labels;
}

/** A name as tokens `[first, last)`. */
export interface LabelledName {
  first: number;
  last: number;
  kind: NameKind;
}

/** The names that labels spell, in reading order. */
export function namesOfLabels(labels: Uint8Array): LabelledName[] {
  const names: LabelledName[] = [];
  for (let t = 0; t < labels.length; t++) {
    const label = labels[t] as number;
    const kind = NAME_KINDS[kindOfLabel(label)];
    if (kind === undefined) continue;
    const before = names.at(-1);
    if (!opensName(label) && before && before.last === t && before.kind === kind) before.last = t + 1;
    else names.push({ first: t, last: t + 1, kind });
  }
  return names;
}
