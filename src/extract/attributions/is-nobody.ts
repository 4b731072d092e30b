import { type Document, tokenAt } from '../../text/document.ts';
import { WEEKDAY_NAME } from '../lexicons/calendar.ts';
import type { TokenRange } from './attribution-context.ts';

/** What stands where a subject does and never speaks: "there are fears", "Lund later Thursday told". */
const NOBODY = /^(?:there|today|yesterday|tomorrow|tonight)$/;

const JOINS = /^(?:and|or|but)$/;

/** "Preys on fears, and | calls them losers": a sentence without a subject has said by the time of its cue what somebody does, not who. */
function isPredicate(document: Document, { first, last }: TokenRange): boolean {
  const { pos, lower, lemma } = tokenAt(document, first);
  return pos === 'VERB' && lower === `${lemma}s` && JOINS.test(tokenAt(document, last - 1).lower);
}

/** Whether a source names nobody. */
export function isNobody(document: Document, source: TokenRange): boolean {
  const { lower } = tokenAt(document, source.first);
  return isPredicate(document, source) || (source.last - source.first === 1 && (NOBODY.test(lower) || WEEKDAY_NAME.test(lower)));
}
