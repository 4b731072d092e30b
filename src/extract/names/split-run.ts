import { type Document, tokenAt } from '../../text/document.ts';
import { WordFlag } from '../../text/word.ts';
import { COUNTRY_NAMES } from '../lexicons/countries.ts';
import { ORGANIZATION_HEADS } from '../lexicons/institution-words.ts';
import { METONYMS } from '../lexicons/metonyms.ts';
import { HONORIFICS, OFFICE_MODIFIERS, ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { countryOfDemonym } from './demonyms.ts';
import type { NameRun } from './name-candidates.ts';

/** One name within a run, with what stood before it: a title makes it a person. */
export interface NamePiece {
  first: number;
  last: number;
  titled: boolean;
  opensSentence: boolean;
  inHeadline: boolean;
}

/**
 * Takes titles and adjectives of origin off a run: "Chinese President Xi Jinping" leaves "Xi Jinping", "White House Press
 * Secretary Josh Earnest" leaves two names, "the Russian President" none. `isOrigin` knows the adjectives of this text.
 */
export function splitRun(document: Document, run: NameRun, isOrigin: (word: string) => boolean): NamePiece[] {
  const pieces: NamePiece[] = [];
  const lowerAt = (i: number) => tokenAt(document, i).lower;
  const isTitle = (i: number) => isTitleWord.of(tokenAt(document, i).word);
  let { first } = run;
  let titled = false;
  // The last title word of the run that has a name behind it parts the run.
  let title = -1;
  for (let i = run.first; i < run.last; i++) {
    const isLast = i === run.last - 1;
    if (isTitle(i) && !(isLast && i === run.first) && !endsOrganization(document, i, run)) title = i;
  }
  if (title >= 0) {
    let before = title;
    while (before > run.first && isOffice(lowerAt(before - 1))) before--;
    const left = trimOrigin(document, run.first, before, isOrigin);
    const isOfTitle = lowerAt(title + 1) === 'of';
    if (left.first < left.last) pieces.push(piece(run, left.first, left.last, false));
    first = title + (isOfTitle ? 2 : 1);
    titled = !isOfTitle;
    while (first < run.last && ['of', 'for', 'the', 'and', 'to'].includes(lowerAt(first))) first++;
  }
  const rest = title >= 0 ? { first, last: run.last } : trimOrigin(document, first, run.last, isOrigin);
  for (const part of splitMetonym(document, rest.first, rest.last)) pieces.push(piece(run, part.first, part.last, titled));
  return pieces.filter(
    (p) => p.last > p.first && !(p.last - p.first === 1 && (isTitle(p.first) || isOrigin(tokenAt(document, p.first).text))),
  );
}

const isTitleWord = new WordFlag(
  ({ lower }) =>
    HONORIFICS.has(lower) ||
    ROLE_NOUNS.has(lower) ||
    (/^(?:vice|deputy|prime|co)-?/.test(lower) && ROLE_NOUNS.has(lower.replace(/^[a-z]+-/, ''))),
);

const isOffice = (word: string) =>
  OFFICE_MODIFIERS.has(word) || ROLE_NOUNS.has(word) || HONORIFICS.has(word) || ['of', 'for', 'and', 'the', '-'].includes(word);

function piece(run: NameRun, first: number, last: number, titled: boolean): NamePiece {
  return { first, last, titled, opensSentence: run.opensSentence && first === run.first, inHeadline: run.inHeadline };
}

// "Council of State Governors": no title where the run is an organization's name.
function endsOrganization(document: Document, at: number, run: NameRun): boolean {
  for (let i = run.first; i < run.last; i++) {
    if (i !== at && i < at && ORGANIZATION_HEADS.has(tokenAt(document, i).lower) && !OFFICE_MODIFIERS.has(tokenAt(document, i).lower)) {
      const between = tokenAt(document, i + 1).lower;
      if (between === 'of' || between === 'for') return true;
    }
  }
  return false;
}

function trimOrigin(document: Document, from: number, to: number, isOrigin: (word: string) => boolean): { first: number; last: number } {
  let first = from;
  // "Russian Navy" and "American Airlines" are names; "Russian Foreign", "Chinese" alone are not.
  const endsAsName = ORGANIZATION_HEADS.has(tokenAt(document, to - 1).lower) && to - from > 1;
  while (
    first < to &&
    !endsAsName &&
    isOrigin(tokenAt(document, first).text) &&
    (first + 1 < to || countryOfDemonym(tokenAt(document, first).text))
  ) {
    if (COUNTRY_NAMES.has(tokenAt(document, first).text)) break;
    first++;
    while (first < to && tokenAt(document, first).text === '-') first++;
  }
  while (first < to && to - first > 1 && OFFICE_MODIFIERS.has(tokenAt(document, first).lower) && first > from && !endsAsName) first++;
  return { first, last: to };
}

// A country's short name before another name is its own: "US Congress" stays, "US Donald Trump" does not happen.
function splitMetonym(document: Document, from: number, to: number): { first: number; last: number }[] {
  const two = `${tokenAt(document, from).lower} ${tokenAt(document, from + 1).lower}`;
  if (to - from > 2 && METONYMS.has(two) && !ORGANIZATION_HEADS.has(tokenAt(document, to - 1).lower))
    return [
      { first: from, last: from + 2 },
      { first: from + 2, last: to },
    ];
  return [{ first: from, last: to }];
}
