import { hullOf } from '../../src/ledger/place-attribution.ts';
import type { Span } from '../../src/model/span.ts';
import { type Piece, replacing } from './revision.ts';

/** One quote about to be edited: the text, its stretches, and a source of chance that always gives the same. */
export interface Subject {
  text: string;
  content: readonly Span[];
  /** A number from 0 up to, but not including, `below`. */
  pick(below: number): number;
}

/** Makes an edit of one kind, or undefined where a quote is too short for it. */
export type EditKind = (subject: Subject) => Piece[] | undefined;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const OTHER_WORDS = ['lantern', 'harbour', 'quietly', 'seven', 'orchard', 'perhaps', 'northern', 'painted', 'ledger', 'slowly'];
const MARKS: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'", '—': '-', '–': '-' };
const LONGEST_SENTENCE = 600;

const wordsIn = (text: string, spans: readonly Span[]): Span[] =>
  spans.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }): Span => [from + index, from + index + word.length]),
  );

const hull = (content: readonly Span[]): Span => hullOf(content) ?? [0, 0];

/** The paragraphs that a stretch stands in, with the line breaks behind them. */
function paragraphAround(text: string, [from, to]: Span): Span {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const behind = end === -1 ? text.length : end + (/^\n+/.exec(text.slice(end))?.[0].length ?? 0);
  return [start, behind];
}

/** The sentences that a stretch stands in: up to the full stops around it, and never out of its paragraphs. */
function sentenceAround(text: string, [from, to]: Span): Span {
  const [first, last] = paragraphAround(text, [from, to]);
  const before = text.slice(Math.max(first, from - LONGEST_SENTENCE), from);
  const starts = [...before.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu)].at(-1);
  const start = starts ? from - before.length + starts.index + starts[0].length : first;
  const isEnded = /[.!?]["”’)]*$/.test(text.slice(from, to).trimEnd());
  const after = /[.!?]["”’)]*(?=\s|$)/u.exec(text.slice(to, last));
  const end = isEnded ? to : after ? to + after.index + after[0].length : last;
  return [start, end + (/^[ ]*/.exec(text.slice(end))?.[0].length ?? 0)];
}

/** A letter of a word corrected. */
const oneLetterFixed: EditKind = ({ text, content, pick }) => {
  const words = wordsIn(text, content);
  const [start, end] = words[pick(words.length)] ?? [0, 0];
  const at = start + pick(end - start);
  const letter = LETTERS[(LETTERS.indexOf((text[at] ?? 'a').toLowerCase()) + 1 + pick(LETTERS.length - 1)) % LETTERS.length];
  return replacing(text, [{ span: [at, at + 1], by: letter ?? 'x' }]);
};

/** A word replaced by another one. */
const wordReplaced: EditKind = ({ text, content, pick }) => {
  const words = wordsIn(text, content);
  const span = words[pick(words.length)];
  return words.length < 2 || !span ? undefined : replacing(text, [{ span, by: OTHER_WORDS[pick(OTHER_WORDS.length)] ?? 'other' }]);
};

/** Two words put in. */
const wordsPutIn: EditKind = ({ text, content, pick }) => {
  const words = wordsIn(text, content);
  const span = words[1 + pick(words.length - 1)];
  const by = `${OTHER_WORDS[pick(OTHER_WORDS.length)]} ${OTHER_WORDS[pick(OTHER_WORDS.length)]} `;
  return words.length < 2 || !span ? undefined : replacing(text, [{ span: [span[0], span[0]], by }]);
};

/** Every quotation mark, apostrophe and dash of the article in another style, and white space with it. */
const marksRestyled: EditKind = ({ text }) => {
  const curled = /[“”‘’]/.test(text);
  const changes = [...text.matchAll(/["'“”‘’—–]| (?=\p{L})/gu)].flatMap(({ index, 0: mark }) => {
    const isOpening = index === 0 || /\s/.test(text[index - 1] ?? '');
    const by =
      mark === ' ' ? (index % 7 === 0 ? '  ' : ' ') : ((curled ? MARKS[mark] : { '"': isOpening ? '“' : '”', "'": '’' }[mark]) ?? mark);
    return by === mark ? [] : [{ span: [index, index + 1] as Span, by }];
  });
  return replacing(text, changes);
};

/** The first or the second half of the quote's words taken out. */
const cutToHalf: EditKind = ({ text, content, pick }) => {
  const words = wordsIn(text, content);
  const middle = words[Math.ceil(words.length / 2)]?.[0];
  const [start, end] = hull(content);
  if (words.length < 4 || middle === undefined) return undefined;
  return replacing(text, [{ span: pick(2) === 0 ? [middle, end] : [start, middle], by: '' }]);
};

const sentenceDeleted: EditKind = ({ text, content }) => replacing(text, [{ span: sentenceAround(text, hull(content)), by: '' }]);

const paragraphDeleted: EditKind = ({ text, content }) => replacing(text, [{ span: paragraphAround(text, hull(content)), by: '' }]);

/** The quote's paragraph moved to the article's end, or, from there, to its beginning. */
const paragraphMoved: EditKind = ({ text, content }) => {
  const [start, end] = paragraphAround(text, hull(content));
  if (start === 0 && end === text.length) return undefined;
  if (end === text.length) return [[start, end], { by: '\n\n' }, [0, start]];
  return [[0, start], [end, text.length], { by: '\n\n' }, [start, end]];
};

/** The words around the quote written anew: three before it and three behind it. */
const neighboursReworded: EditKind = ({ text, content, pick }) => {
  const [start, end] = hull(content);
  const around = [...wordsIn(text, [[0, start]]).slice(-3), ...wordsIn(text, [[end, text.length]]).slice(0, 3)];
  return replacing(
    text,
    around.map((span) => ({ span, by: OTHER_WORDS[pick(OTHER_WORDS.length)] ?? 'other' })),
  );
};

/** The quote said once more, set off above the article, as a pull quote is. */
const quotedAbove: EditKind = ({ text, content }) => [{ by: `${text.slice(...hull(content))}\n\n` }, [0, text.length]];

/** The kinds of edit, and whether the quote outlives them. */
export const EDIT_KINDS: readonly { name: string; survives: boolean; edit: EditKind }[] = [
  { name: 'one letter fixed', survives: true, edit: oneLetterFixed },
  { name: 'word replaced', survives: true, edit: wordReplaced },
  { name: 'words put in', survives: true, edit: wordsPutIn },
  { name: 'marks restyled', survives: true, edit: marksRestyled },
  { name: 'cut to half', survives: true, edit: cutToHalf },
  { name: 'neighbours reworded', survives: true, edit: neighboursReworded },
  { name: 'paragraph moved', survives: true, edit: paragraphMoved },
  { name: 'quoted again above', survives: true, edit: quotedAbove },
  { name: 'sentence deleted', survives: false, edit: sentenceDeleted },
  { name: 'paragraph deleted', survives: false, edit: paragraphDeleted },
];
