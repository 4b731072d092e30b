import { canonicalUnit } from './canonical-unit.ts';
import type { GoldFigure, GoldSpans, SpanAnswer } from './gold-spans.ts';
import type { SpanTally } from './span-tally.ts';

interface ReadFigure {
  /** One value, or the lower and the upper end of a range. */
  ends: number[];
  unit: string;
}

type Agreement = (gold: ReadFigure, predicted: ReadFigure) => boolean;

const sameUnit: Agreement = (g, p) => g.unit === p.unit;
const sharesWord: Agreement = (g, p) =>
  sameUnit(g, p) || g.unit.split(' ').some((word) => /[^/]/.test(word) && p.unit.split(' ').includes(word));

// numpy.isclose, relative to the predicted value.
const ABSOLUTE_TOLERANCE = 1e-8;
const RELATIVE_TOLERANCE = 1e-5;
const isClose = (gold: number, predicted: number) =>
  Math.abs(gold - predicted) <= ABSOLUTE_TOLERANCE + RELATIVE_TOLERANCE * Math.abs(predicted);
const sameValue: Agreement = (g, p) => g.ends.length === p.ends.length && g.ends.every((end, i) => isClose(end, p.ends[i] ?? Number.NaN));

/**
 * Figures, article by article without positions, after CQE's evaluation of NewsQuant. `value`: equal values, `unit`: equal units as
 * well, `loose`: units that share a word. `cqe value` and `cqe unit` count as that evaluation does, where a value is not used up
 * until a unit agrees too.
 */
export function scoreFigures(tally: SpanTally, article: GoldSpans, answer: SpanAnswer | undefined): void {
  const gold = read(article.figures ?? []);
  const predicted = read(answer?.figures ?? []);
  const whole = { gold: gold.length, predicted: predicted.length };
  const byUnit = match(gold, predicted, sameUnit);
  tally.add('figures', 'value', { right: match(gold, predicted, () => true).length, ...whole });
  tally.add('figures', 'unit', { right: byUnit.length, ...whole });
  tally.add('figures', 'loose', { right: match(gold, predicted, sharesWord).length, ...whole });
  const cqe = countAsCqe(gold, predicted);
  tally.add('figures', 'cqe value', { right: cqe.values, ...whole });
  tally.add('figures', 'cqe unit', { right: cqe.units, ...whole });

  const show = ({ ends, unit }: ReadFigure) => `${ends.join(' to ')} ${unit}`.trim();
  const missed = gold.filter((_, i) => !byUnit.some(([g]) => g === i));
  const spurious = predicted.filter((_, j) => !byUnit.some(([, p]) => p === j));
  const wrongUnits = match(missed, spurious, () => true);
  for (const [i, j] of wrongUnits) {
    const [g, p] = [missed[i], spurious[j]];
    if (g && p) tally.addError('unit', { article: article.id, error: 'unit', gold: show(g), predicted: show(p) });
  }
  missed.forEach((g, i) => {
    if (!wrongUnits.some(([taken]) => taken === i)) tally.addError('missed', { article: article.id, error: 'missed', gold: show(g) });
  });
  spurious.forEach((p, j) => {
    if (!wrongUnits.some(([, taken]) => taken === j))
      tally.addError('spurious', { article: article.id, error: 'spurious', predicted: show(p) });
  });
}

function read(figures: GoldFigure[]): ReadFigure[] {
  return figures
    .map(({ value, low, high, unit }) => {
      const isRange = (value ?? null) === null && (low ?? null) !== null && (high ?? null) !== null;
      const ends = isRange ? [Number(low), Number(high)].sort((a, b) => a - b) : [Number(value)];
      return { ends, unit: canonicalUnit(unit ?? '') };
    })
    .sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
}

// One to one, equal units before others.
function match(gold: ReadFigure[], predicted: ReadFigure[], agree: Agreement): [number, number][] {
  const goldTaken = new Set<number>();
  const predictedTaken = new Set<number>();
  for (const agreement of [sameUnit, agree]) {
    gold.forEach((g, i) => {
      if (goldTaken.has(i)) return;
      const j = predicted.findIndex((p, k) => !predictedTaken.has(k) && sameValue(g, p) && agreement(g, p));
      if (j < 0) return;
      goldTaken.add(i);
      predictedTaken.add(j);
    });
  }
  return [...goldTaken].map((g, at) => [g, [...predictedTaken][at] ?? -1]);
}

function countAsCqe(gold: ReadFigure[], predicted: ReadFigure[]): { values: number; units: number } {
  let values = 0;
  let units = 0;
  const open = [...predicted];
  for (const g of gold) {
    for (const p of [...open]) {
      if (!sameValue(g, p)) continue;
      if (values < gold.length) values++;
      if (!sameUnit(g, p)) continue;
      units++;
      open.splice(open.indexOf(p), 1);
      break;
    }
  }
  return { values, units };
}
