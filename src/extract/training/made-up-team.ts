import type { NameKind } from '../finding.ts';
import type { NameStock } from './name-stock.ts';
import { pick, type Random } from './pick.ts';

/** A name as it is written, and what it is a name of. */
export interface MadeUpName {
  words: string;
  kind: NameKind;
  /** "The Tigers": it has an article in a sentence. */
  hasArticle?: boolean;
}

/** A team: what it is called for short and in full, and the place it plays in. */
export interface MadeUpTeam {
  short: MadeUpName;
  full: MadeUpName;
  home: MadeUpName;
}

// Most clubs are called as their city is.
const CLUB_FORMS = [
  ...['@', '@', '@', '@ United', '@ City', '@ Town', '@ County', '@ FC', '@ Rovers', '@ Athletic'],
  ...['FC @', 'Dynamo @', 'Sporting @', 'Real @', 'Olympique @', 'Borussia @', 'Racing @'],
];
/** Nations whose teams are not called as the lists of countries call them. */
const TEAMS_OF_LANDS = ['U.S.', 'United States', 'Britain', 'Holland', 'Ireland', 'England', 'Scotland', 'Wales'];
const SHARE_OF_TEAMS_OF_LANDS = 0.15;
const SHARE_OF_STATES = 0.2;
const SHARE_OF_BARE_NICKNAMES = 0.5;
const SHARE_OF_TOWNS = 0.5;

const organization = (words: string): MadeUpName => ({ words, kind: 'organization' });
const place = (words: string): MadeUpName => ({ words, kind: 'place' });

/** "Velten", in full "Velten United". */
export function madeUpClub(stock: NameStock, random: Random): MadeUpTeam {
  const city = pick(random() < SHARE_OF_TOWNS ? stock.towns : stock.cities, random);
  return { short: organization(city), full: organization(pick(CLUB_FORMS, random).replace('@', city)), home: place(city) };
}

/** "Orvik", in full "the Orvik Tigers" or "the Tigers". */
export function madeUpFranchise(stock: NameStock, random: Random): MadeUpTeam {
  const home = pick(random() < SHARE_OF_STATES ? stock.regions : stock.americanCities, random);
  const nickname = pick(stock.nicknames, random);
  const full = random() < SHARE_OF_BARE_NICKNAMES ? nickname : `${home} ${nickname}`;
  return { short: organization(home), full: { ...organization(full), hasArticle: true }, home: place(home) };
}

/** A county or a state that plays cricket, somewhere in it. */
export function madeUpCounty(stock: NameStock, random: Random): MadeUpTeam {
  const name = organization(pick(stock.regions, random));
  return { short: name, full: name, home: place(pick(stock.towns, random)) };
}

/** A nation's team, which is its land and a place, as in CoNLL-2003. */
export function madeUpNation(stock: NameStock, random: Random): MadeUpTeam {
  const name = place(pick(random() < SHARE_OF_TEAMS_OF_LANDS ? TEAMS_OF_LANDS : stock.countries, random));
  return { short: name, full: name, home: place(pick(stock.cities, random)) };
}
