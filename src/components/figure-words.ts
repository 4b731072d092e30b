import type { Figure } from '../model/figure.ts';

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 20 });
const CHANGES: Record<NonNullable<Figure['change']>, string> = {
  '~': 'about ',
  '>': 'more than ',
  '<': 'less than ',
  up: 'up ',
  down: 'down ',
};

/** The value in digits, with its bound or its range: `more than 24`, `300,000,000 to 350,000,000`. */
export function figureWords({ value, low, high, change }: Figure): string {
  const hedge = change ? CHANGES[change] : '';
  if (value !== undefined) return hedge + number(value);
  if (low !== undefined && high !== undefined) return `${hedge}${number(low)} to ${number(high)}`;
  return low !== undefined ? `from ${number(low)}` : high !== undefined ? `up to ${number(high)}` : '–';
}

/** One number to sort by: of a range, its lower end. */
export const figureValue = ({ value, low, high }: Figure): number | undefined => value ?? low ?? high;
