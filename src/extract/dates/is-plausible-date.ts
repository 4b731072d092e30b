import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import type { RuleFinding } from './match-rules.ts';
import type { TimeWord } from './read-time-words.ts';

// Words before a month, a season or a year alone that show it to be a date.
const LEADING = new Set(
  `in by since until till of during from to between on for after before through around circa early late mid and the throughout every
   that this last next about as , ( - – —`.split(/\s+/),
);
const NAMES_AND_VERBS = /^(?:may|march|mar|sun|august|jan|april|june)$/;
const FIRST_COMMON_YEAR = 1900;
const COUNTED_AFTER =
  /^\s*(?:per ?cent|%|people|km|miles?\b|dead\b|degrees|-strong|euros|dollars|pounds|met(?:re|er)s?\b|feet|tons|tonnes|men\b|women|troops|soldiers|[a-z]*children|participants|students|patients|employees|workers|homes|houses)/;

type Candidate = RuleFinding;

/** Whether what a rule matched is a date here: "may" is mostly a verb, 1,200 a number, "two-year-old" an age. */
export function isPlausibleDate(document: Document, sentence: Sentence, words: TimeWord[], candidate: Candidate): boolean {
  const before = words[candidate.first - 1];
  const after = words[candidate.last];
  const check = CHECKS.get(candidate.rule.rule);
  const text = document.text.slice(sentence.start + candidate.end, sentence.start + candidate.end + 24);
  return check === undefined || check({ candidate, before, after, rest: text, posAt: (word) => posAt(document, sentence, word) });
}

interface Surroundings {
  candidate: Candidate;
  before: TimeWord | undefined;
  after: TimeWord | undefined;
  /** The text that follows. */
  rest: string;
  posAt(word: TimeWord): string;
}

const leads = (word: TimeWord | undefined) => word !== undefined && LEADING.has(word.lower.replace(/^.* /, ''));
const touches = (left: TimeWord | undefined, right: TimeWord | undefined) =>
  left !== undefined && right !== undefined && left.end === right.start;
const isAge = ({ after, rest }: Surroundings) =>
  after?.type === 'OLD' || (after?.type === 'HYPHEN' && /^-olds?\b/.test(rest)) || /^\s(?:of age|old)\b/.test(rest);

const CHECKS: ReadonlyMap<string, (surroundings: Surroundings) => boolean> = new Map([
  [
    'month',
    ({ candidate, before, after, rest }: Surroundings) => {
      const month = candidate.word('month1');
      if (!month) return false;
      if (candidate.words.length > 1) return true;
      if (NAMES_AND_VERBS.test(month.lower.replace('.', '')))
        return leads(before) || after?.type === 'DAY' || /^,? (?:to|and|or|until) [A-Z]/.test(rest);
      return !/^\.?\s?\p{Lu}\p{Ll}+/u.test(rest) || leads(before);
    },
  ],
  [
    'year',
    ({ candidate, before, rest, after }: Surroundings) => {
      const year = candidate.word('year');
      if (!year || COUNTED_AFTER.test(rest) || (after?.type === 'UNITS' && after.code !== 'Q')) return false;
      if (candidate.words.length > 1) return true;
      if (before?.type === 'HYPHEN' && touches(before, year) && !/^\s?[.,;)]|^\s|^$/.test(rest)) return false;
      if (year.amount < FIRST_COMMON_YEAR) return leads(before) || before === undefined;
      return !/^\s(?:[a-z]+ed\b)?\s?[a-z]+s\b/.test(rest) || leads(before) || year.amount >= 1980;
    },
  ],
  [
    'season',
    ({ candidate, before, posAt }: Surroundings) => {
      const season = candidate.word('season');
      if (!season) return false;
      if (candidate.words.length > 1)
        return (
          !/^(?:fall|spring)$/.test(season.lower) || candidate.words.length > 2 || posAt(season) === 'NOUN' || posAt(season) === 'PROPN'
        );
      return (posAt(season) === 'NOUN' || posAt(season) === 'PROPN') && (before?.type === 'IN' || (leads(before) && before?.type !== 'TO'));
    },
  ],
  ['duration', (s: Surroundings) => !isAge(s)],
  ['single-duration', (s: Surroundings) => !isAge(s)],
  [
    'vague-duration',
    ({ candidate, before, rest }: Surroundings) =>
      candidate.words.length > 1 ||
      /^ (?:of|ago|later|earlier)\b/.test(rest) ||
      /^(?:for|in|over|within|after|many|some|took|takes)$/.test(before?.lower ?? ''),
  ],
  ['next-day', ({ rest }: Surroundings) => !/^ to\b/.test(rest)],
  ['ago', ({ candidate, rest }: Surroundings) => candidate.word('link')?.type !== 'BEFORE' || /^\s?[.,;:)”"]|^$/.test(rest)],
  [
    'quarter',
    ({ candidate, before, rest }: Surroundings) =>
      candidate.words[0]?.type !== 'ORDINAL' || leads(before) || before?.type === 'THE' || /^[\s-]/.test(rest),
  ],
  [
    'days-of-month',
    ({ rest }: Surroundings) => !/^\s?(?:-|\p{Lu})|^ (?!and|to|of|when|after|by|they|the|he|it|in|at|with)[a-z]/u.test(rest),
  ],
  [
    'clock',
    ({ candidate, before }: Surroundings) =>
      candidate.words.length > 1 || !/^(?:score|by|win|won|beat|verse|matthew|psalm)$/.test(before?.lower ?? ''),
  ],
  [
    'reference',
    ({ candidate, after, rest }: Surroundings) => {
      const word = candidate.word('reference')?.lower ?? '';
      // "The past" before a noun is its adjective.
      if (/^the (?:past|present)$/.test(word))
        return after === undefined || /^\s?[.,;:)”"]|^ (?:and|is|was|has|to|of|in|that|when|as)\b/.test(rest);
      return !/^-/.test(rest);
    },
  ],
]);

function posAt(document: Document, { start, first, last }: Sentence, word: TimeWord): string {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(document, middle).end <= start + word.start) low = middle + 1;
    else high = middle;
  }
  return tokenAt(document, low).pos;
}
