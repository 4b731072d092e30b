import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import { NEWSPAPER_HEADS } from '../lexicons/institution-words.ts';
import type { RuleFinding } from './match-rules.ts';
import type { TimeWord } from './read-time-words.ts';

// Words before a month, a season or a year alone that show it to be a date.
const LEADING = new Set(
  `in by since until till of during from to between on for after before through around circa early late mid and the throughout every
   that this last next about as , ( - – —`.split(/\s+/),
);
const NAMES_AND_VERBS = /^(?:may|march|mar|sun|august|jan|april|june)$/;
const FIRST_COMMON_YEAR = 1900;
const FIRST_RECENT_YEAR = 1980;
const ROUND = 100;
const COUNTED_AFTER =
  /^\s*(?:per ?cent|%|-?years?\b|people|km|miles?\b|dead\b|degrees|-strong|euros|dollars|pounds|met(?:re|er)s?\b|feet|tons|tonnes|men\b|women|troops|soldiers|[a-z]*children|participants|series\b|models?\b|students|patients|employees|workers|homes|houses)/;

type Candidate = RuleFinding;

/** Whether what a rule matched is a date here: "may" is mostly a verb, 1,200 a number, "two-year-old" an age. */
export function isPlausibleDate(document: Document, sentence: Sentence, words: TimeWord[], candidate: Candidate): boolean {
  const before = candidate.first > 0 ? words[candidate.first - 1] : undefined;
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
const isAge = ({ after, rest }: Surroundings) =>
  after?.type === 'OLD' || (after?.type === 'HYPHEN' && /^-olds?\b/.test(rest)) || /^\s(?:of age|old)\b/.test(rest);

const CHECKS: ReadonlyMap<string, (surroundings: Surroundings) => boolean> = new Map([
  ['month', isMonth],
  ['year', isYear],
  ['season', isSeason],
  ['weekday', opensNoTitle],
  ['set', opensNoTitle],
  // "Three quarters of it" is a share.
  ['duration', (s: Surroundings) => !isAge(s) && !(s.candidate.word('unit')?.code === 'Q' && s.candidate.word('count')?.amount === 3)],
  ['single-duration', (s: Surroundings) => !isAge(s)],
  ['vague-duration', isVagueDuration],
  ['next-day', ({ rest }: Surroundings) => !/^ to\b/.test(rest)],
  // "Two days before the vote" counts from the vote.
  ['ago', ({ candidate, rest }: Surroundings) => candidate.word('link')?.type !== 'BEFORE' || /^\s?[.,;:)”"]|^$/.test(rest)],
  ['days-of-month', ({ rest }: Surroundings) => /^\s?[.,;:)]|^$|^ (?:and|to|of|when|after|by|they|the|he|it|in|at|with)\b/.test(rest)],
  ['night', ({ before }: Surroundings) => before?.lower === 'at'],
  // "The player of the year" is of no year.
  [
    'the-year',
    ({ before, rest }: Surroundings) => before?.type !== 'OF' && /^\s?[.,;:)]|^$|^ (?:and|to|by|with|as|when|but|at)\b/.test(rest),
  ],
  ['clock', isClock],
  // "The past" before a noun is its adjective.
  ['past', ({ rest }: Surroundings) => /^\s?[.,;:)”"’]|^$|^ (?:and|is|was|has|have|to|of|when|as|but|he|she|they|it|we|I)\b/.test(rest)],
  ['reference', ({ rest }: Surroundings) => !rest.startsWith('-')],
]);

// "At noon" names an hour, "noon prayers" do not; "won 3:10" is a score.
function isClock({ candidate, before }: Surroundings): boolean {
  if (candidate.words.length > 1) return true;
  const isPart = candidate.words[0]?.type === 'PART';
  return isPart
    ? /^(?:at|by|until|till|before|after|from|since|around)$/.test(before?.lower ?? '')
    : !/^(?:score|by|won|beat|verse)$/.test(before?.lower ?? '');
}

function isMonth({ candidate, before, after, rest }: Surroundings): boolean {
  const month = candidate.word('month1');
  if (!month || candidate.words.length > 1) return month !== undefined;
  if (NAMES_AND_VERBS.test(month.lower.replace('.', '')))
    return leads(before) || after?.type === 'DAY' || /^,? (?:to|and|or|until) [A-Z]/.test(rest);
  return !/^\.?\s?\p{Lu}\p{Ll}+/u.test(rest) || leads(before);
}

function isYear({ candidate, before, rest, after }: Surroundings): boolean {
  const year = candidate.word('year');
  if (!year || COUNTED_AFTER.test(rest) || (after?.type === 'UNITS' && after.code !== 'Q')) return false;
  // "About 1500 came", "of 1200 homes", "2000-2500 calories" are counts.
  const opener = candidate.words[0]?.type === 'APPROX' ? candidate.words[0] : before;
  const isRound = year.amount % ROUND === 0;
  if (/^\s?[-–]\s?(?:2[1-9]|[3-9])\d\d/.test(rest)) return false;
  if (opener?.type === 'APPROX' && (isRound || /^\s[a-z]+s\b/.test(rest))) return false;
  if (isRound && opener && /^(?:of|to|than)$/.test(opener.lower) && /^\s[a-z]+s\b|^\s?[.,]/.test(rest) && year.amount < FIRST_COMMON_YEAR)
    return false;
  if (candidate.words.length > 1) return true;
  if (year.amount < FIRST_COMMON_YEAR) return leads(before) || before === undefined;
  return !/^\s(?:[a-z]+ed\b)?\s?[a-z]+s\b/.test(rest) || leads(before) || year.amount >= FIRST_RECENT_YEAR;
}

// "The Sunday Courier", "the Daily Herald" are papers.
function opensNoTitle({ candidate, rest }: Surroundings): boolean {
  const next = /^ (\p{Lu}\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
  return next === undefined || !NEWSPAPER_HEADS.has(next) || !/^\p{Lu}/u.test(candidate.words.at(-1)?.text ?? '');
}

// "The fall of the city" and "to spring" are no seasons.
function isSeason({ candidate, before, rest, posAt }: Surroundings): boolean {
  const season = candidate.word('season');
  // "The 2028 Summer Olympics"
  if (!season || /^ (?:Olympics?|Paralympics?|Games)\b/.test(rest)) return false;
  const isNoun = posAt(season) === 'NOUN' || posAt(season) === 'PROPN';
  const dated = ['year1', 'year2', 'meant1', 'which'].some((name) => candidate.group(name).length > 0);
  if (dated) return true;
  const edged = candidate.words.some(({ type }) => type === 'EDGE');
  const determined = candidate.words.some(({ type }) => type === 'THE');
  if (/^(?:fall|spring)$/.test(season.lower)) return isNoun && !/^ of\b/.test(rest) && (edged || determined || before?.type === 'IN');
  return edged || determined || (isNoun && (before?.type === 'IN' || (leads(before) && before?.type !== 'TO')));
}

function isVagueDuration({ candidate, before, rest }: Surroundings): boolean {
  if (/^ (?:of age|old)\b/.test(rest) || candidate.word('unit')?.code === 'Q') return false;
  return (
    candidate.words.length > 1 ||
    /^ (?:of|ago|later|earlier)\b/.test(rest) ||
    /^(?:for|in|over|within|after|many|some|took|takes)$/.test(before?.lower ?? '')
  );
}

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
