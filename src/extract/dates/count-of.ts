import type { RuleMatch } from './date-rule.ts';

/** Pattern of a count before a unit of time: "two", "12", "a few", "an", "two and a half". */
export const COUNTED = '(?<count>(?:VAGUE | DAY | NUMBER | COUNT | ARTICLE) (?:HYPHEN? AND HYPHEN? ARTICLE HYPHEN? HALF)?)';

const HALF = 0.5;

/** The count matched; undefined for a vague one. "A" and "an" are 1. */
export function countOf(match: RuleMatch): number | undefined {
  const [first] = match.group('count');
  if (!first || first.type === 'VAGUE') return undefined;
  const whole = first.type === 'ARTICLE' ? 1 : first.amount;
  return whole + (match.group('count').some(({ type }) => type === 'HALF') ? HALF : 0);
}

export const isVagueCount = (match: RuleMatch) => match.word('count')?.type === 'VAGUE';
