import { type Document, tokenAt } from '../../text/document.ts';
import type { NameKind } from '../finding.ts';
import { CURRENCY_CODES } from '../lexicons/currencies.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import { ORGANIZATION_HEADS } from '../lexicons/institution-words.ts';
import { HONORIFICS, OFFICE_MODIFIERS, POSTNOMINALS, ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { countryOfDemonym, isDemonymOf } from './demonyms.ts';
import { NAME_KINDS } from './name-labels.ts';
import type { TaggedName } from './tag-names.ts';

/** What an article costs a person's likelihood. */
const ARTICLE_PENALTY = 4;
/** Where in a place, in small letters, is no part of its name: "downtown Oslo". */
const PART_OF_TOWN =
  /^(?:downtown|uptown|midtown|central|suburban|rural|inner|upstate|nearby|mainland|(?:north|south|east|west)ern|(?:north|south)(?:east|west)ern)$/;
const TRAILING_MARK = /^(?:'s?|[,;:&/–—-]|["“”‘’(])$/;
const LEADING_MARK = /^["“”‘’'(,&/–—-]$/;
const ORGANIZATION = NAME_KINDS.indexOf('organization');
const PLACE = NAME_KINDS.indexOf('place');

/** "The pro-Velmarian Harbour Front": how it stands to others is no part of its name; that of al-Qaeda is. */
const STANCE = /^(?:pro|anti|non|ex|then|pre|post)-\p{Lu}/u;
/** What stands under a picture is no part of the name beside it: "Ada Lund Image: …". */
const CAPTION_WORD = /^(?:image|photo|photograph|picture|file|video|credit)$/;
/** A name without titles, adjectives of origin, and the marks and possessives at its ends; undefined where nothing is left. */
export function trimName(document: Document, name: TaggedName, isOrigin: (word: string) => boolean): TaggedName | undefined {
  let { first, last, kind, scores } = name;
  while (last > first && TRAILING_MARK.test(tokenAt(document, last - 1).lower)) last--;
  while (first < last && LEADING_MARK.test(tokenAt(document, first).lower)) first++;
  if (last - first > 1 && STANCE.test(tokenAt(document, first).text)) first++;
  if (name.kind === 'place' && last - first > 1 && PART_OF_TOWN.test(tokenAt(document, first).text)) first++;
  if (last - first > 1 && tokenAt(document, last).text === ':' && CAPTION_WORD.test(tokenAt(document, last - 1).lower)) last--;
  // "The Orvik Sheriff's office": the sheriff of Orvik, and no body by that name.
  if (kind === 'organization' && ownsSmallWord(document, last) && last - first > 1 && ROLE_NOUNS.has(tokenAt(document, last - 1).lower)) {
    last--;
    kind = 'place';
    scores = scores.map((_, k) => scores[k === ORGANIZATION ? PLACE : k === PLACE ? ORGANIZATION : k] as number);
  }
  if (name.kind === 'person') {
    // "Neil Abara KC"
    while (last - first > 2 && POSTNOMINALS.has(tokenAt(document, last - 1).text)) last--;
    let title = first;
    while (title < last && isTitle(tokenAt(document, title).lower) && !isGivenName(document, title, last)) title++;
    // "General" and "Bishop" are surnames too, but not before a name, nor alone.
    first = title;
  }
  // "EUR 3 billion"
  if (CURRENCY_CODES.has(tokenAt(document, first).text)) return undefined;
  // "The Velmarian Chancellor" is described, not named.
  let isDescribed = !isOrganizationsName(document, first, last, name.kind);
  for (let t = first; t < last && isDescribed; t++)
    isDescribed = isOrigin(tokenAt(document, t).text) || (last - first > 1 && isTitle(tokenAt(document, t).lower));
  if (isDescribed) return undefined;
  // People have no article: "the Chancellery" is none, unless it only goes before a noun ("the Brandt plan").
  const next = tokenAt(document, last).pos;
  const hasArticle =
    last - first === 1 && tokenAt(document, first - 1).lower === 'the' && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ';
  if (name.kind === 'person' && hasArticle)
    scores = scores.map((score, k) => (NAME_KINDS[k] === 'person' ? score - ARTICLE_PENALTY : score));
  return { ...name, first, last, kind, scores };
}

const ownsSmallWord = (document: Document, at: number) =>
  /^['’]s$/.test(tokenAt(document, at).text) && /^\p{Ll}/u.test(tokenAt(document, at + 1).text);

// "Dean Lund" is called Dean; "the dean", "Dean Ada Lund" hold an office.
const isGivenName = (document: Document, at: number, last: number) =>
  at === last - 2 && GIVEN_NAMES.has(tokenAt(document, at).text) && tokenAt(document, at - 1).lower !== 'the';

// "The Conservative Party", "the High Court": every word of it goes before an office too, but these are what they are called.
const isOrganizationsName = (document: Document, first: number, last: number, kind: NameKind) =>
  kind === 'organization' && last - first > 1 && ORGANIZATION_HEADS.has(tokenAt(document, last - 1).lower);

// An adjective begins as its place does; a text with more such places than this is a gazetteer.
const stemOf = (word: string) => word.slice(0, 3);
const MOST_ALIKE = 40;

/** "Orlanders" are of Orland. */
const PEOPLE = /^(\p{L}{3,})ers?$/u;

/** Knows the adjectives of origin: of real countries, and of the places this text names ("Velmarian"). */
export function originsOf(document: Document, tagged: readonly TaggedName[]): (word: string) => boolean {
  const places = new Map<string, Set<string>>();
  for (const { kind, first, last } of tagged) {
    // A land that acts may be tagged as a body.
    if (kind === 'person' || last - first > 1) continue;
    const { text } = tokenAt(document, first);
    const alike = places.get(stemOf(text)) ?? new Set();
    if (alike.size < MOST_ALIKE) places.set(stemOf(text), alike.add(text));
  }
  const isOf = (word: string, place: string) => isDemonymOf(word, place) || PEOPLE.exec(word)?.[1] === place;
  return (word) => countryOfDemonym(word) !== undefined || [...(places.get(stemOf(word)) ?? [])].some((place) => isOf(word, place));
}

/** "Foreign Affairs minister"; among the words that go before an office, the tagger would have to be trained anew. */
const AFFAIRS = 'affairs';
const isTitle = (lower: string) => lower === AFFAIRS || HONORIFICS.has(lower) || ROLE_NOUNS.has(lower) || OFFICE_MODIFIERS.has(lower);
