import type { ActorKind } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import { singularOf } from '../figures/singular-of.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS, PLACE_HEADS, PLACE_NOUNS } from '../lexicons/institution-words.ts';
import { METONYMS } from '../lexicons/metonyms.ts';
import { HONORIFICS, ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { countryOfDemonym } from '../names/demonyms.ts';
import type { ActorBook, ActorRecord } from './actor-book.ts';
import type { SourcePart } from './coordinated-parts.ts';
import { isShareOfPeople } from './is-share-of-people.ts';
import { opensWithIt } from './power-speaking.ts';
import type { PronounPlace } from './resolve-pronoun.ts';

/** Words that stand for nobody when they stand alone. */
export const NOBODY: ReadonlySet<string> = new Set([
  'this',
  'that',
  'these',
  'those',
  'there',
  'what',
  'one',
  'you',
  'everything',
  'nothing',
  'something',
  'it',
  'here',
  'most',
  'all',
  'such',
  'each',
]);
const PLURAL_GROUPS = new Set([
  'markets',
  'side',
  'sides',
  'police',
  'people',
  'staff',
  'public',
  'crowd',
  'media',
  'press',
  'family',
  'military',
  'army',
  'opposition',
  'majority',
  'crew',
  'team',
  'jury',
  'audience',
]);
const HEAD = /^(?:NOUN|PROPN|ADJ|NUM|PRON|DET|X)$/;
// How words for people end: "the Republican", "the Socialists".
const OF_PEOPLE = /(?:ans?|ese|ish|ists?|ers?|crats?|ites?|est|s)$/;

/** The actor a noun phrase stands for, local to the article: the one it meant before, or a new one without a name. */
export function unnamedSource(
  document: Document,
  book: ActorBook,
  part: SourcePart,
  baseLast: number,
  isDocument: boolean,
  place: PronounPlace,
): ActorRecord[] {
  const { first, last } = part;
  const head = tokenAt(document, baseLast - 1);
  const opener = tokenAt(document, first);
  const span: Span = [opener.start, tokenAt(document, last - 1).end];
  const name = document.text
    .slice(span[0], span[1])
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/u, '');
  const isShare = isShareOfPeople(name);
  if (!isShare && (!HEAD.test(head.pos) || (last - first === 1 && NOBODY.has(head.lower)))) return [];
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  const definite = ['the', 'that', 'this', 'these', 'those'].includes(opener.lower);
  const again =
    book.unnamedAs(`name ${name.toLowerCase()}`) ??
    (definite ? (book.unnamedAs(`noun ${head.lower}`) ?? organizationMeant(book, head.lower, span[0])) : undefined);
  const isBody = last - first === 1 && head.pos === 'PROPN' && opensWithIt(document, place);
  const actor =
    again ?? book.add(name, isShare ? 'group' : isBody ? 'organization' : kindOfUnnamed(document, part, baseLast, isDocument), true);
  if (actor.unnamed) {
    book.noteUnnamed(`name ${name.toLowerCase()}`, actor);
    book.noteUnnamed(`noun ${head.lower}`, actor);
  }
  if (again && again.name !== name) again.aliases.add(name);
  book.mention(actor, span);
  return [actor];
}

// "the ministry" after "the Ministry of Trade", "the company" after "Orvik Motors".
function organizationMeant(book: ActorBook, noun: string, before: number): ActorRecord | undefined {
  const mentions = book.mentions();
  if (!ORGANIZATION_HEADS.has(noun) && !ORGANIZATION_NOUNS.has(noun)) return undefined;
  for (let i = book.indexFrom(before) - 1, steps = 0; i >= 0 && steps < 40; i--, steps++) {
    const actor = mentions[i]?.actor;
    if (actor?.kind === 'organization' && new RegExp(`\\b${noun.replace(/[^\p{L}]/gu, '')}\\b`, 'iu').test(actor.name)) return actor;
  }
  return undefined;
}

function kindOfUnnamed(document: Document, { first }: SourcePart, baseLast: number, isDocument: boolean): ActorKind {
  const head = tokenAt(document, baseLast - 1);
  if (isDocument) return 'document';
  if (PLURAL_GROUPS.has(head.lower)) return 'group';
  const plural = head.lower !== head.lemma && /(?:s|men|women|people|children)$/.test(head.lower);
  if (
    plural ||
    /^(?:some|many|several|few|most|all|others|those|they|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands)$/.test(
      tokenAt(document, first).lower,
    )
  )
    return 'group';
  if (ROLE_NOUNS.has(head.lemma)) return 'person';
  // "Residents of Orvik" at the start of a sentence passes for a name; "the Palace" is no person.
  if (head.lower.endsWith('s') && ROLE_NOUNS.has(singularOf(head.lower))) return 'group';
  if (countryOfDemonym(head.text)) return 'group';
  const isBody = tokenAt(document, first).lower === 'the' && baseLast - first === 2 && /^\p{Lu}/u.test(head.text);
  if (METONYMS.has(head.lower) || (isBody && !HONORIFICS.has(`${head.lower}.`) && !OF_PEOPLE.test(head.lower))) return 'organization';
  // "The harbour confirmed it": those who run it.
  const isPlace = PLACE_HEADS.has(head.lower) || PLACE_NOUNS.has(head.lower);
  return isPlace || ORGANIZATION_HEADS.has(head.lower) || ORGANIZATION_NOUNS.has(head.lower) ? 'organization' : 'person';
}
