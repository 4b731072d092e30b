import { type Document, tokenAt } from '../../text/document.ts';
import type { NameFinding } from '../finding.ts';
import { tokensOf } from '../tokens-of.ts';

const ACRONYM = /^\p{Lu}{2,6}$/u;
const SURE = 0.9;

/** Acronyms that a text introduces behind the name of an organization: "the World Lantern Office (WLO)". */
function introduced(document: Document, names: readonly NameFinding[]): Set<string> {
  const found = new Set<string>();
  for (const { start, end, kind } of names) {
    if (kind !== 'organization') continue;
    const { last } = tokensOf(document, [start, end]);
    const { text } = tokenAt(document, last + 1);
    if (tokenAt(document, last).text !== '(' || tokenAt(document, last + 2).text !== ')' || !ACRONYM.test(text)) continue;
    const initials = document.text.slice(start, end).match(/(?<!\p{L})\p{Lu}/gu) ?? [];
    if (initials.join('') === text) found.add(text);
  }
  return found;
}

const FEWEST_LETTERS = 3;

/** Acronyms that the names of organizations spell, introduced or not: of two letters there are too many. */
function spelled(document: Document, names: readonly NameFinding[]): string[] {
  return names.flatMap(({ start, end, kind }) => {
    if (kind !== 'organization') return [];
    const initials = (document.text.slice(start, end).match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
    return initials.length >= FEWEST_LETTERS && ACRONYM.test(initials) ? [initials] : [];
  });
}

/**
 * An acronym that the text itself introduces, or spells out somewhere, is the organization wherever it stands, though it looks like a word ("WHO") or was
 * taken for another kind of name.
 */
export function withAcronyms(document: Document, names: readonly NameFinding[]): NameFinding[] {
  const acronyms = new Set([...introduced(document, names), ...spelled(document, names)]);
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
