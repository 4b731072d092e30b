import { seededRandom, shuffled } from '../tagger/train-chain.ts';
import { type MadeUpName, type MadeUpTeam, madeUpClub, madeUpCounty, madeUpFranchise, madeUpNation } from './made-up-team.ts';
import { MATCH_SENTENCES, type MatchSentences } from './match-sentences.ts';
import type { NameStock } from './name-stock.ts';
import { pick, type Random } from './pick.ts';
import type { GoldNames } from './train-names.ts';

const SEED = 13;
const SENTENCES = 14;
const SHARE_OF_FULL_TEAM_NAMES = 0.2;
const SHARE_OF_FULL_NAMES_AGAIN = 0.15;
const SHARE_OF_TOWNS = 0.5;
const SLOT = /\{([^}]+)\}/g;
const ARTICLE = /\bthe $/i;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const CUPS = ['World Cup', 'European Cup', 'UEFA Cup', 'Davis Cup', 'Olympic Games', 'Asian Cup', 'Champions Trophy'];

/** A kind of match: what is told of it, and which teams play it. */
interface Sport {
  sentences: MatchSentences;
  team: (stock: NameStock, random: Random) => MadeUpTeam;
}

// One after the other; those played twice are more of the news.
const SPORTS: readonly Sport[] = [
  { sentences: MATCH_SENTENCES.football, team: madeUpClub },
  { sentences: MATCH_SENTENCES.football, team: madeUpClub },
  { sentences: MATCH_SENTENCES.football, team: madeUpNation },
  { sentences: MATCH_SENTENCES.football, team: madeUpNation },
  { sentences: MATCH_SENTENCES.league, team: madeUpFranchise },
  { sentences: MATCH_SENTENCES.league, team: madeUpFranchise },
  { sentences: MATCH_SENTENCES.cricket, team: madeUpCounty },
  { sentences: MATCH_SENTENCES.cricket, team: madeUpNation },
  { sentences: MATCH_SENTENCES.singles, team: madeUpNation },
];

type Fill = (slot: string) => string | MadeUpName;

/** Remembers what was made for a role, so that a report keeps to its people and teams. */
function remembering<T>(make: () => T): (role: string) => T {
  const made = new Map<string, T>();
  return (role) => {
    const known = made.get(role) ?? make();
    made.set(role, known);
    return known;
  };
}

function peopleOf(stock: NameStock, random: Random) {
  const make = () => {
    const { first, last } = pick(stock.people, random);
    return { first: pick(first, random), last: pick(last, random) };
  };
  const cast = remembering(make);
  const known = new Set<string>();
  const named = (words: string): MadeUpName => ({ words, kind: 'person' });
  return {
    anyone: () => {
      const { first, last } = make();
      return named(`${first} ${last}`);
    },
    surname: () => named(make().last),
    /** In full at first, later mostly by the last name. */
    inRole: (role: string) => {
      const { first, last } = cast(role);
      const isFull = !known.has(role) || random() < SHARE_OF_FULL_NAMES_AGAIN;
      known.add(role);
      return named(isFull ? `${first} ${last}` : last);
    },
  };
}

/** What fills the slots of one report's sentences. */
function filler({ team }: Sport, stock: NameStock, random: Random): Fill {
  const people = peopleOf(stock, random);
  const teams = remembering(() => team(stock, random));
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const number = (least: number, most: number) => String(between(least, most));
  const place = (words: string): MadeUpName => ({ words, kind: 'place' });
  const ofTeam = (role: string) => () => (random() < SHARE_OF_FULL_TEAM_NAMES ? teams(role).full : teams(role).short);
  const inRole = (role: string) => () => people.inRole(role);

  const slots: Record<string, () => string | MadeUpName> = {
    home: ofTeam('home'),
    away: ofTeam('away'),
    third: ofTeam('third'),
    fourth: ofTeam('fourth'),
    "home's full": () => teams('home').full,
    "away's full": () => teams('away').full,
    "home's place": () => teams('home').home,
    "away's place": () => teams('away').home,
    scorer: inRole('scorer'),
    winger: inRole('winger'),
    keeper: inRole('keeper'),
    coach: inRole('coach'),
    captain: inRole('captain'),
    rival: inRole('rival'),
    anyone: people.anyone,
    surname: people.surname,
    city: () => place(pick(random() < SHARE_OF_TOWNS ? stock.towns : stock.cities, random)),
    land: () => place(pick(stock.countries, random)),
    people: () => ({ words: pick(stock.peoples, random), kind: 'other' }),
    cup: () => ({ words: pick(CUPS, random), kind: 'other' }),
    day: () => pick(DAYS, random),
    score: () => `${number(1, 6)}-${number(0, 5)}`,
    points: () => `${number(80, 130)}-${number(70, 110)}`,
    sets: () => Array.from({ length: between(2, 3) }, () => `${number(6, 7)}-${number(0, 6)}`).join(' '),
    // Those that end in "th".
    minute: () => `${number(2, 8)}${number(4, 9)}`,
    few: () => number(2, 9),
    many: () => number(12, 389),
  };
  return (slot) => {
    const fill = slots[slot];
    if (!fill) throw new Error(`no such slot: ${slot}`);
    return fill();
  };
}

const isInCapitals = (words: string) => words === words.toUpperCase() && /\p{Lu}/u.test(words);

/** Puts sentences together, one a line; a slot in capitals, or in a sentence in capitals, is filled in capitals. */
function write(sentences: readonly string[], fill: Fill): Pick<GoldNames, 'text' | 'entities'> {
  const entities: GoldNames['entities'][number][] = [];
  let text = '';
  for (const sentence of sentences) {
    const isLoud = isInCapitals(sentence.replace(SLOT, ''));
    const opening = text.length;
    let done = 0;
    for (const match of sentence.matchAll(SLOT)) {
      const [whole, slot = ''] = match;
      text += sentence.slice(done, match.index);
      done = match.index + whole.length;
      const isLoudSlot = isLoud || isInCapitals(slot);
      const filled = fill(slot.toLowerCase());
      const { words, kind, hasArticle } = typeof filled === 'string' ? { words: filled } : filled;
      if (hasArticle && !isLoudSlot && !ARTICLE.test(text)) text += text.length === opening ? 'The ' : 'the ';
      // A few letters grow when set in capitals.
      const written = isLoudSlot ? words.toUpperCase() : words;
      if (kind) entities.push({ start: text.length, end: text.length + written.length, kind });
      text += written;
    }
    text += `${sentence.slice(done)}\n`;
  }
  return { text, entities };
}

/**
 * Match reports made up from a stock of names, for what articles on politics hardly show: a club is an organization though it
 * is called as its city is, and a nation's team is its land.
 */
export function matchReports(stock: NameStock, documents: number): GoldNames[] {
  const random = seededRandom(SEED);
  return Array.from({ length: documents }, (_, i) => {
    const sport = SPORTS[i % SPORTS.length] as Sport;
    const { headlines, datelines, prose } = sport.sentences;
    const sentences = [pick(headlines, random), pick(datelines, random), ...shuffled(prose, random).slice(0, SENTENCES)];
    return { id: `match-report-${i}`, ...write(sentences, filler(sport, stock, random)), isMadeUp: true };
  });
}
