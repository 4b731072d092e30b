import { RecentTexts } from '../../text/recent-texts.ts';
import { extendTextHash, hashText, NO_TEXT } from '../../text/text-hash.ts';
import { countInWords } from '../count-in-words.ts';
import { NUMBER_WORDS } from '../lexicons/numbers.ts';
import { CAPITALISED_TIME_WORDS, TIME_WORDS, type TimeEntry, type TimeType } from '../lexicons/time-words.ts';

/** A word, number, mark or set phrase of a sentence with its type. Offsets count from the start of the sentence. */
export interface TimeWord {
  text: string;
  lower: string;
  start: number;
  end: number;
  type: TimeType;
  /** A number's value, a month's number, days from today …; NaN where there is none. */
  amount: number;
  /** A unit's ISO designator (`Y`, `TH`), a reference (`PAST_REF`); empty where there is none. */
  code: string;
}

interface Piece {
  form: Form;
  start: number;
}

/** What a piece is by itself. */
interface Form {
  readonly text: string;
  /** In lower case, with ’ as '. */
  lower: string;
  /** Undefined: what stands beside it decides. */
  entry: TimeEntry | undefined;
}

const PIECE = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)`,
    String.raw`\d{1,2}[:.]\d{2}(?=\s?(?:[ap]\.?m\b|hrs?\b))|\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
    String.raw`(?:\d{2,3}0|['’]\d0)['’]?s(?!\p{L})`,
    String.raw`\d+(?:st|nd|rd|th)(?!\p{L})`,
    String.raw`Q[1-4](?![\p{L}\d])`,
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`,
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|ca)\.`,
    "present-day|o['’]clock",
    String.raw`\p{L}+`,
    String.raw`['’]s(?!\p{L})`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);
// The first word of a set phrase -> how many words the longest phrase with it has.
const LONGEST_PHRASE: ReadonlyMap<string, number> = longestPhrases(TIME_WORDS.keys());
const LARGEST_DAY = 31;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2099;

const SPACE = 0x20;
const COMMA = 0x2c;
/** What lies behind a sentence. */
const NO_LETTER = 0;
/** Of ASCII, in either case; 0x20 is what parts the cases. */
const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const MOST_KNOWN = 32_000;
const LONGEST_KNOWN = 40;
const known = new RecentTexts<Form>(MOST_KNOWN);

/** The form of `[start, end)` of a sentence, which has this hash. */
function formAt(sentence: string, start: number, end: number, hash: number): Form {
  const before = known.get(hash, sentence, start, end);
  if (before) return before;
  const form = formOf(sentence.slice(start, end));
  if (form.text.length <= LONGEST_KNOWN) known.add(hash, form);
  return form;
}

function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < sentence.length; ) {
    let hash = NO_TEXT;
    let end = at;
    let code = sentence.charCodeAt(at);
    while (isLetter(code)) {
      hash = extendTextHash(hash, code);
      end++;
      code = end < sentence.length ? sentence.charCodeAt(end) : NO_LETTER;
    }
    // Most pieces are plain letters before a blank or a comma.
    if (end > at && (code === SPACE || code === COMMA)) {
      pieces.push({ form: formAt(sentence, at, end, hash), start: at });
      at = end;
    } else if (sentence.charCodeAt(at) === SPACE) at++;
    else {
      PIECE.lastIndex = at;
      const match = PIECE.exec(sentence);
      if (!match) break;
      pieces.push({ form: formAt(match[0], 0, match[0].length, hashText(match[0])), start: match.index });
      at = PIECE.lastIndex;
    }
  }
  return pieces;
}

/** Reads a sentence as typed words. Linear: every piece is looked up with at most four after it. */
export function readTimeWords(sentence: string): TimeWord[] {
  const pieces = piecesOf(sentence);
  const words: TimeWord[] = [];
  for (let i = 0; i < pieces.length; ) {
    const { form, start } = pieces[i] as Piece;
    const { entry, length } = form.entry ? { entry: form.entry, length: 1 } : entryAt(pieces, i, sentence);
    const last = pieces[i + length - 1] as Piece;
    const end = last.start + last.form.text.length;
    const text = length === 1 ? form.text : sentence.slice(start, end);
    const lower = length === 1 ? form.lower : text.toLowerCase().replaceAll('’', "'");
    // "Following the vote" is "after" it; only "the following day" is the next one.
    const isPreposition = lower === 'following' && words.at(-1)?.type !== 'THE';
    words.push({
      text,
      lower,
      start,
      end,
      type: isPreposition ? 'OTHER' : entry.type,
      amount: entry.amount ?? Number.NaN,
      code: entry.code ?? '',
    });
    i += length;
  }
  return words;
}

function formOf(text: string): Form {
  const lower = text.toLowerCase();
  const isOpen = /^[\d[]/.test(text) || NUMBER_WORDS.has(lower) || lower === 'a' || lower === 'an' || LONGEST_PHRASE.has(lower);
  return { text, lower: lower.replaceAll('’', "'"), entry: isOpen ? undefined : entryOf(text, lower) };
}

function longestPhrases(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0]?.replace(/(?<=.)['’]s$/, '') ?? '';
    longest.set(first, Math.max(words.length + (phrase.match(/['’]s/g)?.length ?? 0), longest.get(first) ?? 0));
  }
  return longest;
}

const POSSESSIVE = /^['’]s$/;
const OTHER: TimeEntry = { type: 'OTHER' };

/** The type of a piece that is no number and no beginning of a phrase. */
function entryOf(text: string, lower: string): TimeEntry {
  if (/^Q[1-4]$/.test(text)) return { type: 'QUARTER', amount: Number(text.charAt(1)) };
  const decade = /^['’](\d)0/.exec(text);
  if (decade) return { type: 'DECADE', amount: 190 + Number(decade[1]) };
  if (POSSESSIVE.test(text)) return { type: 'POSSESSIVE' };
  const entry = CAPITALISED_TIME_WORDS.get(lower);
  return entry && /^\p{Lu}/u.test(text) ? entry : OTHER;
}

const textAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.form.text ?? '';

/** The type of a piece with what stands beside it. */
function entryAt(pieces: Piece[], at: number, sentence: string): { entry: TimeEntry; length: number } {
  const { start } = pieces[at] ?? { start: 0 };
  const text = textAt(pieces, at);
  const inserted = text === '[' ? insertedAt(pieces, at, sentence) : undefined;
  if (inserted) return inserted;
  if (/^\d/.test(text)) return { entry: numeric(text, sentence.charAt(start - 1)), length: 1 };
  const lower = text.toLowerCase();
  if (NUMBER_WORDS.has(lower) || lower === 'a' || lower === 'an') {
    const count = countInWords((offset) => textAt(pieces, at + offset).toLowerCase());
    if (count) return { entry: { type: 'COUNT', amount: count.value }, length: count.length };
  }
  for (let length = Math.min(LONGEST_PHRASE.get(lower) ?? 0, pieces.length - at); length > 0; length--) {
    const entry = TIME_WORDS.get(phraseOf(pieces, at, length));
    if (entry) return { entry, length };
  }
  return { entry: entryOf(text, lower), length: 1 };
}

// "[Ten] years ago": what an editor put in for the speaker's own word counts as said.
function insertedAt(pieces: Piece[], at: number, sentence: string): { entry: TimeEntry; length: number } | undefined {
  if (textAt(pieces, at + 2) !== ']') return undefined;
  const { entry, length } = entryAt(pieces, at + 1, sentence);
  return length === 1 && entry.type !== 'OTHER' ? { entry, length: 3 } : undefined;
}

function phraseOf(pieces: Piece[], at: number, length: number): string {
  let phrase = textAt(pieces, at);
  for (let i = at + 1; i < at + length; i++) {
    const text = textAt(pieces, i);
    phrase += POSSESSIVE.test(text) ? text : ` ${text}`;
  }
  return phrase.toLowerCase();
}

function numeric(text: string, before: string): TimeEntry {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { type: 'ISO' };
  if (/^\d+[/.]\d+[/.]\d+$/.test(text)) return { type: 'SLASHED' };
  if (/^\d{1,2}[:.]\d{2}(?::\d\d)?$/.test(text) && !/^\d+\.\d+$/.test(text)) return { type: 'CLOCK' };
  if (/s$/.test(text)) {
    const amount = Number(text.slice(0, -1).replace(/\D/g, '')) / 10;
    return { type: 'DECADE', amount: amount < 10 ? amount + 190 : amount };
  }
  const ordinal = /^(\d+)\p{L}+$/u.exec(text);
  if (ordinal) return { type: 'ORDINAL', amount: Number(ordinal[1]) };
  // "$2000", "B52" and "1.5.2" are no dates.
  if (/[\p{L}\p{Sc}.,#/\d]/u.test(before)) return { type: 'OTHER' };
  const amount = Number(text.replaceAll(',', ''));
  if (/^\d{1,2}$/.test(text) && amount >= 1 && amount <= LARGEST_DAY) return { type: 'DAY', amount };
  if (/^\d{4}$/.test(text) && amount >= FIRST_YEAR && amount <= LAST_YEAR) return { type: 'YEAR', amount };
  return { type: 'NUMBER', amount };
}
