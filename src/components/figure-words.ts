import type { Figure } from '../model/figure.ts';
import { SITE } from '../site.ts';
import { STRINGS } from './strings.ts';

const { about, more, less, up, down, range, from, upTo } = STRINGS.figures;
const MOST_DIGITS = 20;
// Made once: to make one takes far longer than to use it.
const NUMBER = new Intl.NumberFormat(SITE.language, { maximumFractionDigits: MOST_DIGITS });
const number = (value: number) => NUMBER.format(value);
const CHANGES: Record<NonNullable<Figure['change']>, (value: string) => string> = { '~': about, '>': more, '<': less, up, down };

/** The value in digits, with its bound or its range: `more than 24`, `300,000,000 to 350,000,000`. */
export function figureWords({ value, low, high, change }: Figure): string {
  const hedged = change ? CHANGES[change] : (words: string) => words;
  if (value !== undefined) return hedged(number(value));
  if (low !== undefined && high !== undefined) return hedged(range(number(low), number(high)));
  return low !== undefined ? from(number(low)) : high !== undefined ? upTo(number(high)) : '–';
}

/** One number to sort by: of a range, its lower end. */
export const figureValue = ({ value, low, high }: Figure): number | undefined => value ?? low ?? high;
