import type { DateContext } from './date-context.ts';
import type { TimeWord } from './read-time-words.ts';
import { anchorFor, directionOf } from './resolve-period.ts';

/** Pattern of a year that is pointed at: "that year", "last year", "the same year". */
export const YEAR_MEANT = '(?:THE? (?:LAST|NEXT) | THIS | THAT SAME? | THE SAME) UNIT';

/** The year that "of that year", "of next year" mean; undefined where the unit is none. */
export function yearMeant(words: TimeWord[], context: DateContext): number | undefined {
  const { step, anaphoric } = directionOf(words);
  const anchor = anchorFor(anaphoric, context);
  return words.at(-1)?.code === 'Y' && anchor ? anchor.year + step : undefined;
}

/** Astronomical years: 1 BC is the year 0. */
export const beforeChrist = (year: number) => 1 - year;
