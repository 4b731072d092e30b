import type { CardElement } from '../../integrations/cards/card-element.ts';
import { box } from './card-parts.ts';

type Style = CardElement['props']['style'];

/** A stretch of text with what is drawn around it: from the outside in, one style a mark. */
export interface StyledRun {
  text: string;
  styles: readonly Style[];
}

/** What stands without a space between: letters of one direction, or a single sign. */
type Piece = StyledRun;

const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** A word with the signs before and after it. */
const PARTS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su;
// Signs in pairs look the other way where lines run to the left.
const MIRRORED: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '‹': '›', '›': '‹' };
/** Between words, in sizes. */
const SPACE = 0.25;

/**
 * Text from right to left, as words in a row that runs that way and breaks. Satori orders the letters of a word, but not words
 * with styles of their own, and loses the space behind a comma: so words, and the signs at them, are set one by one.
 *
 * @param size of the type, pixels
 */
export function rtlWords(runs: readonly StyledRun[], size: number): CardElement[] {
  const words = wordsOf(runs);
  return words.map((pieces, index) => wordBox(pieces, words[index + 1]?.[0]?.styles, size));
}

/** Words as pieces, across runs: a mark may begin within a word. Words of another direction stay together. */
function wordsOf(runs: readonly StyledRun[]): Piece[][] {
  const words: Piece[][] = [[]];
  for (const { text, styles } of runs) {
    for (const [index, part] of text.split(/\s+/u).entries()) {
      if (index > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, styles });
    }
  }
  return words.filter((word) => word.length > 0).reduce<Piece[][]>(joinForeign, []);
}

/** Puts a word that runs to the right behind one before it, with a space: together they keep their order. */
function joinForeign(words: Piece[][], word: Piece[]): Piece[][] {
  const last = words.at(-1)?.at(-1);
  const [first, ...others] = word;
  const isForeign = (text: string) => LEFT_TO_RIGHT.test(text) && !RIGHT_TO_LEFT.test(text);
  if (last && first && others.length === 0 && last.styles === first.styles && isForeign(last.text) && isForeign(first.text)) {
    last.text = `${last.text} ${first.text}`;
    return words;
  }
  words.push(word);
  return words;
}

/** One word: its pieces from the right, then the space, which marks that go on with the next word run through. */
function wordBox(pieces: readonly Piece[], next: readonly Style[] | undefined, size: number): CardElement {
  const space = Math.round(size * SPACE);
  return box(
    { flexDirection: 'row-reverse' },
    ...pieces.flatMap(({ text, styles }, index) => {
      const isLast = index === pieces.length - 1;
      const shared = isLast && next ? styles.filter((style, depth) => next[depth] === style).length : 0;
      const [, before = '', core = '', after = ''] = PARTS.exec(text) ?? [];
      const signs = (some: string) => [...some].map((sign) => MIRRORED[sign] ?? sign);
      const bits = [...signs(before), ...(core ? [core] : []), ...signs(after)];
      return [marked(bits, styles, isLast ? { space, shared } : undefined)];
    }),
  );
}

/** The pieces within their marks. The space is in the innermost mark that goes on, or outside all of them. */
function marked(bits: readonly string[], styles: readonly Style[], gap: { space: number; shared: number } | undefined): CardElement {
  let inner = box({ flexDirection: 'row-reverse' }, ...bits.map((bit) => box({}, bit)));
  for (let depth = styles.length; depth > 0; depth--) {
    const holdsSpace = gap !== undefined && gap.shared === depth;
    inner = box({ flexDirection: 'row-reverse', ...styles[depth - 1], ...(holdsSpace && { paddingLeft: gap.space }) }, inner);
  }
  return gap !== undefined && gap.shared === 0 ? box({ flexDirection: 'row-reverse', paddingLeft: gap.space }, inner) : inner;
}
