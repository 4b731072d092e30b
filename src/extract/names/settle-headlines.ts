import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import type { NameFinding } from '../finding.ts';
import { tokensOf } from '../tokens-of.ts';
import { CAPITAL_MASK, CAPITAL_SHIFT, LISTS, MOSTLY_SMALL } from './name-lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { plainName } from './plain-name.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { CASES } from './word-table.ts';

const FEWEST_LONG_WORDS = 4;
const LONG = 4;
/** A line of names has a common word or two; one with a capital on nearly all its words is set as a title. */
const SHARE_IN_CAPITALS = 0.9;
/** Bins of the lexicon up to which a word is mostly written small: in a headline its capital says nothing. */
const LARGEST_SMALL_BIN = MOSTLY_SMALL + 1;
const MOST_WORDS_AGAIN = 6;
const PART_OF_NAMES = WORD_CLASSES.organizationHead | WORD_CLASSES.placeHead | WORD_CLASSES.office;

/**
 * Names in headlines whose every word has a capital: "Angry Voters Abandon Labour Party" is no name, the party in it is one. A
 * stretch that holds a common word, and that the running text does not name so, gives way to the names it holds.
 */
export function settleHeadlines({ document, table }: NameReading, names: readonly NameFinding[]): NameFinding[] {
  const inTitle = document.sentences.map((sentence) => isTitle(document, sentence));
  if (!inTitle.includes(true)) return [...names];
  const kinds = new Map<string, NameFinding['kind']>();
  const placed = names.map((name) => ({ name, ...tokensOf(document, [name.start, name.end]) }));
  const isIn = (first: number) => inTitle[tokenAt(document, first).sentence] === true;
  for (const { name, first } of placed) if (!isIn(first)) kinds.set(textOf(document, name.start, name.end), name.kind);
  const lists = (t: number) => table.lists[table.of[t] as number] as number;
  const isCommon = (t: number) => {
    const word = table.of[t] as number;
    const bin = (lists(t) >> CAPITAL_SHIFT) & CAPITAL_MASK;
    const isWord = table.case[word] !== CASES.mark && table.case[word] !== CASES.small && tokenAt(document, t).text.length > 2;
    return isWord && bin >= MOSTLY_SMALL && bin <= LARGEST_SMALL_BIN && ((table.classes[word] as number) & PART_OF_NAMES) === 0;
  };
  return placed.flatMap(({ name, first, last }) => {
    if (!isIn(first) || last - first < 2 || kinds.has(textOf(document, name.start, name.end))) return [name];
    const common = Array.from({ length: last - first }, (_, i) => isCommon(first + i));
    // "Ada Brown": a first name and a surname are a person's, whatever else the surname means.
    const isPerson = name.kind === 'person' && last - first === 2 && (lists(first) & LISTS.firstName) !== 0 && !common[0];
    if (!common.includes(true) || (isPerson && (lists(last - 1) & LISTS.surname) !== 0)) return [name];
    const within = namesWithin(document, kinds, first, last, name);
    const isBody =
      ((table.classes[table.of[last - 1] as number] as number) & (WORD_CLASSES.organizationHead | WORD_CLASSES.placeHead)) !== 0;
    if (within.length > 0 || !isBody) return within;
    // "Angry Voters Abandon Labour Party": the body's own words are behind the last common one, if any are left.
    const own = first + common.lastIndexOf(true) + 1;
    return [
      last - own > 1 && table.case[table.of[own] as number] !== CASES.small ? { ...name, start: tokenAt(document, own).start } : name,
    ];
  });
}

const textOf = ({ text }: Document, start: number, end: number) => plainName(text.slice(start, end));

const BREAK = /[\r\n]/;

/** Whether a sentence fills its line, a period at its end or not, and has a capital on nearly every word. */
export function isTitle({ text, tokens }: Document, { first, last, start, end }: Sentence): boolean {
  const [before, behind] = [first > 0 ? tokens[first - 1]?.end : undefined, tokens[last]?.start];
  if (before !== undefined && !BREAK.test(text.slice(before, start))) return false;
  if (behind !== undefined && !BREAK.test(text.slice(end, behind))) return false;
  let [long, capital] = [0, 0];
  for (let t = first; t < last; t++) {
    const { text: word = '', lower = '', pos = '' } = tokens[t] ?? {};
    // Short words count when they are verbs: "X and Y met" is a sentence.
    if (word.length < LONG && pos !== 'VERB') continue;
    long++;
    if (word !== lower) capital++;
  }
  return long >= FEWEST_LONG_WORDS && capital / long >= SHARE_IN_CAPITALS;
}

/** The names of the running text that a stretch holds, the longest first. */
function namesWithin(
  document: Document,
  kinds: ReadonlyMap<string, NameFinding['kind']>,
  first: number,
  last: number,
  whole: NameFinding,
): NameFinding[] {
  const found: NameFinding[] = [];
  for (let t = first; t < last; t++)
    for (let end = Math.min(last, t + MOST_WORDS_AGAIN); end > t; end--) {
      const span = { start: tokenAt(document, t).start, end: tokenAt(document, end - 1).end };
      const kind = kinds.get(textOf(document, span.start, span.end));
      if (!kind) continue;
      found.push({ ...whole, ...span, kind, rule: `headline-${kind}` });
      t = end - 1;
      break;
    }
  return found;
}
