import { type Document, tokenAt } from '../../text/document.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS } from '../lexicons/institution-words.ts';
import { wordList } from '../lexicons/word-list.ts';
import type { NounPhrase } from '../syntax/find-noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { ActorBook, ActorRecord } from './actor-book.ts';
import type { PlacedName } from './cluster-names.ts';

const LEGAL_FORMS = new Set(wordList('inc inc. ltd ltd. llc plc corp corp. gmbh ag sa nv co co. company holdings'));
/** Nouns for businesses: whatever is one of these is also "the company". */
const BUSINESSES = new Set(
  wordList(`company firm maker manufacturer giant startup start-up retailer bank lender airline carrier operator publisher producer
    supplier insurer brewer chain developer carmaker automaker automobile conglomerate utility airlines airways motors industries
    technologies systems electric pharmaceuticals foods software logistics`),
);
const COMPANY = ['company', 'firm', 'group'];
// Names are of many, descriptions of one: "Baltic Lines" is a line, "Velten Airlines" an airline.
const singular = (noun: string) => noun.replace(/s$/, '');
// Far back in a long text another one will have come between.
const FURTHEST_BACK = 40;

type Nouns = Map<ActorRecord, Set<string>>;

function noteNoun(nouns: Nouns, actor: ActorRecord, noun: string): void {
  const own = nouns.get(actor) ?? new Set();
  own.add(noun);
  // "The nation" is no United Nations.
  if (noun !== 'nations') own.add(singular(noun));
  if (BUSINESSES.has(noun) || LEGAL_FORMS.has(noun)) for (const word of COMPANY) own.add(word);
  nouns.set(actor, own);
}

/** What an organization is called by its own name, the noun before it and the phrase behind it. */
function noteNouns(document: Document, syntax: Syntax, nouns: Nouns, actor: ActorRecord, name: PlacedName): void {
  const head = tokenAt(document, name.last - 1).lower;
  const opener = tokenAt(document, name.first).lower;
  if (ORGANIZATION_HEADS.has(head) || LEGAL_FORMS.has(head)) noteNoun(nouns, actor, head);
  if (ORGANIZATION_HEADS.has(opener) && ['of', 'for'].includes(tokenAt(document, name.first + 1).lower)) noteNoun(nouns, actor, opener);
  const before = tokenAt(document, name.first - 1).lower;
  if (ORGANIZATION_NOUNS.has(before)) noteNoun(nouns, actor, before);
  if (tokenAt(document, name.last).text !== ',') return;
  const phrase = syntax.nounPhraseAt(name.last + 1);
  if (!phrase || phrase.first !== name.last + 1 || phrase.pronoun) return;
  const noun = tokenAt(document, phrase.last - 1).lower;
  if (ORGANIZATION_NOUNS.has(noun) && /^(?:an?|the|its|one)$/.test(tokenAt(document, phrase.first).lower)) noteNoun(nouns, actor, noun);
}

function lastCalled(book: ActorBook, nouns: Nouns, before: number, noun: string): ActorRecord | undefined {
  const mentions = book.mentions();
  for (let i = book.indexFrom(before) - 1, steps = 0; i >= 0 && steps < FURTHEST_BACK; i--, steps++) {
    const actor = mentions[i]?.actor;
    if (actor && nouns.get(actor)?.has(noun)) return actor;
  }
  return undefined;
}

/** "the company", "the ministry": exactly the article and the noun. */
function bareNoun(document: Document, { first, last, pronoun }: NounPhrase): string | undefined {
  if (pronoun || last - first !== 2 || tokenAt(document, first).lower !== 'the' || tokenAt(document, last).lower === 'of') return undefined;
  const { text, lower } = tokenAt(document, first + 1);
  return text === lower ? lower : undefined;
}

/**
 * Finds what means a named organization again: "the company", "the broadcaster", "the ministry". Each becomes a mention and an
 * alias of the one last mentioned that was called so.
 */
export function describeOrganizations(document: Document, syntax: Syntax, book: ActorBook, names: readonly PlacedName[]): void {
  const nouns: Nouns = new Map();
  for (const name of names) {
    if (name.kind !== 'organization') continue;
    const actor = book.within(name.start, name.end).find(({ start }) => start === name.start)?.actor;
    if (actor) noteNouns(document, syntax, nouns, actor, name);
  }
  if (nouns.size === 0) return;
  for (const phrase of syntax.nounPhrases) {
    const noun = bareNoun(document, phrase);
    if (!noun) continue;
    const { start } = tokenAt(document, phrase.first);
    const { end } = tokenAt(document, phrase.last - 1);
    const actor = lastCalled(book, nouns, start, noun);
    if (!actor) continue;
    actor.aliases.add(`the ${noun}`);
    book.mention(actor, [start, end]);
  }
}
