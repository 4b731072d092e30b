import type { NameFinding } from '../finding.ts';

/** "(Photo by Ada Lund)", "(Image: Velten Pictures)". */
const IN_BRACKETS = /\((?:file )?(?:photo|photograph|image|picture|credit)s?(?: courtesy)?(?: by| of|:)[^()\n]{2,120}\)/giu;
/** Behind whoever took it, to the end of the line: "/Velten Pictures", " via Velten Pictures". */
const AGENCY_BEHIND = /^(?: ?\/ ?| via )\p{Lu}[\p{L} ]{1,40}(?=$|[\n)])/u;
const LONGEST_AGENCY = 50;
const FULL_NAME = /\s/;

/** Names without those that only say whose a picture is. */
export function withoutCredits(text: string, names: readonly NameFinding[]): NameFinding[] {
  const credits = [...text.matchAll(IN_BRACKETS)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
  for (const { start, end, kind } of names) {
    if (kind !== 'person' || !FULL_NAME.test(text.slice(start, end))) continue;
    const agency = AGENCY_BEHIND.exec(text.slice(end, end + LONGEST_AGENCY));
    if (agency) credits.push({ start, end: end + agency[0].length });
  }
  if (credits.length === 0) return [...names];
  return names.filter((name) => !credits.some(({ start, end }) => name.start >= start && name.end <= end));
}
