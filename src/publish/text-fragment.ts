import type { CorpusArticle, CorpusQuote } from '../corpus/corpus.ts';
import type { Span } from '../model/span.ts';

// A publisher's page may have curled what the source had straight, or the other way round: marks at the ends are left out.
const MARKS = /^[\s"'“”„‟«»‹›‘’‚,.;:]+|[\s"'“”„‟«»‹›‘’‚,.;:]+$/gu;
/** Above this many words, the first and the last ones name the stretch between. */
const MOST_WHOLE = 12;
const ENDS = 5;
/** Words that tell a stretch from its like elsewhere in the text. */
const NEIGHBOURS = 3;

// `-`, `,` and `&` part the terms of a directive; encodeURIComponent leaves the first as it is.
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const bare = (text: string) => text.replace(MARKS, '');

/** `text=` for one stretch (https://wicg.github.io/scroll-to-text-fragment), with its neighbours where it stands twice. */
function directive(text: string, [start, end]: Span): string | undefined {
  const exact = bare(text.slice(start, end));
  const words = wordsOf(exact);
  if (words.length === 0) return undefined;
  // A line break within is a border of blocks, over which only first and last words reach.
  if (words.length > MOST_WHOLE || exact.includes('\n')) {
    return `text=${encoded(words.slice(0, ENDS).join(' '))},${encoded(words.slice(-ENDS).join(' '))}`;
  }
  const isAlone = text.indexOf(exact) === text.lastIndexOf(exact);
  const before = isAlone ? '' : bare(wordsOf(text.slice(0, start)).slice(-NEIGHBOURS).join(' '));
  const after = isAlone ? '' : bare(wordsOf(text.slice(end)).slice(0, NEIGHBOURS).join(' '));
  return `text=${before && `${encoded(before)}-,`}${encoded(exact)}${after && `,-${encoded(after)}`}`;
}

/**
 * The article's address at its publisher, so that a browser goes to the quote's words and marks them.
 *
 * @returns nothing where the article gives no address, or the words are gone
 */
export function publisherLink(quote: CorpusQuote, { url, text }: Pick<CorpusArticle, 'url' | 'text'>): string | undefined {
  if (!url) return undefined;
  const directives = quote.spans.map((span) => directive(text, span)).filter((one) => one !== undefined);
  if (directives.length === 0) return undefined;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}
