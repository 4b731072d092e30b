import type { Span } from '../../model/span.ts';
import { type Document, isAcronym, tokenAt } from '../../text/document.ts';
import { earlier } from '../../text/places.ts';
import { DOCUMENT_NOUNS } from '../lexicons/cue-nouns.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS } from '../lexicons/institution-words.ts';
import { ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { tokensOf } from '../tokens-of.ts';
import type { ActorBook, ActorRecord, Mention } from './actor-book.ts';
import { coordinatedParts, RELATIVE, type SourcePart } from './coordinated-parts.ts';
import { issuerOf } from './issuer-of.ts';
import { powerSpeaking } from './power-speaking.ts';
import { readCollective, resolveCollective } from './resolve-collective.ts';
import { resolveFirstPerson, resolveLabel } from './resolve-label.ts';
import { FIRST_PERSON, isPronoun, type PronounPlace, resolvePronoun, THEY } from './resolve-pronoun.ts';
import { NOBODY, unnamedSource } from './unnamed-source.ts';

// What a body is said to be right behind its name.
const ANNOUNCED = new Set([
  'newspaper',
  'magazine',
  'daily',
  'weekly',
  'agency',
  'broadcaster',
  'network',
  'website',
  'group',
  'company',
  'firm',
  'union',
  'party',
  'charity',
  'bank',
  'airline',
  'club',
  'chain',
  'consultancy',
  'regulator',
  'watchdog',
]);
/** Nor does the form of a firm: "Velten Foods plc". */
const FORM_OF_FIRM = /^,?\s?(?:plc|inc|incorporated|ltd|limited|llc|llp|corp|corporation|co|gmbh|ag|sa|nv|oy|ab|spa)\.?$/i;
/** A comma, and at most a title, before a name. */
const BEHIND_COMMA = /,\s*(?:\p{Lu}\p{L}+\.?\s){0,2}$/u;
/** Offices written as letters. */
const OFFICE_IN_LETTERS = /^(?:MPs?|MEP|MSP|CEO|CFO|COO|CTO|VP|PM)$/;
/** Who a source means. Names what the text does not name by its noun phrase, as an actor local to the article. */
export function resolveSource(
  document: Document,
  syntax: Syntax,
  book: ActorBook,
  source: Span,
  place: PronounPlace,
  tokens: { first: number; last: number },
): ActorRecord[] {
  const { first, last } = tokens;
  const opener = tokenAt(document, first);
  if (last - first === 1 && !isAcronym(opener)) {
    if (FIRST_PERSON.has(opener.lower)) {
      const outside = place.speaking.length === 0 ? resolveFirstPerson(document, book, place.at) : undefined;
      return outside ? [outside] : place.speaking;
    }
    if (isPronoun(opener.lower) && opener.pos !== 'PROPN') {
      const family = THEY.has(opener.lower) ? spokenFor(document, syntax, book, place) : [];
      return family.length > 0 ? family : resolvePronoun(document, book, opener.lower, place);
    }
    if (RELATIVE.has(opener.lower)) return antecedent(document, syntax, book, first, place);
    if (NOBODY.has(opener.lower)) return [];
  }
  const text = document.text.slice(source[0], source[1]);
  const labelled = resolveLabel(document, book, text, place);
  if (labelled) return [labelled];
  const collective = readCollective(text);
  const meant = collective && resolveCollective(document, book, collective, source[0]);
  if (meant) return meant;
  const parts = coordinatedParts(document, syntax, first, last);
  return [...new Set(parts.flatMap((part) => resolvePart(document, book, part, place)))];
}

function resolvePart(document: Document, book: ActorBook, part: SourcePart, place: PronounPlace): ActorRecord[] {
  const { first, last } = part;
  const start = tokenAt(document, first).start;
  const end = tokenAt(document, last - 1).end;
  const baseLast = earlier(part.base && part.base.first <= first ? part.base.last : first + 1, last);
  const baseEnd = tokenAt(document, baseLast - 1).end;
  const named = book.within(start, end);
  const head = tokenAt(document, baseLast - 1);
  const isDocument = DOCUMENT_NOUNS.has(head.lower) || DOCUMENT_NOUNS.has(head.lemma);
  // "Ministry of Trade aide Ada Brandt": a title's noun directly before a person's name.
  const titled = named.find(
    (mention) =>
      mention.actor.kind === 'person' &&
      ROLE_NOUNS.has(tokenAt(document, tokensOf(document, [mention.start, mention.end]).first - 1).lemma),
  );
  if (titled && !isDocument) return [titled.actor];
  const closing = named.at(-1);
  if (closing && !isDocument && endsTitle(document, closing, part)) return [closing.actor];
  // The noun phrase ends in the name: "Kremlin aide Yuri Ushakov", "the Kremlin", "Brandt's".
  const own = named.filter((mention) => mention.start < baseEnd).at(-1);
  if (own && own.end >= baseEnd - 2 && !(isDocument && own.actor.kind !== 'document' && own.end < baseEnd))
    return [powerSpeaking(document, book, own, place)];
  // "The Guardian newspaper"
  const behindOwn = own ? document.text.slice(own.end, baseEnd) : '';
  if (own?.actor.kind === 'organization' && (ANNOUNCED.has(behindOwn.trim()) || FORM_OF_FIRM.test(behindOwn))) return [own.actor];
  if (own && !/\p{L}{2}/u.test(document.text.slice(own.end, baseEnd).replace(/['’]s/u, '')))
    return [powerSpeaking(document, book, own, place)];
  // "The 501st Legion, which …", "Velten.com, a chain of shops": a name that goes on where a phrase ends for the parser.
  const opening = named.find((mention) => mention.end > baseEnd && /^(?:the\s)?$/i.test(document.text.slice(start, mention.start)));
  if (opening && !isDocument && !opening.actor.unnamed && /^(?:,|$)/.test(document.text.slice(opening.end, end)))
    return [powerSpeaking(document, book, opening, place)];
  if (isDocument) {
    const issuer = issuerOf(document, book, part, baseLast, place);
    if (issuer) return [issuer];
  }
  // "the mayor of Velm, Ada Brandt,"
  const people = named.filter(({ actor }) => actor.kind === 'person' && !actor.unnamed);
  const behindComma = people.find((mention) => BEHIND_COMMA.test(document.text.slice(start, mention.start)));
  // "the committee's top Republican, Sen. Ruth Ansel of Nebraska"
  const isOne = people.length === 1 && head.lower === head.lemma && /^(?:NOUN|PROPN)$/.test(head.pos);
  if (behindComma && (ROLE_NOUNS.has(head.lemma) || OFFICE_IN_LETTERS.test(head.text) || isOne)) return [behindComma.actor];
  // "the company that runs the boats, Orland Lines"
  const isBody = ORGANIZATION_NOUNS.has(head.lower) || ORGANIZATION_HEADS.has(head.lower);
  const isClosing = closing?.actor.kind === 'organization' && closing.end >= end - 1;
  if (isBody && isClosing && /,\s*(?:the\s)?$/i.test(document.text.slice(start, closing.start))) return [closing.actor];
  return unnamedSource(document, book, part, baseLast, isDocument, place);
}

// "Head of the Harbour Office Ada Brandt": an office of several words that ends in who holds it; "a friend of Ada Brandt" is another.
function endsTitle(document: Document, { start, end, actor }: Mention, { first, last }: SourcePart): boolean {
  if (actor.kind !== 'person' || actor.unnamed || end < tokenAt(document, last - 1).end - 2) return false;
  const name = tokensOf(document, [start, end]).first;
  if (name === first || !/^(?:PROPN|NOUN)$/.test(tokenAt(document, name - 1).pos)) return false;
  for (let t = first; t < name; t++) if (/^[,;:]$/.test(tokenAt(document, t).text) || tokenAt(document, t).pos === 'VERB') return false;
  return ROLE_NOUNS.has(tokenAt(document, first).lemma) || TITLES.test(document.text.slice(tokenAt(document, first).start, start));
}

const TITLES =
  /^(?:the )?(?:\S+ ){0,3}(?:ceo|cfo|coo|cto|vp|ambassador|minister|secretary|director|president|head|chair\p{L}*|spokes\p{L}+) (?:of|to|for|at) /iu;

// "Speaking for the family, Ada Brandt said they …": the family.
function spokenFor(document: Document, syntax: Syntax, book: ActorBook, place: PronounPlace): ActorRecord[] {
  const before = document.text.slice(place.wholeSentenceStart, place.at);
  const told = /\b(?:speaking|spoke|speaks|talking|writing) (?:for|on behalf of|in the name of) (?=\S)/i.exec(before);
  if (!told) return [];
  const at = place.wholeSentenceStart + told.index + told[0].length;
  const base = syntax.nounPhraseAt(tokensOf(document, [at, at + 1]).first);
  if (!base || base.pronoun) return [];
  const { first, last } = base;
  return resolvePart(document, book, { first, last, base }, { ...place, at });
}

const AGE = /^\d{1,3}$/;

function antecedent(document: Document, syntax: Syntax, book: ActorBook, relative: number, place: PronounPlace): ActorRecord[] {
  let at = relative - 1;
  while (tokenAt(document, at).text === ',') at--;
  // "Dean Coyle, 33, who admitted"
  if (AGE.test(tokenAt(document, at).text) && tokenAt(document, at - 1).text === ',') at -= 2;
  const base = syntax.nounPhraseAt(at);
  if (!base) return [];
  const source: Span = [tokenAt(document, base.first).start, tokenAt(document, base.last - 1).end];
  return resolvePart(document, book, { first: base.first, last: base.last, base }, { ...place, at: source[0] });
}
