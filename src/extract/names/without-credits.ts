import type { NameFinding } from '../finding.ts';

const CREDIT = /\((?:file )?(?:photo|photograph|image|picture|credit)s?(?: courtesy)?(?: by| of|:)[^()\n]{2,120}\)/giu;
const CREDIT_FOLLOWS = /^ via $/;
const END_OF_LINE = /^[ \t]*(?:$|[\n)])/;

/** Names without those that only say whose a picture is: "(Photo by Ada Lund)", "Ada Lund/Velten Images", "Ada Lund via Velten Images". */
export function withoutCredits(text: string, names: readonly NameFinding[]): NameFinding[] {
  const credits = [...text.matchAll(CREDIT)].map(({ 0: whole, index }) => [index, index + whole.length] as const);
  const credited = new Set<NameFinding>();
  for (const [i, name] of names.entries()) {
    if (credits.some(([start, end]) => name.start >= start && name.end <= end)) credited.add(name);
    const next = names[i + 1];
    if (!next || !isWorkOf(text, name, next)) continue;
    const between = text.slice(name.end, next.start);
    const isCredit = between.trim() === '/' || (CREDIT_FOLLOWS.test(between) && END_OF_LINE.test(text.slice(next.end)));
    if (isCredit) credited.add(name).add(next);
  }
  return credited.size === 0 ? [...names] : names.filter((name) => !credited.has(name));
}

// Whoever took the picture, in full, and the agency; either may stand first. "The Lund/Velten plan" is two others'.
function isWorkOf(text: string, one: NameFinding, other: NameFinding): boolean {
  const [person, agency] = one.kind === 'person' ? [one, other] : [other, one];
  return person.kind === 'person' && agency.kind === 'organization' && /\s/.test(text.slice(person.start, person.end));
}
