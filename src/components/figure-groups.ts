import type { CorpusFigure } from '../corpus/corpus.ts';
import { figureValue } from './figure-words.ts';
import { STRINGS } from './strings.ts';

/** Figures of one unit, that can be held against each other. */
export interface FigureGroup {
  /** The unit; empty for those that stand alone with theirs. */
  unit: string;
  heading: string;
  figures: CorpusFigure[];
}

const largestFirst = (a: CorpusFigure, b: CorpusFigure) => (figureValue(b) ?? 0) - (figureValue(a) ?? 0);

/** Groups figures by unit, the unit with most figures first and the largest of each at its top; loners come last. */
export function figureGroups(figures: readonly CorpusFigure[]): FigureGroup[] {
  const byUnit = [...Map.groupBy(figures, ({ unit }) => unit)];
  const isGroup = ([unit, own]: [string, CorpusFigure[]]) => unit !== '' && own.length > 1;
  const groups = byUnit.filter(isGroup).map(([unit, own]): FigureGroup => ({ unit, heading: unit, figures: own.sort(largestFirst) }));
  const loners = byUnit.filter((group) => !isGroup(group)).flatMap(([, own]) => own);
  groups.sort((a, b) => b.figures.length - a.figures.length || (a.unit < b.unit ? -1 : 1));
  return loners.length > 0 ? [...groups, { unit: '', heading: STRINGS.figures.loners, figures: loners }] : groups;
}
