import { type Document, tokenAt } from '../../text/document.ts';
import { WEEKDAY_NAME } from '../lexicons/calendar.ts';
import type { TokenRange } from './attribution-context.ts';

/** What stands where a subject does and never speaks: "there are fears", "Lund later Thursday told". */
const NOBODY = /^(?:there|today|yesterday|tomorrow|tonight)$/;

/** Whether a source is a word that names nobody. */
export function isNobody(document: Document, { first, last }: TokenRange): boolean {
  const { lower } = tokenAt(document, first);
  return last - first === 1 && (NOBODY.test(lower) || WEEKDAY_NAME.test(lower));
}
