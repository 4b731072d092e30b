import { COUNTED, countOf } from './count-of.ts';
import { speakersDay } from './date-context.ts';
import { type DateReading, type DateRule, type RuleMatch, typePattern } from './date-rule.ts';
import { durationOf, spanFrom } from './resolve-period.ts';

const HALVES: ReadonlyMap<string, string> = new Map(Object.entries({ TH: 'PT30M', Y: 'P6M', CE: 'P50Y', DE: 'P5Y', D: 'PT12H' }));

function duration(match: RuleMatch): DateReading | undefined {
  const unit = match.word('unit');
  const count = countOf(match);
  return unit ? { value: durationOf(count, unit.code, unit.lower) } : undefined;
}

function vague(match: RuleMatch): DateReading | undefined {
  const unit = match.word('unit');
  return unit ? { value: durationOf(undefined, unit.code, unit.lower) } : undefined;
}

/** Lengths of time, sets of times, and references such as "now". */
export const DURATION_RULES: readonly DateRule[] = [
  {
    rule: 'duration',
    pattern: typePattern(`APPROX* ${COUNTED} HYPHEN? (?<unit>UNIT|UNITS) (?:HYPHEN? LONG)?`),
    read: (match) => {
      const first = match.word('count');
      // "A year" is told from "two years": figures count it only where it is a length of time.
      return first?.type === 'ARTICLE' && match.group('count').length === 1 ? undefined : duration(match);
    },
  },
  {
    rule: 'duration',
    pattern: typePattern('(?<count>YEAR) (?<unit>UNITS)'),
    read: duration,
  },
  {
    rule: 'single-duration',
    pattern: typePattern('APPROX* (?<count>ARTICLE) (?<unit>UNIT) (?:HYPHEN? LONG)?'),
    read: (match) => (/^(?:TS|TM|Q|WE)$/.test(match.word('unit')?.code ?? '') ? undefined : duration(match)),
  },
  {
    rule: 'duration',
    pattern: typePattern('APPROX* (?<count>(?:ARTICLE|COUNT) (?<unit>UNIT|UNITS) AND ARTICLE HALF)'),
    read: duration,
  },
  {
    rule: 'single-duration',
    pattern: typePattern('(?<unit>UNIT) HYPHEN LONG'),
    read: vagueOne,
  },
  {
    rule: 'vague-duration',
    pattern: typePattern('(?<unit>UNITS) HYPHEN LONG'),
    read: vague,
  },
  {
    rule: 'half-duration',
    pattern: typePattern('APPROX* (?:ARTICLE? HALF HYPHEN? ARTICLE? (?<unit>UNIT))'),
    read: (match) => {
      const value = HALVES.get(match.word('unit')?.code ?? '');
      return value ? { value } : undefined;
    },
  },
  {
    rule: 'first-span',
    pattern: typePattern(`THE (?:FIRST|SAME) ${COUNTED} (?<unit>UNITS)(?: OF (?:YEAR | (?:THIS|THAT|LAST|NEXT|THE) SAME? UNIT))?`),
    read: duration,
  },
  {
    rule: 'span-before',
    pattern: typePattern(`THE (?<count>COUNT|DAY|NUMBER|VAGUE) (?:LAST|NEXT) (?<unit>UNITS)`),
    read: duration,
  },
  {
    rule: 'vague-duration',
    pattern: typePattern('THE? (?<which>LAST|NEXT|RECENT) (?<unit>UNITS)'),
    read: (match, c) => {
      const which = match.word('which');
      const reading = vague(match);
      if (which?.lower === 'recent') return { value: 'PAST_REF' };
      if (which?.lower === 'current') return undefined;
      return which?.lower === 'past'
        ? { ...reading, value: reading?.value ?? '', covers: spanFrom(speakersDay(c), Number.NaN, 'X') }
        : reading;
    },
  },
  { rule: 'vague-duration', pattern: typePattern('(?<unit>UNITS)'), read: vague },
  {
    rule: 'set',
    pattern: typePattern(`(?:EVERY|PER) (?<count>COUNT|DAY|VAGUE|ORDINAL)? (?<unit>UNIT|UNITS)`),
    read: (match) => {
      const unit = match.word('unit');
      const count = match.word('count');
      return unit
        ? { value: durationOf(count ? (count.type === 'VAGUE' ? undefined : count.amount) : 1, unit.code, unit.lower) }
        : undefined;
    },
  },
  {
    rule: 'set',
    pattern: typePattern('(?:EVERY (?<weekday>WEEKDAY) | (?<weekdays>WEEKDAYS)) PART?'),
    read: (match) => ({ value: `XXXX-WXX-${(match.word('weekday') ?? match.word('weekdays'))?.amount || 7}` }),
  },
  {
    rule: 'set',
    pattern: typePattern('EVERY (?<part>PART)'),
    read: () => ({ value: 'P1D' }),
  },
  {
    rule: 'set',
    pattern: typePattern('EVERY (?<season>SEASON)'),
    read: (match) => ({ value: `XXXX-${match.word('season')?.amount}` }),
  },
  {
    rule: 'past',
    pattern: typePattern('THE LAST'),
    read: (match) => (match.words[1]?.lower === 'past' ? { value: 'PAST_REF' } : undefined),
  },
  { rule: 'set', pattern: typePattern('(?<regular>REGULARLY)'), read: (match) => ({ value: match.word('regular')?.code ?? '' }) },
  {
    rule: 'reference',
    pattern: typePattern('(?<reference>REFERENCE)'),
    read: (match) => ({ value: match.word('reference')?.code ?? '' }),
  },
];

function vagueOne(match: RuleMatch): DateReading | undefined {
  const unit = match.word('unit');
  return unit ? { value: durationOf(1, unit.code, unit.lower) } : undefined;
}
