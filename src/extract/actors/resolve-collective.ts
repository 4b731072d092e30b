import { type Document, tokenAt } from '../../text/document.ts';
import { singularOf } from '../figures/singular-of.ts';
import { NUMBER_WORDS } from '../lexicons/numbers.ts';
import { LEADER_NOUNS, ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import type { ActorBook, ActorRecord, Mention } from './actor-book.ts';
import { isLinked } from './last-coordinated.ts';

const COUNTRY_NOUNS = new Set([
  'country',
  'nation',
  'state',
  'neighbour',
  'neighbor',
  'government',
  'power',
  'republic',
  'capital',
  'kingdom',
  'ally',
]);
const ORGANIZATION_NOUNS = new Set([
  'company',
  'firm',
  'bank',
  'team',
  'club',
  'party',
  'agency',
  'union',
  'group',
  'organization',
  'organisation',
  'ministry',
  'newspaper',
]);
const SIDES = new Set(['side', 'pair', 'duo', 'two', 'both', 'rival', 'partner']);
const FURTHEST_BACK = 120;
const MOST = 6;

/** What a collective counts and of what sort; undefined where the words are none ("both leaders", "the two countries"). */
export interface Collective {
  noun: string;
  /** Undefined where the text gives no number ("the presidents"): as many as hold the office. */
  count: number | undefined;
}

const COUNTS = [...NUMBER_WORDS]
  .filter(([, count]) => count >= 2 && count <= MOST)
  .map(([word]) => word)
  .join('|');
const OF_BOTH = new RegExp(
  `^(?:the |both )?(?:[a-z-]+ )?([a-z-]+s|men|women) (?:of|from) (?:both|the (${COUNTS})) (?:[a-z-]+ )?(countries|nations|states|sides|governments|powers|parties|companies|neighbours|neighbors)$`,
);
const PLAIN = new RegExp(
  `^(?:both(?: of)?(?: the)?|the (${COUNTS})|all (${COUNTS})|these (${COUNTS})|the other two)(?: [a-z-]+)? ([a-z-]+s|men|women|people)$`,
);
const PAIR = /^(?:both|the two|the pair|the duo|both of them|the two of them)$/;
const HOLDERS = /^the (?:([a-z-]+) )?([a-z-]+s)$/;

/** Reads "both leaders", "the two countries", "the leaders of the two countries", "both sides", "the pair". */
export function readCollective(text: string): Collective | undefined {
  const lower = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const ofBoth = OF_BOTH.exec(lower);
  if (ofBoth) return { noun: singular(ofBoth[1] ?? ''), count: NUMBER_WORDS.get(ofBoth[2] ?? 'two') ?? 2 };
  const plain = PLAIN.exec(lower);
  if (plain) return { noun: singular(plain[4] ?? ''), count: NUMBER_WORDS.get(plain[1] ?? plain[2] ?? plain[3] ?? 'two') ?? 2 };
  if (PAIR.test(lower)) return { noun: 'pair', count: 2 };
  const [, modifier, bare] = HOLDERS.exec(lower) ?? [];
  const noun = bare && singular(bare);
  if (!noun || noun === bare || !(ROLE_NOUNS.has(noun) || (COUNTRY_NOUNS.has(noun) && !modifier))) return undefined;
  return { noun: modifier === 'prime' ? `prime-${noun}` : noun, count: undefined };
}

const singular = (noun: string) => (noun === 'men' ? 'man' : noun === 'women' ? 'woman' : singularOf(noun));

/**
 * The actors a collective means: for countries the last ones named together ("between X and Y"), for people those last
 * mentioned in one sentence, leaders before others where leaders are meant. Undefined where nobody named fits.
 */
export function resolveCollective(document: Document, book: ActorBook, collective: Collective, before: number): ActorRecord[] | undefined {
  const { noun } = collective;
  if (collective.count === undefined && !COUNTRY_NOUNS.has(noun)) return holders(book, before, noun);
  const count = collective.count ?? 2;
  if (COUNTRY_NOUNS.has(noun)) {
    const isPlace = (a: ActorRecord) => a.kind === 'place';
    if (collective.count === undefined) return coordinated(document, book, before, count, isPlace);
    return (
      together(document, book, before, count, isPlace) ??
      countriesOfPeople(book, before, count) ??
      // A country nobody has heard of may pass for a person, as long as it has one name only.
      together(document, book, before, count, (a) => isPlace(a) || (!a.unnamed && /^\S+$/.test(a.name) && a.offices.length === 0))
    );
  }
  if (ORGANIZATION_NOUNS.has(noun)) return together(document, book, before, count, (a) => a.kind === 'organization');
  const people = (actor: ActorRecord) => actor.kind === 'person';
  if (SIDES.has(noun)) {
    return (
      together(document, book, before, count, people) ??
      together(document, book, before, count, (a) => a.kind === 'place') ??
      together(document, book, before, count, (a) => a.kind === 'organization')
    );
  }
  const sameOffice = inOneSentence(
    document,
    book,
    before,
    count,
    (actor) => people(actor) && actor.offices.some((office) => office.noun === noun),
  );
  const leaders = LEADER_NOUNS.has(noun)
    ? inOneSentence(
        document,
        book,
        before,
        count,
        (actor) => people(actor) && actor.offices.some((office) => LEADER_NOUNS.has(office.noun)),
      )
    : undefined;
  return (
    sameOffice ??
    leaders ??
    together(document, book, before, count, people) ??
    together(document, book, before, count, (a) => a.kind === 'group' && !a.unnamed)
  );
}

// "The presidents" after two of them were named: all lately mentioned who hold the office.
function holders(book: ActorBook, before: number, noun: string): ActorRecord[] | undefined {
  const isLeader = LEADER_NOUNS.has(noun);
  const actors = new Set<ActorRecord>();
  for (const { actor } of back(book, before))
    if (
      actor.kind === 'person' &&
      actor.offices.some((held) => held.noun === noun || (noun === 'leader' && isLeader && LEADER_NOUNS.has(held.noun)))
    )
      actors.add(actor);
  return actors.size > 1 && actors.size <= MOST ? [...actors] : undefined;
}

function together(
  document: Document,
  book: ActorBook,
  before: number,
  count: number,
  fits: (actor: ActorRecord) => boolean,
): ActorRecord[] | undefined {
  return coordinated(document, book, before, count, fits) ?? inOneSentence(document, book, before, count, fits);
}

function back(book: ActorBook, before: number): Mention[] {
  const end = book.indexFrom(before);
  return book.mentions().slice(Math.max(0, end - FURTHEST_BACK), end) as Mention[];
}

// "X and Y", "X, Y and Z", with nothing but the link between them.
function coordinated(
  document: Document,
  book: ActorBook,
  before: number,
  count: number,
  fits: (actor: ActorRecord) => boolean,
): ActorRecord[] | undefined {
  const mentions = back(book, before).filter(({ actor }) => fits(actor));
  for (let i = mentions.length - 1; i >= count - 1; i--) {
    const run = mentions.slice(i - count + 1, i + 1);
    const linked = run.every((mention, k) => {
      const previous = run[k - 1];
      return !previous || isLinked(document, previous, mention);
    });
    const actors = [...new Set(run.map(({ actor }) => actor))];
    if (linked && actors.length === count) return actors;
  }
  return undefined;
}

// The nearest sentence before that names exactly so many; else the last ones mentioned at all, in the order of the text.
function inOneSentence(
  document: Document,
  book: ActorBook,
  before: number,
  count: number,
  fits: (actor: ActorRecord) => boolean,
): ActorRecord[] | undefined {
  const mentions = back(book, before).filter(({ actor }) => fits(actor));
  const bySentence = new Map<number, Set<ActorRecord>>();
  for (const { start, actor } of mentions) {
    const sentence = sentenceAt(document, start);
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(actor));
  }
  for (const actors of [...bySentence.values()].reverse()) if (actors.size === count) return [...actors];
  const all = [...new Set(mentions.map(({ actor }) => actor))];
  return all.length === count ? all : undefined;
}

// "Both countries" before any two are named: the countries whose leaders were.
function countriesOfPeople(book: ActorBook, before: number, count: number): ActorRecord[] | undefined {
  const names = [...new Set(back(book, before).flatMap(({ actor }) => actor.offices.map(({ country }) => country)))].filter(
    (name) => name !== undefined,
  );
  const places = names
    .map((name) => book.actors.find((actor) => actor.kind === 'place' && (actor.name === name || actor.aliases.has(name))))
    .filter((a) => a !== undefined);
  return places.length === count ? places : undefined;
}

function sentenceAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(document, middle).end <= offset) low = middle + 1;
    else high = middle;
  }
  return tokenAt(document, low).sentence;
}
