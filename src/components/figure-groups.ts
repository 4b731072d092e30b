import type { CorpusFigure } from '../corpus/corpus.ts';
import { figureValue } from './figure-words.ts';
import { STRINGS } from './strings.ts';

// So many letters of a noun its plurals begin with too.
const STEM = 2;

/** Figures of one unit, that can be held against each other. */
export interface FigureGroup {
  /** The unit; empty for those that stand alone with theirs. */
  unit: string;
  heading: string;
  figures: CorpusFigure[];
}

/** What the figures themselves call their unit most often, where it is not the bare unit: `people`, `crowns`. */
function headingOf(unit: string, figures: readonly CorpusFigure[]): string {
  const words = figures.flatMap(({ text }) => /\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? []);
  const many = [
    ...Map.groupBy(
      words.filter((word) => word !== unit && sharesStem(word, unit)),
      String,
    ),
  ];
  return many.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? unit;
}
/** `people` of `person`, `countries` of `country`. */
const sharesStem = (word: string, unit: string) => word.slice(0, STEM) === unit.toLowerCase().slice(0, STEM);

const largestFirst = (a: CorpusFigure, b: CorpusFigure) => (figureValue(b) ?? 0) - (figureValue(a) ?? 0);

/** Groups figures by unit, the unit with most figures first and the largest of each at its top; loners come last. */
export function figureGroups(figures: readonly CorpusFigure[]): FigureGroup[] {
  const byUnit = [...Map.groupBy(figures, ({ unit }) => unit)];
  const isGroup = ([unit, own]: [string, CorpusFigure[]]) => unit !== '' && own.length > 1;
  const groups = byUnit
    .filter(isGroup)
    .map(([unit, own]): FigureGroup => ({ unit, heading: headingOf(unit, own), figures: own.sort(largestFirst) }));
  const loners = byUnit.filter((group) => !isGroup(group)).flatMap(([, own]) => own);
  groups.sort((a, b) => b.figures.length - a.figures.length || (a.unit < b.unit ? -1 : 1));
  return loners.length > 0 ? [...groups, { unit: '', heading: STRINGS.figures.loners, figures: loners }] : groups;
}
