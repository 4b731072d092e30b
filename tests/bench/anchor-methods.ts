import search from 'approx-string-match';
import type { Span } from '../../src/model/span.ts';

/** What an annotation of one range remembers of its words: W3C TextQuoteSelector and TextPositionSelector. */
export interface RangeSelector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
}

/** As much context as Hypothesis keeps on either side, in UTF-16 code units. */
const CONTEXT = 32;

export function describeRange(text: string, [start, end]: Span): RangeSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

function* occurrences(text: string, words: string): Generator<Span> {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield [at, at + words.length];
}

/**
 * A text fragment (WICG scroll-to-text-fragment): the words, case aside, between the context words directly before and
 * after them.
 */
export function findTextFragment(text: string, { exact, prefix, suffix }: RangeSelector): Span | undefined {
  const [page, before, words, after] = [text, prefix, exact, suffix].map((part) => part.toLowerCase().replace(/\s/g, ' ')) as [
    string,
    string,
    string,
    string,
  ];
  for (const span of occurrences(page, words))
    if (page.slice(0, span[0]).endsWith(before) && page.slice(span[1]).startsWith(after)) return span;
  return undefined;
}

// The published weights and limits of Hypothesis' quote matching (hypothesis/client, match-quote): similarity of the
// words, of what stands before and after, and nearness to where they stood. Its package on npm is one browser bundle
// without a way in, so the method is written down here from its description, over the very matcher it uses.
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;

function similarity(text: string, words: string): number {
  if (text === '' || words === '') return 0;
  const errors = text.includes(words) ? 0 : (search(text, words, words.length)[0]?.errors ?? words.length);
  return 1 - errors / words.length;
}

/** Hypothesis' published method: the best of all matches with up to half of the letters wrong. */
export function findAsHypothesis(text: string, { exact, prefix, suffix, start: hint }: RangeSelector): Span | undefined {
  const verbatim = [...occurrences(text, exact)].map(([start, end]) => ({ start, end, errors: 0 }));
  const matches = verbatim.length > 0 ? verbatim : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  const scored = matches.map(({ start, end, errors }) => ({
    span: [start, end] as Span,
    score:
      WEIGHTS.quote * (1 - errors / exact.length) +
      WEIGHTS.prefix * (prefix ? similarity(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1) +
      WEIGHTS.suffix * (suffix ? similarity(text.slice(end, end + suffix.length), suffix) : 1) +
      WEIGHTS.position * (1 - Math.abs(start - hint) / text.length),
  }));
  return scored.sort((a, b) => b.score - a.score)[0]?.span;
}
