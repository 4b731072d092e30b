import { type Document, tokenAt } from '../../text/document.ts';
import { FIRST_NAMES } from '../lexicons/first-names.ts';
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicons/institution-words.ts';
import { ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { NAME_KINDS } from './name-labels.ts';
import type { TaggedName } from './tag-names.ts';

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const LONGEST_NAME = 4;
/** How far the person is before all else, in units of log-likelihood: as sure as a tagger gets of a name behind its title. */
const MARGIN = 8;
const PERSON = NAME_KINDS.indexOf('person');

/**
 * "Orvik High Court Justice Ada Lund", tagged as one organization: the court, and behind her title the judge. `isSurname` knows
 * the last names of those whom the text names in full.
 */
export function partTitles(document: Document, name: TaggedName, isSurname: (word: string) => boolean): TaggedName[] {
  if (name.kind !== 'organization') return [name];
  const lowerAt = (t: number) => tokenAt(document, t).lower;
  for (let title = name.last - 2; title >= name.first; title--) {
    if (!ROLE_NOUNS.has(lowerAt(title)) || !isPerson(document, title + 1, name.last, isSurname)) continue;
    let body = title;
    while (body > name.first && !ORGANIZATION_HEADS.has(lowerAt(body - 1))) body--;
    const scores = name.scores.map((score, kind) => (kind === PERSON ? Math.max(...name.scores) + MARGIN : score));
    const person: TaggedName = { ...name, first: title + 1, kind: 'person', scores };
    return body - name.first > 1 ? [{ ...name, last: body }, person] : [person];
  }
  // Tagged as two: the title goes with neither.
  const isTitled = ROLE_NOUNS.has(lowerAt(name.last - 1)) && CAPITALISED.test(tokenAt(document, name.last).text);
  return isTitled && name.last - name.first > 2 && ORGANIZATION_HEADS.has(lowerAt(name.last - 2))
    ? [{ ...name, last: name.last - 1 }]
    : [name];
}

function isPerson(document: Document, first: number, last: number, isSurname: (word: string) => boolean): boolean {
  if (last - first > LONGEST_NAME) return false;
  for (let t = first; t < last; t++) {
    const { text, lower } = tokenAt(document, t);
    if (!CAPITALISED.test(text) || ORGANIZATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || ROLE_NOUNS.has(lower)) return false;
  }
  const { text } = tokenAt(document, first);
  return last - first === 1 ? isSurname(text) : FIRST_NAMES.has(text);
}
