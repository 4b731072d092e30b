import { type Document, tokenAt } from '../../text/document.ts';
import type { NameFinding } from '../finding.ts';
import { tokensOf } from '../tokens-of.ts';
import { initialsOf } from './initials-of.ts';

const ACRONYM = /^\p{Lu}{2,6}$/u;
const SURE = 0.9;

/** Of fewer letters there are too many. */
const FEWEST_SPELLED = 3;

/** Acronyms that the names of a text's organizations spell; short ones where the text introduces them: "the World Office (WO)". */
function acronymsIn(document: Document, names: readonly NameFinding[]): Set<string> {
  const found = new Set<string>();
  for (const { start, end, kind } of names) {
    const initials = kind === 'organization' ? initialsOf(document.text.slice(start, end)) : '';
    if (!ACRONYM.test(initials)) continue;
    const { last } = tokensOf(document, [start, end]);
    const isIntroduced = [0, 1, 2].map((offset) => tokenAt(document, last + offset).text).join('') === `(${initials})`;
    if (isIntroduced || initials.length >= FEWEST_SPELLED) found.add(initials);
  }
  return found;
}

/**
 * An acronym that the text itself introduces, or spells out somewhere, is the organization wherever it stands, though it looks like a
 * word ("WHO") or was taken for another kind of name.
 */
export function withAcronyms(document: Document, names: readonly NameFinding[]): NameFinding[] {
  const acronyms = acronymsIn(document, names);
  if (acronyms.size === 0) return [...names];
  const others: NameFinding[] = [];
  const starts = new Set<number>();
  for (const name of names) {
    const isAcronym = acronyms.has(document.text.slice(name.start, name.end));
    others.push(isAcronym ? { ...name, kind: 'organization' } : name);
    for (let { first, last } = tokensOf(document, [name.start, name.end]); first < last; first++) starts.add(first);
  }
  for (let t = 0; t < document.tokens.length; t++) {
    const { text, start, end } = tokenAt(document, t);
    if (acronyms.has(text) && !starts.has(t))
      others.push({ start, end, kind: 'organization', confidence: SURE, rule: 'introduced-acronym' });
  }
  return others.sort((a, b) => a.start - b.start);
}
