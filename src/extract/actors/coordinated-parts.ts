import { type Document, tokenAt } from '../../text/document.ts';
import type { NounPhrase } from '../syntax/find-noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';

/** Relative pronouns. */
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** One of the sources a source names, tokens `[first, last)`, with the noun phrase it begins with. */
export interface SourcePart {
  first: number;
  last: number;
  base: NounPhrase | undefined;
}

const LONGEST_BRACKETS = 8; // tokens

/** "Ada Brandt and Ole Lund" are two sources; "the ministry of trade and industry" is one. */
export function coordinatedParts(document: Document, syntax: Syntax, first: number, last: number): SourcePart[] {
  const starts = [first];
  for (let i = first + 1; i < last - 1; i++) {
    const before = syntax.nounPhraseAt(beforeBrackets(document, i - 1));
    const after = syntax.nounPhraseAt(i + 1);
    const isLink = tokenAt(document, i).lower === 'and' && before && after && after.first === i + 1;
    if (!isLink) continue;
    const proper = tokenAt(document, before.head).pos === 'PROPN' && tokenAt(document, after.head).pos === 'PROPN';
    const bothFirst = before.first === starts.at(-1) || tokenAt(document, before.first).pos === 'DET';
    if ((proper || tokenAt(document, after.first).pos === 'DET') && bothFirst && !hasRelative(document, first, i)) starts.push(i + 1);
  }
  return starts.map((start, k) => {
    const end = (starts[k + 1] ?? last + 1) - 1;
    let from = start;
    while (from < end && /^(?:both|["“”,])$/.test(tokenAt(document, from).lower)) from++;
    return { first: from, last: end, base: syntax.nounPhraseAt(from) };
  });
}

// "Ada Brandt (D-Orland) and Ole Lund": what stands in brackets belongs to the name before them.
function beforeBrackets(document: Document, at: number): number {
  if (tokenAt(document, at).text !== ')') return at;
  let open = at - 1;
  while (open > at - LONGEST_BRACKETS && tokenAt(document, open).text !== '(') open--;
  return tokenAt(document, open).text === '(' ? open - 1 : at;
}

function hasRelative(document: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokenAt(document, i).text === ',' || RELATIVE.has(tokenAt(document, i).lower)) return true;
  return false;
}
