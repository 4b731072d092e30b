import { canonicalDate, typeOfDate } from './canonical-date.ts';
import type { GoldSpans, SpanAnswer } from './gold-spans.ts';
import { commonLength, isSameStretch, pairStretches, trimStretch } from './pair-spans.ts';
import type { SpanTally } from './span-tally.ts';

/**
 * Dates, after TempEval-3: `strict` same span, `relaxed` a character in common, `value` relaxed and of equal value. Rows are the
 * gold's TIMEX types. Left out are dates that meet only gold without a value, and those of a type that the gold's source does not mark.
 */
export function scoreDates(tally: SpanTally, article: GoldSpans, answer: SpanAnswer | undefined): void {
  const { text, dateTypes } = article;
  const marked = (article.dates ?? []).map((date) => trimStretch(text, date));
  const gold = marked.flatMap(({ value, type, ...date }) =>
    value === null || value === undefined ? [] : [{ ...date, value, row: value.endsWith('_REF') ? 'REF' : type }],
  );
  const predicted = (answer?.dates ?? [])
    .map(({ start, end, value }) => trimStretch(text, { start, end, value, row: typeOfDate(value) }))
    .filter((date) => {
      if (gold.some((g) => commonLength(g, date) > 0)) return true;
      return !marked.some((g) => commonLength(g, date) > 0) && (!dateTypes || dateTypes.includes(date.row));
    });
  const relaxed = pairStretches(gold, predicted);
  // A date goes into the row of the gold it meets.
  for (const [i, j] of relaxed) {
    const [g, p] = [gold[i], predicted[j]];
    if (g && p) p.row = g.row;
  }
  const where = (agree: (g: (typeof gold)[number], p: (typeof predicted)[number]) => boolean) =>
    relaxed.filter(([i, j]) => {
      const [g, p] = [gold[i], predicted[j]];
      return g !== undefined && p !== undefined && agree(g, p);
    });
  const strict = where(isSameStretch);
  const right = where((g, p) => canonicalDate(g.value) === canonicalDate(p.value));
  const rowOf = ({ row }: { row: string }) => row;
  tally.addPairs('strict', gold, predicted, strict, rowOf);
  tally.addPairs('relaxed', gold, predicted, relaxed, rowOf);
  tally.addPairs('value', gold, predicted, right, rowOf);

  const show = ({ words, value }: { words: string; value: string }) => `${words} = ${value}`;
  const report = (error: string, row: string, parts: { gold?: string; predicted?: string }) =>
    tally.addError(`${error} ${row}`, { article: article.id, error, ...parts });
  for (const [i, j] of relaxed) {
    const [g, p] = [gold[i], predicted[j]];
    if (!g || !p) continue;
    if (!isSameStretch(g, p)) report('bounds', g.row, { gold: show(g), predicted: show(p) });
    if (canonicalDate(g.value) !== canonicalDate(p.value)) report('value', g.row, { gold: show(g), predicted: show(p) });
  }
  gold.forEach((g, i) => {
    if (!relaxed.some(([found]) => found === i)) report('missed', g.row, { gold: show(g) });
  });
  predicted.forEach((p, j) => {
    if (!relaxed.some(([, found]) => found === j)) report('spurious', p.row, { predicted: show(p) });
  });
}
