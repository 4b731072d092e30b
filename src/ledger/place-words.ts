import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { findWords, type Haystack, normalise } from './haystack.ts';

/** Where words stand, or why that cannot be said. */
export type Placed = { span: Span; problem?: 'ambiguous' } | { span: undefined; problem: 'missing' };

// Far more than any two passages of news share around them; past it they are told apart by order only.
const MOST_CONTEXT_WORDS = 16;

// Wide enough for that many words, so that a long text is not read again for each annotation.
const CONTEXT_WINDOW = 400;

interface Context {
  left: string;
  right: string;
}

const contextOf = ([start, end]: Span, { text }: Haystack): Context => ({
  left: normalise(text.slice(Math.max(0, start - CONTEXT_WINDOW), start)),
  right: normalise(text.slice(end, end + CONTEXT_WINDOW)),
});

const isTold = ({ left, right }: Context, { prefix = '', suffix = '' }: Selector) =>
  left.endsWith(normalise(prefix)) && right.startsWith(normalise(suffix));

/** Whether the words around a place are those of a selector, marks and white space aside. */
export function agreesWith(span: Span, selector: Selector, haystack: Haystack): boolean {
  return isTold(contextOf(span, haystack), selector);
}

/** Finds words by what stands around them: the one place whose neighbours agree with the selector. */
export function placeWords(words: string, selector: Selector | undefined, haystack: Haystack, within?: Span): Placed {
  const places = findWords(words, haystack, within);
  const first = places[0];
  if (!first) return { span: undefined, problem: 'missing' };
  if (places.length === 1) return { span: first };
  const agreeing = selector ? places.filter((span) => agreesWith(span, selector, haystack)) : places;
  const chosen = agreeing[0] ?? first;
  return agreeing.length === 1 ? { span: chosen } : { span: chosen, problem: 'ambiguous' };
}

/**
 * The shortest selector that tells a place from all others where the same words stand; undefined where there is none other.
 *
 * @param within the stretch of text the words will be looked for in
 */
export function selectorFor(span: Span, haystack: Haystack, within?: Span): Selector | undefined {
  const words = haystack.text.slice(span[0], span[1]);
  const others = findWords(words, haystack, within)
    .filter(([start]) => start !== span[0])
    .map((other) => contextOf(other, haystack));
  if (others.length === 0) return undefined;
  const own = contextOf(span, haystack);
  const left = own.left.split(' ').filter(Boolean);
  const right = own.right.split(' ').filter(Boolean);
  let candidate: Selector = {};
  for (let count = 1; count <= MOST_CONTEXT_WORDS; count++) {
    const prefix = left.slice(-count).join(' ');
    const suffix = right.slice(0, count).join(' ');
    const choices: Selector[] = [
      ...(prefix ? [{ prefix }] : []),
      ...(suffix ? [{ suffix }] : []),
      ...(prefix && suffix ? [{ prefix, suffix }] : []),
    ];
    const telling = choices.find((choice) => !others.some((other) => isTold(other, choice)));
    if (telling) return telling;
    candidate = choices.at(-1) ?? candidate;
  }
  return candidate;
}
