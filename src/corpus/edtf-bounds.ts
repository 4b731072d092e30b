/** How much of a date the text gives. */
export type Precision = 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century' | 'interval';

/** The time a date can mean: milliseconds since 1970 UTC, end exclusive. Open ends reach to infinity. */
export interface EdtfBounds {
  start: number;
  end: number;
  precision: Precision;
}

const utc = (year: number, month = 0, day = 1): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day); // Date.UTC would take the year 31 for 1931
  return date.getTime();
};

// ISO 8601-2: 21 spring to 24 winter, 33 to 36 the quarters.
const FIRST_SEASON = 21;
const FIRST_QUARTER = 33;
const MONTHS_IN_QUARTER = 3;
// Spring begins in March; winter runs into the next year.
const SPRING_BEGINS = 2;

/**
 * The bounds of an EDTF date or interval: what is not said is spread, not guessed.
 *
 * @param edtf such as `2024-02-08`, `2024-03`, `2023`, `199X`, `2022/2024`, `2022/..`
 */
export function edtfBounds(edtf: string): EdtfBounds {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return pointBounds(from);
  const start = from === '..' || from === '' ? Number.NEGATIVE_INFINITY : pointBounds(from).start;
  const end = to === '..' || to === '' ? Number.POSITIVE_INFINITY : pointBounds(to).end;
  return { start, end, precision: 'interval' };
}

function pointBounds(point: string): EdtfBounds {
  const plain = point.replace(/[~?%]$/, '');
  const [, digits = '', month, day] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(plain) ?? [];
  const unknown = /X*$/.exec(digits)?.[0].length ?? 0;
  const year = Number(digits.replace(/X/g, '0'));
  if (unknown > 0) return { start: utc(year), end: utc(year + 10 ** unknown), precision: unknown === 1 ? 'decade' : 'century' };
  const number = Number(month);
  if (month === undefined || Number.isNaN(number)) return { start: utc(year), end: utc(year + 1), precision: 'year' };
  if (number >= FIRST_QUARTER) return quarter(year, (number - FIRST_QUARTER) * MONTHS_IN_QUARTER, 'quarter');
  if (number >= FIRST_SEASON) return quarter(year, SPRING_BEGINS + (number - FIRST_SEASON) * MONTHS_IN_QUARTER, 'season');
  if (day === undefined || day.includes('X')) return { start: utc(year, number - 1), end: utc(year, number), precision: 'month' };
  return { start: utc(year, number - 1, Number(day)), end: utc(year, number - 1, Number(day) + 1), precision: 'day' };
}

const quarter = (year: number, month: number, precision: Precision): EdtfBounds => ({
  start: utc(year, month),
  end: utc(year, month + MONTHS_IN_QUARTER),
  precision,
});
