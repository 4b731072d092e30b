import type { SeededRandom } from './seeded-random.ts';
import { writeProse } from './write-prose.ts';

/** Whom and what the articles of a corpus name again and again. Those named most come first. */
export interface SampleCast {
  people: readonly Person[];
  institutions: readonly string[];
  places: readonly string[];
}

export interface Person {
  name: string;
  surname: string;
  role: string;
}

/** An archive of ten thousand articles has some three thousand people it comes back to, and never fewer than a town has. */
const ARTICLES_A_PERSON = 3;
const FEWEST_PEOPLE = 60;
const PEOPLE_AN_INSTITUTION = 6;
const PEOPLE_A_PLACE = 8;

/** So many different things; each try that gives one anew is thrown away. */
function distinct<T>(count: number, keyOf: (one: T) => string, make: () => T): T[] {
  const found = new Map<string, T>();
  for (let tries = 0; found.size < count && tries < count * 50; tries++) {
    const one = make();
    if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  }
  return [...found.values()];
}

export function makePerson(random: SeededRandom): Person {
  const surname = writeProse('surname', random);
  return { surname, name: `${writeProse('given', random)} ${surname}`, role: writeProse('role', random) };
}

/** The recurring people, institutions and places of a corpus of so many articles. */
export function makeCast(articles: number, random: SeededRandom): SampleCast {
  const count = Math.max(FEWEST_PEOPLE, Math.round(articles / ARTICLES_A_PERSON));
  const itself = (name: string) => name;
  const places = distinct(Math.max(12, Math.round(count / PEOPLE_A_PLACE)), itself, () => writeProse('place', random));
  return {
    places,
    people: distinct(
      count,
      ({ name }) => name,
      () => makePerson(random),
    ),
    institutions: distinct(Math.max(12, Math.round(count / PEOPLE_AN_INSTITUTION)), itself, () =>
      writeProse('institution', random, { PLACE: () => random.pick(places) }),
    ),
  };
}
