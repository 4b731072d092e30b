import { type Document, tokenAt } from '../../text/document.ts';
import type { TokenRange } from './attribution-context.ts';

const QUOTED = /["“”„«»]/;

/** Whether words behind a colon are an entry of a list and nobody's words: "Tickets: 12 crowns, children free". What is said has a verb, or marks. */
export function isEntry(document: Document, source: readonly TokenRange[], cue: TokenRange, content: readonly TokenRange[]): boolean {
  if (cue.last - cue.first !== 1 || tokenAt(document, cue.first).text !== ':') return false;
  const isCounted = content.every(({ first }) => tokenAt(document, first).pos === 'NUM');
  const isThing = source.every(({ first, last }) => last - first === 1 && (isCounted || tokenAt(document, first).pos === 'NOUN'));
  return source.length > 0 && isThing && content.every((run) => !isSaid(document, run));
}

function isSaid(document: Document, { first, last }: TokenRange): boolean {
  for (let t = first; t < last; t++) {
    const { pos, lower, text } = tokenAt(document, t);
    if (QUOTED.test(text) || ((pos === 'VERB' || pos === 'AUX') && !lower.endsWith('ing'))) return true;
  }
  return false;
}
