import { type Document, tokenAt } from '../../text/document.ts';
import type { TokenRange } from './attribution-context.ts';

/** What stands where a subject does and never speaks: "there are fears", "Lund later Thursday told". */
const NOBODY = /^(?:there|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/;

/** Whether a source is a word that names nobody. */
export function isNobody(document: Document, { first, last }: TokenRange): boolean {
  return last - first === 1 && NOBODY.test(tokenAt(document, first).lower);
}
