import { type Document, tokenAt } from '../../text/document.ts';
import type { NameFinding } from '../finding.ts';
import { COUNTRY_NAMES } from '../lexicons/countries.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import { NEWSPAPER_HEADS, ORGANIZATION_HEADS } from '../lexicons/institution-words.ts';
import { METONYMS } from '../lexicons/metonyms.ts';
import { GENDERED, OFFICE_MODIFIERS } from '../lexicons/role-nouns.ts';
import { countryOfDemonym } from '../names/demonyms.ts';
import { partsOfLongNames } from '../names/parts-of-long-names.ts';
import { plainName } from '../names/plain-name.ts';
import { ActorBook, type ActorRecord } from './actor-book.ts';
import { Namesakes } from './namesakes.ts';

/** Where each name finding's first token is, so that titles before it can be read. */
export interface PlacedName extends NameFinding {
  text: string;
  /** Index of the first token. */
  first: number;
  /** Index behind the last token. */
  last: number;
}

/** Name findings with their tokens; findings are in reading order. */
export function placeNames(document: Document, names: NameFinding[]): PlacedName[] {
  let token = 0;
  return names.map((name) => {
    while (token < document.tokens.length && tokenAt(document, token).end <= name.start) token++;
    let last = token;
    while (last < document.tokens.length && tokenAt(document, last).start < name.end) last++;
    const text = plainName(document.text.slice(name.start, name.end));
    return { ...name, text, first: token, last };
  });
}

/**
 * One actor for each name, with short forms joined to the long ones: a surname to the person last named in full, an
 * acronym to the organization it abbreviates, "US" to the United States. Two full names that share only a surname stay two.
 */
export function clusterNames(document: Document, names: PlacedName[]): ActorBook {
  const book = new ActorBook();
  const byName = new Map<string, ActorRecord>();
  const longForms = longFormsByEnd(names);
  const recent = new Map<string, ActorRecord>();
  const acronyms = acronymsOf(document, names);
  const namesakes = new Namesakes(document);
  const inCapitals = surnamesInCapitals(longForms);
  const shortForms = partsOfLongNames(names.filter(({ kind }) => kind !== 'person').map(({ text }) => text));
  const kindOf = new Map(names.map(({ text, kind }) => [text, kind]));
  for (const [short, long] of shortForms) {
    const kind = kindOf.get(short);
    const isShort = kind === 'place' ? isLandsName : isBodysName;
    // Only where both are of one kind: Chicago is not the Chicago Tribune.
    const [only, ...others] = [...long].filter((name) => kind === kindOf.get(name) && isShort(short, name));
    if (only && others.length === 0) acronyms.set(short, acronyms.get(short) ?? only);
  }
  for (const name of names) {
    if (name.kind === 'other') continue;
    const gender = genderBefore(document, name);
    let actor =
      name.kind === 'person'
        ? (namesakes.meant(name) ??
          byName.get(`person:${inCapitals.get(name.text)?.toLowerCase()}`) ??
          personFor(name, gender, byName, recent, longForms))
        : byName.get(keyOf(name, acronyms));
    if (!actor) {
      actor = book.add(name.text, name.kind);
      // A headline's surname: the one person the text goes on to name in full.
      const full = name.kind === 'person' && !name.text.includes(' ') ? onlyLongForm(name.text, longForms, inCapitals) : undefined;
      if (full) {
        byName.set(`person:${full.toLowerCase()}`, actor);
        byName.set(`ends:${endsKey(full.split(' '))}`, actor);
      }
      if (name.kind === 'person' && name.text.includes(' ')) byName.set(`ends:${endsKey(name.text.split(' '))}`, actor);
      // 'Robert "Bobby" Lund' is Bobby Lund as well.
      const [, nickname] = NICKNAME.exec(name.text) ?? [];
      if (name.kind === 'person' && nickname) byName.set(`ends:${endsKey([nickname, name.text.split(' ').at(-1) ?? ''])}`, actor);
    }
    byName.set(keyOf(name, acronyms), byName.get(keyOf(name, acronyms)) ?? actor);
    if (name.kind === 'person') {
      actor.gender ??= gender ?? GIVEN_NAMES.get(name.text.split(' ')[0] ?? '');
      for (const word of nameEnds(name.text)) recent.set(word, actor);
      namesakes.note(name, actor);
    }
    // Of the forms the article uses the fullest is the name, the others are aliases.
    if (name.text !== actor.name) {
      const isFuller = name.text.length > actor.name.length && (name.kind !== 'person' || name.text.includes(' '));
      // "ORVIK" of a headline is Orvik.
      const isCalmer = actor.name === name.text.toUpperCase();
      actor.aliases.add(isFuller || isCalmer ? actor.name : name.text);
      if (isFuller || isCalmer) {
        actor.name = name.text;
        actor.aliases.delete(name.text);
      }
    }
    book.mention(actor, [name.start, name.end]);
  }
  return book;
}

const NICKNAME = /["“‘'](\p{Lu}\p{L}+)["”’']/u;
const LAND = /^(?:republic|kingdom|empire|federation|emirate|principality|archipelago)$/i;
const ARTICLE = /^The /;

/** "Drennan" is the Drennan Republic; but South is not South Arven, nor Orvik the Orvik Stadium. */
function isLandsName(short: string, long: string): boolean {
  const [first, second = '', ...more] = long.replace(ARTICLE, '').split(' ');
  return first === short && more.length === 0 && LAND.test(second) && !COUNTRY_NAMES.has(short);
}

const CLUBS = new Set(['rovers', 'united', 'wanderers', 'athletic', 'rangers', 'albion', 'city']);
/** Republicans and Democrats are people too, of a party or of none. */
const PARTIES = /^(?:democrats|republicans|conservatives|liberals|socialists|greens|nationalists|unionists|communists)$/;

/** "Rovers" is Harrow Rovers, "the Tigers" the Orvik Tigers. */
const isClubsName = (last: string) => CLUBS.has(last) || (last.endsWith('s') && !ORGANIZATION_HEADS.has(last) && !PARTIES.test(last));

/** "Velten" is the Velten Institute, "the House" the House of Delegates, "the Senate" the Kenya Senate; but it is not the White House. */
function isBodysName(short: string, long: string): boolean {
  const [first = '', second, ...more] = long.replace(ARTICLE, '').split(' ');
  const lower = short.toLowerCase();
  const isHead = ORGANIZATION_HEADS.has(lower);
  const last = (more.at(-1) ?? second ?? '').toLowerCase();
  // A paper mostly has its town's or country's name.
  if (METONYMS.has(long.toLowerCase()) || (last !== 'news' && NEWSPAPER_HEADS.has(last))) return false;
  if (last === lower && first !== short && isClubsName(lower)) return true;
  if (isHead) return first === short ? second === 'of' : second === short && more.length === 0 && COUNTRY_NAMES.has(first);
  return first === short && !OFFICE_MODIFIERS.has(lower) && !COUNTRY_NAMES.has(short) && !/\d/.test(short) && !countryOfDemonym(short);
}

function keyOf({ text, kind }: { text: string; kind: string }, acronyms: Map<string, string>): string {
  if (kind === 'place') return `place:${(COUNTRY_NAMES.get(text) ?? acronyms.get(text) ?? text).toLowerCase()}`;
  return `${kind}:${(acronyms.get(text) ?? text).toLowerCase()}`;
}

function personFor(
  name: PlacedName,
  gender: 'f' | 'm' | undefined,
  byName: Map<string, ActorRecord>,
  recent: Map<string, ActorRecord>,
  longForms: Map<string, Set<string>>,
): ActorRecord | undefined {
  const exact = byName.get(`person:${name.text.toLowerCase()}`);
  if (exact && name.text.includes(' ')) return exact;
  const words = name.text.split(' ');
  if (words.length > 1) {
    // "John F. Adams" and "John Adams" are one; "Jane Adams" is another.
    return byName.get(`ends:${endsKey(words)}`);
  }
  const known = recent.get(name.text);
  const clash = gender && known?.gender && known.gender !== gender;
  if (known && !clash) return known;
  const distinct = longForms.get(name.text) ?? new Set<string>();
  // Named in full only later: safe where one person alone has that name.
  if (!known && distinct.size === 1) return byName.get(`person:${[...distinct][0]?.toLowerCase()}`);
  if (clash) {
    for (const text of distinct) {
      const actor = byName.get(`person:${text.toLowerCase()}`);
      if (actor && actor.gender === gender) return actor;
    }
    return exact;
  }
  return exact;
}

const endsKey = (words: string[]) => `${words[0]} ${words.at(-1)}`.toLowerCase();

function longFormsByEnd(names: PlacedName[]): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const { text, kind } of names) {
    if (kind !== 'person' || !text.includes(' ')) continue;
    for (const word of nameEnds(text)) forms.set(word, (forms.get(word) ?? new Set()).add(text));
  }
  return forms;
}

/** The one person whom a text names in full and a single word of it means. */
function onlyLongForm(
  word: string,
  longForms: ReadonlyMap<string, ReadonlySet<string>>,
  inCapitals: ReadonlyMap<string, string>,
): string | undefined {
  const [only, ...others] = longForms.get(word) ?? [];
  return others.length > 0 ? undefined : (only ?? inCapitals.get(word));
}

// "BRANDT" in a headline or a transcript is the one person of the text whose name ends so; of two namesakes it is neither.
function surnamesInCapitals(longForms: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [end, full] of longForms) {
    const [only, ...others] = full;
    const capitals = end.toUpperCase();
    if (only && others.length === 0 && capitals !== end && capitals.length > 2) found.set(capitals, only);
  }
  return found;
}

function nameEnds(text: string): string[] {
  const words = text.split(' ').filter((word) => !/^(?:jr|sr|ii|iii)\.?$/i.test(word));
  const [first, last] = [words[0], words.at(-1)];
  return words.length === 1 ? [text] : [first, last].filter((word): word is string => word !== undefined && word.length > 1);
}

function genderBefore(document: Document, name: PlacedName): 'f' | 'm' | undefined {
  return GENDERED.get(tokenAt(document, name.first - 1).lower);
}

// "European Union (EU)", and "WHO" where a World Health Organization is named.
function acronymsOf(document: Document, names: PlacedName[]): Map<string, string> {
  const found = new Map<string, string>();
  const long = names.filter(({ kind, text }) => kind === 'organization' && text.includes(' '));
  const initials = new Map(long.map(({ text }) => [text.match(/\p{Lu}/gu)?.join('') ?? '', text]));
  for (const name of names) {
    if (!/^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(name.text) || name.kind !== 'organization') continue;
    const spelled = initials.get(name.text.replaceAll('.', ''));
    const before = tokenAt(document, name.first - 1).text === '(' ? long.find(({ last }) => last === name.first - 1) : undefined;
    const full = before?.text ?? spelled;
    if (full) found.set(name.text, full);
  }
  return found;
}
