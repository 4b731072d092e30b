import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import { CUE_VERBS } from '../lexicons/cue-verbs.ts';
import { datesBySentence } from './dates-by-sentence.ts';
import type { DateFinding } from './find-dates.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_LENGTH = 10;
/** Farther apart a day and an hour are of different things. */
const MOST_LETTERS_BETWEEN = 40;
const PARTS = /[;:"“”„()–—]/;
/** "On Sunday, the polls …": a day so near the beginning opens its sentence. */
const OPENING_LETTERS = 4;
const TIME = String.raw`(?:\d[\d:.]*(?:\s?[ap]\.?m\.?)?|noon|midnight)`;
const TO = String.raw`\s?(?:to|until|till|and|[-–—])\s?`;
const STRETCH_BEFORE = new RegExp(String.raw`\b(?:from|between)\s(?<first>${TIME}${TO})?$`, 'i');
const STRETCH_AFTER = new RegExp(`^${TO}${TIME}`, 'i');
const LONGEST_STRETCH = 32;

/**
 * The dates of a text with each hour that was said without its day ("at 7 a.m.") on the day its sentence names: "on Sunday the polls
 * open at 7 a.m.". Where none is named, the hours of a stretch ("from 6 a.m. to midnight") are a habit's, of no certain day, and left out.
 *
 * @param dates by their start; so are those returned
 */
export function withDaysOfClocks(document: Document, dates: readonly DateFinding[]): DateFinding[] {
  if (!dates.some(isClock)) return [...dates];
  return datesBySentence(document, dates).flatMap((ofSentence, index) =>
    ofSentence.flatMap((date) => {
      if (!isClock(date)) return [date];
      const day = dayNamed(document, document.sentences[index] as Sentence, date, ofSentence);
      if (day) return [{ ...date, value: `${day}${date.value.slice(DAY_LENGTH)}`, covers: date.covers && day }];
      return isOfStretch(document.text, date) ? [] : [date];
    }),
  );
}

const isClock = ({ rule }: DateFinding) => rule === 'clock';

function dayNamed(document: Document, sentence: Sentence, clock: DateFinding, dates: readonly DateFinding[]): string | undefined {
  const named = dates.filter(
    ({ start, end, value }) =>
      DAY.test(value) &&
      ((end <= clock.start && isOneClause(document, sentence, start, end, clock.start)) ||
        (start >= clock.end && isOneClause(document, sentence, start, clock.end, start))),
  );
  return named.length === 1 ? named[0]?.value : undefined;
}

/** Whether what lies between a day and an hour, from `from` to `to`, says something of both. */
function isOneClause(document: Document, sentence: Sentence, dayStart: number, from: number, to: number): boolean {
  const between = document.text.slice(from, to);
  if (between.length > MOST_LETTERS_BETWEEN || PARTS.test(between)) return false;
  if (between.includes(',') && dayStart - sentence.start > OPENING_LETTERS) return false;
  for (let t = sentence.first; t < sentence.last; t++) {
    const { start, end, pos, lemma } = tokenAt(document, t);
    // "At 7 a.m. the wall broke, she said on Sunday"
    if (start >= from && end <= to && pos === 'VERB' && CUE_VERBS.has(lemma)) return false;
  }
  return true;
}

/** Whether an hour is an end of "from 6 a.m. to midnight". */
function isOfStretch(text: string, { start, end }: DateFinding): boolean {
  const before = STRETCH_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_STRETCH), start));
  return before !== null && (before.groups?.['first'] !== undefined || STRETCH_AFTER.test(text.slice(end, end + LONGEST_STRETCH)));
}
