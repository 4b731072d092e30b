import { type Document, tokenAt } from '../../text/document.ts';
import type { NameFinding, NameKind } from '../finding.ts';
import { CAPITALS, COUNTRY_NAMES } from '../lexicons/countries.ts';
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicons/institution-words.ts';
import { PLACES } from '../lexicons/places.ts';
import { POSTNOMINALS } from '../lexicons/role-nouns.ts';
import { NAME_KINDS } from './name-labels.ts';
import { plainName } from './plain-name.ts';
import { marginOf, type TaggedName } from './tag-names.ts';
import { toldKind } from './told-kind.ts';

/** A tagged name as the text writes it. */
export interface KeptName {
  start: number;
  end: number;
  text: string;
  tagged: TaggedName;
}

/** From this margin on a mention is what it is tagged, whatever the others say: Leeds the club, in Leeds the city. */
export const SURE = 4;
/** From this confidence on the rules are as good as certain. */
export const RULES_CERTAIN = 0.9;

// What else counts in the vote on a name's kind, in units of log-likelihood.
/** The rules' word. */
const RULE_VOTES = { certain: 12, other: 1 };
/** For a mention: the text names somebody in full who is called so. */
const SURNAME_VOTE = 4;
/** For a mention: it is listed with a name whose kind is sure, "Velten, Microsoft and Holm". */
const LIST_VOTE = 4;
/** The text says what the name is: "Aisby is a village". */
const TOLD_VOTE = 8;

/** "JAPAN" in a headline is Japan. */
export const keyOf = (text: string): string => text.toLowerCase();

/** Behind these a name in sport is where it was played; one plays "at Velten", comes "from Velten" and loses "to Velten", the club. */
const PLAYED_IN = new Set(['in', 'near', 'outside', 'across']);

/** Which names vote together. In sport the club votes apart from its city: "Velten won in Velten". */
export function ballots(document: Document, sport: number): (name: KeptName) => string {
  const isCity = ({ first }: TaggedName) => PLAYED_IN.has(tokenAt(document, first - 1).lower);
  return ({ text, tagged }) => (sport > 0 && isCity(tagged) ? `in ${keyOf(text)}` : keyOf(text));
}

const COMMA = /^, $/;
const LAST_LINK = /^(?: and |, and | or )$/;

/** Whether a name and the one behind it stand in a list: with "and" between them, or a comma and more behind ("Ole Lund, Velten" is none). */
function isLinked(text: string, names: readonly KeptName[], index: number): boolean {
  const [name, behind, next] = [names[index], names[index + 1], names[index + 2]];
  if (!name || !behind) return false;
  const link = text.slice(name.end, behind.start);
  if (LAST_LINK.test(link)) return true;
  const more = next ? text.slice(behind.end, next.start) : '';
  return COMMA.test(link) && (COMMA.test(more) || LAST_LINK.test(more));
}

/** The kinds of the names that a name is listed with, where they are told or sure: "the villages of Aisby and Tarvik". */
function listedWith({ text }: Document, names: readonly KeptName[], told: readonly (NameKind | undefined)[], index: number): NameKind[] {
  const name = names[index] as KeptName;
  // "Ada Lund, QC, and Ole Holm"
  if (POSTNOMINALS.has(name.text)) return [];
  const listed = [...(isLinked(text, names, index - 1) ? [index - 1] : []), ...(isLinked(text, names, index) ? [index + 1] : [])];
  return listed.flatMap((other) => {
    const { tagged } = names[other] as KeptName;
    return told[other] ?? (marginOf(tagged) >= SURE ? tagged.kind : []);
  });
}

const isOtherThanPeople = (last: string) =>
  ORGANIZATION_HEADS.has(keyOf(last)) ||
  PLACE_HEADS.has(keyOf(last)) ||
  last.endsWith('s') ||
  COUNTRY_NAMES.has(last) ||
  PLACES.has(last) ||
  CAPITALS.has(last);
const MOST_WORDS_OF_PERSON = 3;

/** Names that the text calls by their last word, and that word: people are, and bodies by their first, unless the last is what they are. */
function namesCalledByLast(names: readonly KeptName[]): Set<string> {
  const alone = new Set(names.map(({ text }) => keyOf(text)).filter((key) => !key.includes(' ')));
  const called = new Set<string>();
  for (const { text } of names) {
    const words = text.split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length < 2 || words.length > MOST_WORDS_OF_PERSON || isOtherThanPeople(last)) continue;
    if (alone.has(keyOf(last)) && !alone.has(keyOf(first))) called.add(keyOf(text)).add(keyOf(last));
  }
  return called;
}

/** Last words of the names that are surely people's. */
const sureSurnames = (names: readonly KeptName[]): Set<string> =>
  new Set(
    names
      .filter(({ tagged }) => tagged.kind === 'person' && marginOf(tagged) >= SURE)
      .flatMap(({ text }) => keyOf(text).split(' ').slice(1).slice(-1)),
  );

/** One name's votes for each kind. */
class Ballot {
  readonly #votes = new Float64Array(NAME_KINDS.length);
  #mentions = 0;

  /** What the tagger makes of a mention. */
  count({ scores }: TaggedName): void {
    this.#mentions++;
    for (let k = 0; k < this.#votes.length; k++) (this.#votes[k] as number) += scores[k] as number;
  }

  add(kind: NameKind, votes: number): void {
    (this.#votes[NAME_KINDS.indexOf(kind)] as number) += votes;
  }

  /** A mention counts less the more of them there are: their sum by its square root. */
  weigh(): void {
    const share = 1 / Math.sqrt(this.#mentions);
    for (let k = 0; k < this.#votes.length; k++) (this.#votes[k] as number) *= share;
  }

  get likeliest(): NameKind {
    return NAME_KINDS[this.#votes.indexOf(Math.max(...this.#votes))] ?? 'other';
  }
}

/**
 * The kind that all mentions of each name, what is said of it, and the rules make likeliest, by ballot (decisions 23 and 32).
 *
 * @param sport how much of the text is of sport, 0 to 2
 */
export function voteKinds(
  document: Document,
  names: readonly KeptName[],
  byRule: readonly NameFinding[],
  sport: number,
): Map<string, NameKind> {
  const ballotOf = ballots(document, sport);
  const votes = new Map<string, Ballot>();
  const told = names.map(({ tagged }) => toldKind(document, tagged));
  const surnames = sureSurnames(names);
  const calledByLast = namesCalledByLast(names);
  for (const [index, name] of names.entries()) {
    const own = votes.get(ballotOf(name)) ?? new Ballot();
    votes.set(ballotOf(name), own);
    own.count(name.tagged);
    for (const kind of listedWith(document, names, told, index)) own.add(kind, LIST_VOTE);
    if (surnames.has(keyOf(name.text)) || calledByLast.has(keyOf(name.text))) own.add('person', SURNAME_VOTE);
  }
  for (const own of votes.values()) own.weigh();
  for (const [index, name] of names.entries()) {
    const kind = told[index];
    if (kind) votes.get(ballotOf(name))?.add(kind, TOLD_VOTE);
  }
  const ruled = new Set<string>();
  for (const { start, end, kind, confidence } of byRule) {
    const text = plainName(document.text.slice(start, end));
    const own = votes.get(keyOf(text));
    // The rules give a name one kind throughout: they have one vote.
    if (!own || ruled.has(keyOf(text))) continue;
    ruled.add(keyOf(text));
    // They know cities, and no clubs.
    if (kind === 'place' && sport > 0 && !COUNTRY_NAMES.has(text)) continue;
    own.add(kind, confidence >= RULES_CERTAIN ? RULE_VOTES.certain : RULE_VOTES.other);
  }
  return new Map([...votes].map(([ballot, own]) => [ballot, own.likeliest]));
}
