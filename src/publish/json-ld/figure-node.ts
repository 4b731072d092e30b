import type { MonetaryAmount, QuantitativeValue } from 'schema-dts';
import type { CorpusFigure } from '../../corpus/corpus.ts';

const CURRENCY = /^[A-Z]{3}$/;

/** What the text leaves open is left open: "more than 24" is a least value. */
function amount({ value, low, high, change }: CorpusFigure): { value?: number; minValue?: number; maxValue?: number } {
  if (value === undefined) return { ...(low !== undefined && { minValue: low }), ...(high !== undefined && { maxValue: high }) };
  if (change === '>') return { minValue: value };
  return change === '<' ? { maxValue: value } : { value };
}

/** A figure as an amount of money where its unit is a currency, else as a quantity. */
export function figureNode(figure: CorpusFigure): MonetaryAmount | QuantitativeValue {
  const { text, unit, about } = figure;
  const named = { name: text, ...(about && { description: about }), ...amount(figure) };
  if (CURRENCY.test(unit)) return { '@type': 'MonetaryAmount', currency: unit, ...named };
  return { '@type': 'QuantitativeValue', ...(unit && { unitText: unit }), ...named };
}
