import { isEdtf } from '../../model/edtf.ts';
import { type Document, type Sentence, type Token, tokenAt } from '../../text/document.ts';
import { WordFlag } from '../../text/word.ts';
import { NUMBER_WORDS, ORDINALS } from '../lexicons/numbers.ts';
import { addDays, fromEdtf, toEdtf } from './calendar-day.ts';
import { datesBySentence } from './dates-by-sentence.ts';
import type { DateFinding } from './find-dates.ts';
import { tellsTime } from './tells-time.ts';

/** "Day five of the fair", "the third or fourth day of the strike", "the opening night". Offsets are those of the text. */
interface EventDay {
  start: number;
  end: number;
  /** Which of the event's days, from 1; none for its last. Two for "the third or fourth". */
  days: number[];
  /** The event's noun in lower case; empty where it goes without saying. */
  event: string;
}

// The longest first: of "sixteen", "six" is no number.
const words = (map: ReadonlyMap<string, number>) =>
  [...map]
    .flatMap(([word, value]) => (Number.isInteger(value) && value > 0 ? [word] : []))
    .sort((a, b) => b.length - a.length)
    .join('|');
const ORDINAL = String.raw`\d{1,3}(?:st|nd|rd|th)|${words(ORDINALS)}`;
const ORDINAL_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:the|its|their|his|her|(?:the\s)?(?<owner>\p{L}+)['’]s)\s(?<one>${ORDINAL}|opening|closing|final|last)(?:\s(?:or|and|to)\s(?<two>${ORDINAL}))?\s(?:full\s)?(?:days?|night|morning|evening)(?![\p{L}\p{N}-])`,
  'giu',
);
// "From day one" is from the beginning; "one day two men came", "the day three ships sank".
const NUMBERED_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}-]|\b(?:from|since|a|per|every|each|one|some|the|that|this|same|next|last|other)\s)day\s(?<one>\d{1,3}|${words(NUMBER_WORDS)})(?![\p{L}\p{N}-])`,
  'giu',
);
const DAY_OF = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ORDINAL}|last|final|only|latest|early|earlier|late|later)\s(?:\p{L}+\s){1,3}of\s(?<day>the day)(?![\p{L}\p{N}-])`,
  'giu',
);
const DAYS = new Set(['day', 'days', 'night', 'morning', 'evening']);
const namesDay = new WordFlag(({ lower }) => DAYS.has(lower));
/** What stands right before a day that is counted: "the third day", "the first full day". */
const BEFORE_DAY = new Set([...ORDINALS.keys(), 'opening', 'closing', 'final', 'last', 'full']);
const counts = new WordFlag(({ lower }) => BEFORE_DAY.has(lower) || /^\d/.test(lower));
const isNumber = new WordFlag(({ lower }) => NUMBER_WORDS.has(lower) || /^\d/.test(lower));
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/;
const DAY_LENGTH = 10;
const BETWEEN_DATE_AND_DAY = /^\s?(?:[,(–—-]\s?(?:on\s)?|(?:is|was|marks|marked|will be)\s)$/;
const BETWEEN_DAY_AND_DATE = /^(?:\s?[,(–—-]\s?(?:on\s)?|\s(?:on\s|is\s|was\s|will be\s)?)$/;
const INNER = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART']);
const NOUN = new Set(['NOUN', 'PROPN']);
const OPENS = /^(?:the|a|an|this|that|its|their|his|her|our)$/;
/** Longer names of events are not read to their end. */
const MOST_WORDS = 8;
const SURE = 0.8;

// An hour alone does not know its day yet.
const isWholeDay = ({ value, rule }: DateFinding) => rule !== 'clock' && WHOLE_DAY.test(value);
const dayOf = ({ value }: DateFinding) => value.slice(0, DAY_LENGTH);

/**
 * The dates of a text with the days that are counted within an event: "on Friday, the third day of the strike", and from then on
 * "the first day". Such a day is known from a date beside it or from another day of that event; where neither stands, it is none.
 * "The last goal of the day" is of the day told of before. WikiWars (Mazur & Dale 2010) and GUM mark such days as whole phrases.
 *
 * @param dates by their start; so are those returned
 */
export function withDaysOfEvents(document: Document, dates: readonly DateFinding[]): DateFinding[] {
  const ofSentences = datesBySentence(document, dates);
  const counted: { day: EventDay; beside: DateFinding | undefined }[][] = [];
  const told: DateFinding[][] = [];
  let last: DateFinding | undefined;
  document.sentences.forEach((sentence, index) => {
    const ofSentence = ofSentences[index] as DateFinding[];
    const worth = daysWorthSeeking(document, sentence);
    const text = worth.counted || worth.told ? document.text.slice(sentence.start, sentence.end) : '';
    const days = worth.counted ? eventDaysIn(document, sentence, text, ofSentence) : [];
    counted.push(days.map((day) => ({ day, beside: besideDate(document.text, day, ofSentence) })));
    told.push(worth.told ? daysToldOf(sentence, text, ofSentence, last) : []);
    last = ofSentence.findLast(isWholeDay) ?? last;
  });
  const firstDays = firstDaysOf(counted.flat());
  return ofSentences.flatMap((ofSentence, index) => {
    const found = (counted[index] ?? []).flatMap(({ day, beside }) => {
      const value = beside ? dayOf(beside) : countedFrom(day, firstDays);
      return value && isEdtf(value) ? [finding(day.start, day.end, value)] : [];
    });
    return withPhrases(ofSentence, [...found, ...(told[index] ?? [])]);
  });
}

/**
 * Whether a sentence may count days of an event, or tell of the day told of: most do not, and a look at their words costs less than the
 * patterns.
 */
function daysWorthSeeking({ tokens }: Document, { first, last }: Sentence): { counted: boolean; told: boolean } {
  let [counted, told] = [false, false];
  for (let t = first; t < last; t++) {
    if (!namesDay.of((tokens[t] as Token).word)) continue;
    const [before, behind] = [tokens[t - 1], tokens[t + 1]];
    counted ||= (before !== undefined && counts.of(before.word)) || (behind !== undefined && isNumber.of(behind.word));
    told ||= before?.lower === 'the' && tokens[t - 2]?.lower === 'of';
  }
  return { counted, told };
}

/** What stands within a phrase is part of it; a phrase that cuts a date in two, or lies in one, is none. */
function withPhrases(dates: DateFinding[], phrases: DateFinding[]): DateFinding[] {
  if (phrases.length === 0) return dates;
  const whole = phrases.filter(
    ({ start, end }, index) =>
      !dates.some((date) => date.start < end && start < date.end && (date.start < start || date.end > end)) &&
      !phrases.slice(0, index).some((earlier) => earlier.start < end && start < earlier.end),
  );
  const apart = dates.filter(({ start, end }) => !whole.some((phrase) => phrase.start <= start && end <= phrase.end));
  return [...apart, ...whole].sort((a, b) => a.start - b.start);
}

function eventDaysIn(document: Document, sentence: Sentence, text: string, dates: readonly DateFinding[]): EventDay[] {
  return [...text.matchAll(ORDINAL_DAY), ...text.matchAll(NUMBERED_DAY)].flatMap(({ index, 0: phrase, groups }) => {
    const start = sentence.start + index;
    const { event, end } = eventBehind(document, sentence, start + phrase.length, dates);
    // "The first day of the month" is one of the calendar's.
    if (event === undefined) return [];
    const days = [groups?.['one'], groups?.['two']].flatMap((word) => numberOf(word) ?? []);
    return [{ start, end, days, event: event || (groups?.['owner']?.toLowerCase() ?? '') }];
  });
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10);
  return lower === 'opening' ? 1 : (ORDINALS.get(lower) ?? NUMBER_WORDS.get(lower));
}

/** The event that a day is one of, behind "of": its noun, undefined for a stretch of the calendar, and where its phrase ends. */
function eventBehind(
  document: Document,
  { first, last }: Sentence,
  end: number,
  dates: readonly DateFinding[],
): { event: string | undefined; end: number } {
  let at = first;
  while (at < last && tokenAt(document, at).start < end) at++;
  if (tokenAt(document, at).lower !== 'of') return { event: '', end };
  const opensDate = (start: number) => dates.some((date) => date.start === start && !/^\d{4}$/.test(date.value));
  const phraseFrom = (from: number): { last: number; noun: number } => {
    const opener = OPENS.test(tokenAt(document, from).lower) ? from + 1 : from;
    let to = opener;
    let noun = -1;
    for (; to < last && to - from < MOST_WORDS; to++) {
      const { pos, start } = tokenAt(document, to);
      if (!INNER.has(pos) || opensDate(start)) break;
      if (NOUN.has(pos)) noun = to;
    }
    // "The fair": an adjective alone behind an article stands for a noun, or was mistaken for one.
    if (noun < 0 && opener > from && to > opener) noun = to - 1;
    return { last: noun + 1, noun };
  };
  const { last: to, noun } = phraseFrom(at + 1);
  if (noun < 0 || tellsTime.of(tokenAt(document, noun).word)) return { event: undefined, end };
  const more = tokenAt(document, to).lower === 'of' ? phraseFrom(to + 1) : undefined;
  const lastNoun = more && more.noun > 0 ? more.noun : noun;
  return { event: tokenAt(document, noun).lower, end: tokenAt(document, lastNoun).end };
}

/** The date that a day stands beside: "Friday, the third day", "the third day, May 16". */
function besideDate(text: string, { start, end }: EventDay, dates: readonly DateFinding[]): DateFinding | undefined {
  return dates.find(
    (date) =>
      isWholeDay(date) &&
      ((date.end <= start && BETWEEN_DATE_AND_DAY.test(text.slice(date.end, start))) ||
        (date.start >= end && BETWEEN_DAY_AND_DATE.test(text.slice(end, date.start)))),
  );
}

/** Of each event, by its noun, the first days that its dated days make known: more than one where two events go by one noun. */
interface FirstDays {
  of: ReadonlyMap<string, ReadonlySet<string>>;
  all: ReadonlySet<string>;
}

function firstDaysOf(counted: readonly { day: EventDay; beside: DateFinding | undefined }[]): FirstDays {
  const firstDays = new Map<string, Set<string>>();
  for (const { day, beside } of counted) {
    const known = beside && fromEdtf(dayOf(beside));
    const [number, ...others] = day.days;
    if (!known || number === undefined || others.length > 0) continue;
    const ofEvent = firstDays.get(day.event) ?? new Set();
    firstDays.set(day.event, ofEvent.add(toEdtf(addDays(known, 1 - number))));
  }
  return { of: firstDays, all: new Set([...firstDays.values()].flatMap((ofEvent) => [...ofEvent])) };
}

/** The date of a day of an event whose first day is known: two ends where two days are named. */
function countedFrom({ days, event }: EventDay, { of, all }: FirstDays): string | undefined {
  const [firstDay, ...others] = event === '' ? all : new Set([...(of.get(event) ?? []), ...(of.get('') ?? [])]);
  const from = firstDay === undefined ? undefined : fromEdtf(firstDay);
  // Two events, and it is not said which.
  if (!from || others.length > 0 || days.length === 0) return undefined;
  const inOrder = days.toSorted((a, b) => a - b);
  return inOrder.map((day) => toEdtf(addDays(from, day - 1))).join('/');
}

function daysToldOf(
  { start: from }: Sentence,
  text: string,
  ofSentence: readonly DateFinding[],
  last: DateFinding | undefined,
): DateFinding[] {
  return Array.from(text.matchAll(DAY_OF)).flatMap(({ index, 0: phrase, groups }) => {
    const end = from + index + phrase.length;
    const start = end - (groups?.['day']?.length ?? 0);
    const told = ofSentence.findLast((date) => date.end <= start && isWholeDay(date)) ?? last;
    return told ? [finding(start, end, dayOf(told))] : [];
  });
}

const finding = (start: number, end: number, value: string): DateFinding => ({
  start,
  end,
  value,
  covers: undefined,
  confidence: SURE,
  rule: 'day-of-event',
});
