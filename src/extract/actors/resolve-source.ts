import type { ActorKind } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import { CAPITALS } from '../lexicons/countries.ts';
import { DOCUMENT_NOUNS } from '../lexicons/cue-nouns.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS } from '../lexicons/institution-words.ts';
import { ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import type { NounPhrase } from '../syntax/find-noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { tokensOf } from '../tokens-of.ts';
import type { ActorBook, ActorRecord } from './actor-book.ts';
import { readCollective, resolveCollective } from './resolve-collective.ts';
import { FIRST_PERSON, isPronoun, type PronounPlace, resolvePronoun } from './resolve-pronoun.ts';

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
const NOBODY = new Set([
  'this',
  'that',
  'these',
  'those',
  'there',
  'what',
  'one',
  'you',
  'everything',
  'nothing',
  'something',
  'it',
  'here',
  'most',
  'all',
  'such',
  'each',
]);
const PLURAL_GROUPS = new Set([
  'police',
  'people',
  'staff',
  'public',
  'crowd',
  'media',
  'press',
  'family',
  'military',
  'army',
  'opposition',
  'majority',
  'crew',
  'team',
  'jury',
  'audience',
]);
const ISSUED_BY = new Set(['from', 'by', 'of']);

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
  if (last - first === 1) {
    if (FIRST_PERSON.has(opener.lower)) return place.speaking;
    if (isPronoun(opener.lower) && opener.pos !== 'PROPN') return resolvePronoun(book, opener.lower, place);
    if (RELATIVE.has(opener.lower)) return antecedent(document, syntax, book, first, place);
    if (NOBODY.has(opener.lower)) return [];
  }
  const text = document.text.slice(source[0], source[1]);
  const collective = readCollective(text);
  const meant = collective && resolveCollective(document, book, collective, source[0]);
  if (meant) return meant;
  const parts = coordinatedParts(document, syntax, first, last);
  return [...new Set(parts.flatMap((part) => resolvePart(document, book, part, place)))];
}

interface Part {
  first: number;
  last: number;
  base: NounPhrase | undefined;
}

// "Ada Brandt and Ole Lund" are two sources; "the ministry of trade and industry" is one.
function coordinatedParts(document: Document, syntax: Syntax, first: number, last: number): Part[] {
  const starts = [first];
  for (let i = first + 1; i < last - 1; i++) {
    const before = syntax.nounPhraseAt(i - 1);
    const after = syntax.nounPhraseAt(i + 1);
    const isLink = tokenAt(document, i).lower === 'and' && before && after && after.first === i + 1;
    if (!isLink) continue;
    const proper = tokenAt(document, before.head).pos === 'PROPN' && tokenAt(document, after.head).pos === 'PROPN';
    const bothFirst = before.first === starts.at(-1) || tokenAt(document, before.first).pos === 'DET';
    if ((proper || tokenAt(document, after.first).pos === 'DET') && bothFirst && !hasRelative(document, first, i)) starts.push(i + 1);
  }
  return starts.map((start, k) => {
    const end = (starts[k + 1] ?? last + 1) - 1;
    let from = start;
    while (from < end && /^(?:both|["“”,])$/.test(tokenAt(document, from).lower)) from++;
    return { first: from, last: end, base: syntax.nounPhraseAt(from) };
  });
}

function hasRelative(document: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokenAt(document, i).text === ',' || RELATIVE.has(tokenAt(document, i).lower)) return true;
  return false;
}

function resolvePart(document: Document, book: ActorBook, part: Part, place: PronounPlace): ActorRecord[] {
  const { first, last } = part;
  const start = tokenAt(document, first).start;
  const end = tokenAt(document, last - 1).end;
  const baseLast = Math.min(part.base && part.base.first <= first ? part.base.last : first + 1, last);
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
  // The noun phrase ends in the name: "Kremlin aide Yuri Ushakov", "the Kremlin", "Brandt's".
  const own = named.filter((mention) => mention.start < baseEnd).at(-1);
  if (own && own.end >= baseEnd - 2 && !(isDocument && own.actor.kind !== 'document' && own.end < baseEnd))
    return [speakingFor(book, own.actor, [own.start, own.end])];
  if (own && !/\p{L}{2}/u.test(document.text.slice(own.end, baseEnd).replace(/['’]s/u, '')))
    return [speakingFor(book, own.actor, [own.start, own.end])];
  if (isDocument) {
    const issuer = issuerOf(document, book, part, baseLast, place);
    if (issuer) return [issuer];
  }
  // "the mayor of Velm, Ada Brandt,"
  const behindComma = named.find((mention) => mention.actor.kind === 'person' && /,\s*$/.test(document.text.slice(start, mention.start)));
  if (behindComma && ROLE_NOUNS.has(head.lemma)) return [behindComma.actor];
  return unnamedSource(document, book, part, baseLast, isDocument);
}

// A capital that speaks is its government: an organization, apart from the place of that name.
function speakingFor(book: ActorBook, actor: ActorRecord, mention: Span): ActorRecord {
  if (actor.kind !== 'place' || !CAPITALS.has(actor.name)) return actor;
  let government = book.actors.find((other) => other.kind === 'organization' && other.name === actor.name);
  if (!government) government = book.add(actor.name, 'organization');
  // The place keeps only the mentions where it is one.
  book.move(actor, government, mention);
  return government;
}

function issuerOf(document: Document, book: ActorBook, part: Part, baseLast: number, place: PronounPlace): ActorRecord | undefined {
  const { first, last } = part;
  const opener = tokenAt(document, first);
  const within = book
    .within(opener.start, tokenAt(document, baseLast - 1).end)
    .filter(({ actor }) => actor.kind === 'organization' || actor.kind === 'person');
  if (within[0]) return within[0].actor;
  if (['his', 'her', 'its', 'their'].includes(opener.lower)) return resolvePronoun(book, opener.lower, place)[0];
  if (!ISSUED_BY.has(tokenAt(document, baseLast).lower)) return undefined;
  const isOf = tokenAt(document, baseLast).lower === 'of';
  const behind = book
    .within(tokenAt(document, baseLast).start, tokenAt(document, last - 1).end)
    .filter(({ actor }) => actor.kind === 'organization' || (actor.kind === 'person' && !isOf));
  return isOf ? undefined : behind[0]?.actor;
}

function unnamedSource(document: Document, book: ActorBook, part: Part, baseLast: number, isDocument: boolean): ActorRecord[] {
  const { first, last } = part;
  const head = tokenAt(document, baseLast - 1);
  const opener = tokenAt(document, first);
  if (!/^(?:NOUN|PROPN|ADJ|NUM|PRON|DET|X)$/.test(head.pos) || (last - first === 1 && NOBODY.has(head.lower))) return [];
  const span: Span = [opener.start, tokenAt(document, last - 1).end];
  const name = document.text
    .slice(span[0], span[1])
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/u, '');
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  const definite = ['the', 'that', 'this', 'these', 'those'].includes(opener.lower);
  const again =
    book.unnamedAs(`name ${name.toLowerCase()}`) ??
    (definite ? (book.unnamedAs(`noun ${head.lower}`) ?? organizationMeant(book, head.lower, span[0])) : undefined);
  const actor = again ?? book.add(name, kindOfUnnamed(document, part, baseLast, isDocument), true);
  if (actor.unnamed) {
    book.noteUnnamed(`name ${name.toLowerCase()}`, actor);
    book.noteUnnamed(`noun ${head.lower}`, actor);
  }
  if (again && again.name !== name) again.aliases.add(name);
  book.mention(actor, span);
  return [actor];
}

// "the ministry" after "the Ministry of Trade", "the company" after "Orvik Motors".
function organizationMeant(book: ActorBook, noun: string, before: number): ActorRecord | undefined {
  const mentions = book.mentions();
  if (!ORGANIZATION_HEADS.has(noun) && !ORGANIZATION_NOUNS.has(noun)) return undefined;
  for (let i = book.indexFrom(before) - 1, steps = 0; i >= 0 && steps < 40; i--, steps++) {
    const actor = mentions[i]?.actor;
    if (actor?.kind === 'organization' && new RegExp(`\\b${noun.replace(/[^\p{L}]/gu, '')}\\b`, 'iu').test(actor.name)) return actor;
  }
  return undefined;
}

function kindOfUnnamed(document: Document, { first }: Part, baseLast: number, isDocument: boolean): ActorKind {
  const head = tokenAt(document, baseLast - 1);
  if (isDocument) return 'document';
  if (PLURAL_GROUPS.has(head.lower)) return 'group';
  const plural = head.lower !== head.lemma && /(?:s|men|women|people|children)$/.test(head.lower);
  if (
    plural ||
    /^(?:some|many|several|few|most|all|others|those|they|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands)$/.test(
      tokenAt(document, first).lower,
    )
  )
    return 'group';
  if (ROLE_NOUNS.has(head.lemma)) return 'person';
  return ORGANIZATION_HEADS.has(head.lower) || ORGANIZATION_NOUNS.has(head.lower) ? 'organization' : 'person';
}

function antecedent(document: Document, syntax: Syntax, book: ActorBook, relative: number, place: PronounPlace): ActorRecord[] {
  let at = relative - 1;
  while (tokenAt(document, at).text === ',') at--;
  const base = syntax.nounPhraseAt(at);
  if (!base) return [];
  const source: Span = [tokenAt(document, base.first).start, tokenAt(document, base.last - 1).end];
  return resolvePart(document, book, { first: base.first, last: base.last, base }, { ...place, at: source[0] });
}
