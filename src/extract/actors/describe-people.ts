import { type Document, tokenAt } from '../../text/document.ts';
import { singularOf } from '../figures/singular-of.ts';
import { COUNTRY_NAMES } from '../lexicons/countries.ts';
import { GENDERED, HONORIFICS, LEADER_NOUNS, OFFICE_MODIFIERS, ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { wordList } from '../lexicons/word-list.ts';
import { countryOfDemonym, isDemonymOf } from '../names/demonyms.ts';
import type { NounPhrase } from '../syntax/find-noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { ActorBook, ActorRecord, Office } from './actor-book.ts';
import type { PlacedName } from './cluster-names.ts';

// A title in the plural stands before no more names than this.
const MOST_SHARING = 6;
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my', 'your']);

/** Finds the country an adjective or a name in a noun phrase points to; knows the invented ones by the text's own places. */
export type CountryReader = (word: string) => string | undefined;

export function countryReader(book: ActorBook): CountryReader {
  const places = book.actors.filter(({ kind }) => kind === 'place').map(({ name }) => name);
  return (word) => COUNTRY_NAMES.get(word) ?? countryOfDemonym(word) ?? places.find((place) => place === word || isDemonymOf(word, place));
}

/**
 * Reads roles and offices before and behind people's names, then finds the descriptions that mean them again: "the Russian
 * President", "his Russian counterpart", "the mayor". Each becomes an alias and a mention.
 */
export function describePeople(document: Document, syntax: Syntax, book: ActorBook, names: PlacedName[]): void {
  const readCountry = countryReader(book);
  const named = new Set<NounPhrase>();
  let lastOffice: Office | undefined;
  for (const [index, name] of names.entries()) {
    const phrase = syntax.nounPhraseAt(name.last - 1) ?? syntax.nounPhraseAt(name.first);
    if (phrase) named.add(phrase);
    const actor = name.kind === 'person' ? actorAt(book, name) : undefined;
    if (!actor) continue;
    const office =
      readTitle(document, phrase, name, actor, readCountry, lastOffice, book, names.slice(Math.max(0, index - 2), index)) ??
      readApposition(document, syntax, name, actor, readCountry) ??
      readOfficeBeforeComma(document, syntax, name, actor, readCountry, lastOffice) ??
      sharePluralTitle(document, book, names, index, actor, lastOffice);
    if (office) lastOffice = office;
  }
  const people = new Set(names.filter(({ kind }) => kind === 'person').map(({ first }) => first));
  // "Their leader, Ada Brandt," is she, whoever led before.
  const isNamedBehind = ({ last }: NounPhrase) => tokenAt(document, last).text === ',' && people.has(last + 1);
  for (const phrase of syntax.nounPhrases)
    if (!named.has(phrase) && !phrase.pronoun && !isNamedBehind(phrase)) describeAgain(document, book, phrase, readCountry);
}

function actorAt(book: ActorBook, { start, end }: PlacedName): ActorRecord | undefined {
  return book.within(start, end).find((mention) => mention.start === start)?.actor;
}

function readTitle(
  document: Document,
  phrase: NounPhrase | undefined,
  name: PlacedName,
  actor: ActorRecord,
  readCountry: CountryReader,
  lastOffice: Office | undefined,
  book: ActorBook,
  names: PlacedName[],
): Office | undefined {
  if (!phrase || phrase.first >= name.first) return undefined;
  let first = phrase.first;
  while (first < name.first && (DETERMINERS.has(tokenAt(document, first).lower) || tokenAt(document, first).pos === 'PUNCT')) first++;
  // "Ministry of Trade aide Ada Brandt": the phrase begins within another name.
  const around = names.find((other) => other.first < first && other.last > first);
  if (around) first = around.first;
  let last = name.first;
  while (last > first && HONORIFICS.has(tokenAt(document, last - 1).lower)) last--;
  while (last > first && tokenAt(document, last - 1).pos === 'PUNCT') last--;
  const office = officeOf(document, first, last, readCountry);
  if (!office) return undefined;
  for (let i = first; i < last; i++) actor.gender ??= GENDERED.get(tokenAt(document, i).lower);
  const whole = document.text.slice(tokenAt(document, phrase.first).start, tokenAt(document, last - 1).end);
  if (office.noun === 'counterpart') {
    // A counterpart holds the office of the one just named, for another country.
    actor.aliases.add(whole);
    book.mention(actor, [tokenAt(document, phrase.first).start, tokenAt(document, last - 1).end]);
    const shared = { noun: lastOffice?.noun ?? office.noun, country: office.country, implied: true };
    actor.offices.push(shared);
    return shared;
  }
  actor.roles.add(roleIn(document, first, last));
  actor.offices.push(office);
  return office;
}

// "Foreign ministers" is "Foreign minister" of each.
function roleIn(document: Document, first: number, last: number): string {
  const { text, start, end } = tokenAt(document, last - 1);
  const one = singularOf(text);
  return (
    document.text.slice(tokenAt(document, first).start, start) + (ROLE_NOUNS.has(one.toLowerCase()) ? one : document.text.slice(start, end))
  );
}

// ", the mayor of Velm," and ", 57, a retired teacher": the phrase behind a name that ends in a role.
function readApposition(
  document: Document,
  syntax: Syntax,
  name: PlacedName,
  actor: ActorRecord,
  readCountry: CountryReader,
): Office | undefined {
  if (tokenAt(document, name.last).text !== ',') return undefined;
  const afterAge = /^\d+$/.test(tokenAt(document, name.last + 1).text) ? 2 : 0;
  const phrase = syntax.nounPhraseAt(name.last + 1 + afterAge);
  if (!phrase || phrase.first !== name.last + 1 + afterAge || phrase.pronoun) return undefined;
  // "Ada Brandt, whose two sons": not she.
  if (tokenAt(document, phrase.first).lower === 'whose') return undefined;
  const first = DETERMINERS.has(tokenAt(document, phrase.first).lower) ? phrase.first + 1 : phrase.first;
  const office = officeOf(document, first, phrase.last, readCountry);
  if (!office || opensClause(document, phrase)) return undefined;
  let { last } = phrase;
  for (let steps = 0; steps < 3 && ['of', 'for', 'at', 'to', 'in'].includes(tokenAt(document, last).lower); steps++) {
    const next = syntax.nounPhraseAt(last + 1);
    if (!next || next.first !== last + 1 || next.pronoun) break;
    last = next.last;
  }
  actor.roles.add(document.text.slice(tokenAt(document, first).start, tokenAt(document, last - 1).end));
  const country =
    office.country ?? [...Array(last - first).keys()].map((i) => readCountry(tokenAt(document, first + i).text)).find(Boolean);
  actor.offices.push({ ...office, country });
  return office;
}

const POSSESSIVE = /^['’]s$/;
const PARTICIPLES = new Set(
  wordList('accused charged convicted named known killed arrested elected appointed hired based born jailed wanted called credited tasked'),
);

// "According to Ole Lund, the minister knew": somebody else did. "Ole Lund, the minister accused of it" is he.
function opensClause(document: Document, phrase: NounPhrase): boolean {
  const { pos, lower } = tokenAt(document, phrase.last);
  if (tokenAt(document, phrase.first).lower !== 'the') return false;
  return pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && !PARTICIPLES.has(lower));
}

// "The Prime Minister, Ada Brandt, said": the office stands before, the name between commas.
function readOfficeBeforeComma(
  document: Document,
  syntax: Syntax,
  name: PlacedName,
  actor: ActorRecord,
  readCountry: CountryReader,
  lastOffice: Office | undefined,
): Office | undefined {
  let comma = name.first - 1;
  while (HONORIFICS.has(tokenAt(document, comma).lower) || ROLE_NOUNS.has(tokenAt(document, comma).lower)) comma--;
  if (tokenAt(document, comma).text !== ',' || !/^[,.;]$/.test(tokenAt(document, name.last).text)) return undefined;
  const phrase = syntax.nounPhraseAt(comma - 1);
  if (phrase?.last !== comma) return undefined;
  const owner = lastPossessive(document, phrase);
  // Without an owner only "the mayor, Ada Brandt," is one: "Mayor, Ada Brandt" may be a list.
  if (owner < 0 && !(DETERMINERS.has(tokenAt(document, phrase.first).lower) && tokenAt(document, name.last).text === ',')) return undefined;
  const first = owner < 0 ? phrase.first + 1 : owner + 1;
  const office = officeOf(document, first, phrase.last, readCountry);
  if (!office) return undefined;
  actor.roles.add(document.text.slice(tokenAt(document, first).start, tokenAt(document, phrase.last - 1).end));
  // "Her Ostish counterpart, Ole Lund," holds the office of the one just named.
  const held = office.noun === 'counterpart' ? { noun: lastOffice?.noun ?? office.noun, country: office.country, implied: true } : office;
  actor.offices.push(held);
  return held;
}

/** The last token of the owner of a phrase, "Tessaly's president": in the phrase, or right before it; -1: it has none. */
function lastPossessive(document: Document, { first, last }: NounPhrase): number {
  for (let t = last - 1; t >= first - 1; t--) if (POSSESSIVE.test(tokenAt(document, t).text)) return t;
  return -1;
}

// "Foreign ministers Ada Brandt and Ole Lund": a title in the plural is that of each.
function sharePluralTitle(
  document: Document,
  book: ActorBook,
  names: PlacedName[],
  index: number,
  actor: ActorRecord,
  lastOffice: Office | undefined,
): Office | undefined {
  const isNext = (at: number) => /^(?:,|,? and) $/.test(document.text.slice(names[at - 1]?.end, names[at]?.start));
  let opener = index;
  while (opener > 0 && index - opener < MOST_SHARING && isNext(opener)) opener--;
  const title = tokenAt(document, (names[opener]?.first ?? 0) - 1).lower;
  if (opener === index || !lastOffice || title !== `${lastOffice.noun.replace(/^.*-/, '')}s`) return undefined;
  const first = names[opener];
  const [role] = (first && actorAt(book, first)?.roles) ?? [];
  if (role) actor.roles.add(role);
  const shared = { noun: lastOffice.noun, country: undefined };
  actor.offices.push(shared);
  return shared;
}

/** The office a stretch of a noun phrase names, by its last noun; undefined where that is no role. */
export function officeOf(document: Document, first: number, last: number, readCountry: CountryReader): Office | undefined {
  let noun: string | undefined;
  let at = -1;
  for (let i = last - 1; i >= first; i--) {
    const { lemma, lower } = tokenAt(document, i);
    const role = [lower, lemma, lower.replace(/^.*-/, ''), singularOf(lower)].find((word) => ROLE_NOUNS.has(word));
    if (role) {
      noun = role;
      at = i;
      break;
    }
    if (!OFFICE_MODIFIERS.has(lower)) break;
  }
  if (!noun) return undefined;
  if (noun === 'minister' && tokenAt(document, at - 1).lower === 'prime') noun = 'prime-minister';
  let country: string | undefined;
  for (let i = first; i < at; i++) country ??= readCountry(tokenAt(document, i).text);
  return { noun, country };
}

function describeAgain(document: Document, book: ActorBook, phrase: NounPhrase, readCountry: CountryReader): void {
  const opener = tokenAt(document, phrase.first);
  if (!['the', 'his', 'her', 'their'].includes(opener.lower) || phrase.last - phrase.first < 2) return;
  const office = officeOf(document, phrase.first + 1, phrase.last, readCountry);
  if (!office || office.noun !== officeNounOfHead(document, phrase) || tokenAt(document, phrase.last).lower === 'of') return;
  const start = opener.start;
  const end = tokenAt(document, phrase.last - 1).end;
  const actor = lastHolder(book, start, office);
  if (!actor) return;
  actor.aliases.add(document.text.slice(start, end));
  if (office.country) actor.roles.add(document.text.slice(tokenAt(document, phrase.first + 1).start, end));
  book.mention(actor, [start, end]);
}

function officeNounOfHead(document: Document, phrase: NounPhrase): string {
  const { lower } = tokenAt(document, phrase.last - 1);
  return lower === 'minister' && tokenAt(document, phrase.last - 2).lower === 'prime' ? 'prime-minister' : lower;
}

// Far back in a long text another holder of the office may have come between.
const FURTHEST_BACK = 80;

/** The person last mentioned before an offset who holds an office; by its country where the description gives one. */
export function lastHolder(book: ActorBook, before: number, office: Office): ActorRecord | undefined {
  const mentions = book.mentions();
  for (let i = book.indexFrom(before) - 1, steps = 0; i >= 0 && steps < FURTHEST_BACK; i--, steps++) {
    const actor = mentions[i]?.actor;
    if (actor?.kind !== 'person') continue;
    const holds = actor.offices.some(
      ({ noun, country, implied }) =>
        (noun === office.noun && (!office.country || country === office.country)) ||
        (implied && LEADER_NOUNS.has(noun) && LEADER_NOUNS.has(office.noun) && country !== undefined && country === office.country),
    );
    if (holds) return actor;
  }
  return undefined;
}
