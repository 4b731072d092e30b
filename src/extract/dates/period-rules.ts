import { toEdtf } from './calendar-day.ts';
import { type DateContext, speakersDay, storysDay, yearFor } from './date-context.ts';
import { type DateReading, type DateRule, type RuleMatch, typePattern } from './date-rule.ts';
import { anchorFor, directionOf, quarterOf } from './resolve-period.ts';
import { beforeChrist, YEAR_MEANT, yearMeant } from './year-meant.ts';

const HALVES = [
  [1, 6],
  [7, 12],
] as const;

function season(match: RuleMatch, context: DateContext): DateReading | undefined {
  const code = match.word('season')?.amount ?? 0;
  const written = match.word('year1') ?? match.word('year2');
  const meant = match.group('meant1');
  const { step, anaphoric } = directionOf(match.group('which'));
  const month = (code - 20) * 3;
  const era = match.word('era')?.lower.startsWith('b');
  let year =
    (era && written ? beforeChrist(written.amount) : written?.amount) ?? (meant.length > 0 ? yearMeant(meant, context) : undefined);
  if (year === undefined && match.group('which').length > 0) {
    const anchor = anchorFor(anaphoric, context);
    // Winter begins in the year before the one it mostly lies in.
    const now = anchor && code === 24 && (anchor.month ?? 12) < 6 ? anchor.year - 1 : anchor?.year;
    year = now === undefined ? undefined : step < 0 && anchor?.month !== undefined && month + 2 < anchor.month ? now : now + step;
  }
  year ??= yearFor(context, month, undefined);
  return year === undefined ? undefined : { value: `${toEdtf({ year })}-${code}`, point: { year, month } };
}

function quarter(match: RuleMatch, context: DateContext): DateReading | undefined {
  const number = match.word('quarter')?.amount ?? match.word('ordinal')?.amount ?? 1;
  if (number > 4) return undefined;
  const month = number * 3 - 2;
  const meant = match.group('meant1');
  const written = match.word('year1')?.amount ?? (meant.length > 0 ? yearMeant(meant, context) : undefined);
  if (written !== undefined) return quarterOf({ year: written, month });
  const anchor = context.narrative ? storysDay(context) : speakersDay(context);
  if (!anchor) return undefined;
  // Figures are reported for a quarter that has begun, unless the sentence looks ahead.
  const begun = anchor.month === undefined || anchor.month >= month;
  const year =
    context.tense === 'future'
      ? anchor.year + (anchor.month !== undefined && anchor.month > month + 2 ? 1 : 0)
      : anchor.year - (begun ? 0 : 1);
  return quarterOf({ year, month });
}

function half(match: RuleMatch, context: DateContext): DateReading | undefined {
  const meant = match.group('meant1');
  const year = match.word('year1')?.amount ?? (meant.length > 0 ? yearMeant(meant, context) : undefined) ?? speakersDay(context)?.year;
  const [from, to] = HALVES[match.word('half')?.lower === 'first' ? 0 : 1] ?? [1, 12];
  return year === undefined
    ? undefined
    : { value: `${toEdtf({ year, month: from })}/${toEdtf({ year, month: to })}`, point: { year, month: to } };
}

/** Seasons, quarters, halves of years, decades and centuries. */
export const PERIOD_RULES: readonly DateRule[] = [
  {
    rule: 'season',
    pattern: typePattern(
      `(?:LATER? (?<which>THIS | THE? LAST | THE? NEXT | THAT SAME?) | EDGE? THE? EDGE? HYPHEN?)? (?<season>SEASON)(?: (?:OF|COMMA|IN)? (?: (?<year1>YEAR) | (?<year2>NUMBER) (?<era>ERA)) | OF (?<meant1>${YEAR_MEANT}))?`,
    ),
    read: season,
  },
  { rule: 'season', pattern: typePattern('(?<year2>YEAR) (?<season>SEASON)'), read: season },
  {
    rule: 'quarter',
    pattern: typePattern(
      `THE? (?:(?<ordinal>FIRST|ORDINAL) HYPHEN? (?<unit>UNIT) | (?<quarter>QUARTER))(?: (?:OF|IN)? FISCAL? (?<year1>YEAR) | (?:OF|IN) FISCAL? (?<meant1>${YEAR_MEANT}))?`,
    ),
    read: (match, c) => {
      const unit = match.word('unit');
      if (unit && unit.code !== 'Q') return undefined;
      const ordinal = match.word('ordinal');
      if (ordinal?.type === 'FIRST')
        return ordinal.lower === 'first' ? quarter({ ...match, word: (n) => (n === 'ordinal' ? undefined : match.word(n)) }, c) : undefined;
      return quarter(match, c);
    },
  },
  {
    rule: 'half-year',
    pattern: typePattern(`THE? (?<half>FIRST|ORDINAL) HALF OF (?:THE UNIT | (?<year1>YEAR) | (?<meant1>${YEAR_MEANT}))`),
    read: half,
  },
  {
    rule: 'decade',
    pattern: typePattern('THE? (?:EDGE HYPHEN? THE?)? (?<decade>DECADE) (?<era>ERA)?'),
    read: (match) => {
      const decade = match.word('decade')?.amount ?? 0;
      if (match.word('era')?.lower.startsWith('b')) {
        const first = beforeChrist(decade * 10 + 9);
        return { value: `${toEdtf({ year: first })}/${toEdtf({ year: first + 9 })}` };
      }
      return { value: `${String(decade).padStart(3, '0')}X` };
    },
  },
  {
    rule: 'century',
    pattern: typePattern('THE? (?:EDGE HYPHEN? THE?)? (?<century>FIRST|ORDINAL) HYPHEN? (?<unit>UNIT|UNITS) (?<era>ERA)?'),
    read: (match) => {
      if (match.word('unit')?.code !== 'CE') return undefined;
      const ordinal = match.word('century');
      const number = ordinal?.lower === 'first' ? 1 : (ordinal?.amount ?? Number.NaN);
      if (Number.isNaN(number)) return undefined;
      if (match.word('era')?.lower.startsWith('b')) {
        const first = beforeChrist(number * 100);
        return { value: `${toEdtf({ year: first })}/${toEdtf({ year: first + 99 })}` };
      }
      return { value: `${String(number - 1).padStart(2, '0')}XX` };
    },
  },
];
