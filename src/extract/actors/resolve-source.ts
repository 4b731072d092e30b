import type { ActorKind } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import { singularOf } from '../figures/singular-of.ts';
import { COUNTRY_NAMES } from '../lexicons/countries.ts';
import { DOCUMENT_NOUNS } from '../lexicons/cue-nouns.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS } from '../lexicons/institution-words.ts';
import { METONYMS } from '../lexicons/metonyms.ts';
import { HONORIFICS, ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { countryOfDemonym } from '../names/demonyms.ts';
import type { NounPhrase } from '../syntax/find-noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { tokensOf } from '../tokens-of.ts';
import type { ActorBook, ActorRecord, Mention } from './actor-book.ts';
import { readCollective, resolveCollective } from './resolve-collective.ts';
import { resolveFirstPerson, resolveLabel } from './resolve-label.ts';
import { FIRST_PERSON, isPronoun, type PronounPlace, resolvePronoun, THEY } from './resolve-pronoun.ts';

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
]);
const ISSUED_BY = new Set(['from', 'by']);
const ISSUED =
  /\b(?:published|issued|released|written|commissioned|conducted|carried out|compiled|prepared|produced|drafted|signed|sent|made|put out)\b[^,;]*\b(?:by|from)\s+(?:(?!(?:of|and|in|at|for|on|about)\b)[\p{L}-]+,?\s+){0,4}$/u;
// How words for people end: "the Republican", "the Socialists".
const OF_PEOPLE = /(?:ans?|ese|ish|ists?|ers?|crats?|ites?|est|s)$/;
const FURTHEST_ISSUER = 160;
const LONGEST_OPENING = 40;

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
    return [speakingFor(document, book, own, place)];
  // "The Guardian newspaper"
  if (own && own.actor.kind === 'organization' && ANNOUNCED.has(document.text.slice(own.end, baseEnd).trim())) return [own.actor];
  if (own && !/\p{L}{2}/u.test(document.text.slice(own.end, baseEnd).replace(/['’]s/u, '')))
    return [speakingFor(document, book, own, place)];
  if (isDocument) {
    const issuer = issuerOf(document, book, part, baseLast, place);
    if (issuer) return [issuer];
  }
  // "the mayor of Velm, Ada Brandt,"
  const behindComma = named.find((mention) => mention.actor.kind === 'person' && /,\s*$/.test(document.text.slice(start, mention.start)));
  if (behindComma && ROLE_NOUNS.has(head.lemma)) return [behindComma.actor];
  return unnamedSource(document, book, part, baseLast, isDocument, place);
}

/**
 * Who speaks where a name does: a capital, a town or a house that speaks is the power that sits there, an organization apart
 * from the place of that name; what says "it" of itself is nobody's surname.
 */
function speakingFor(document: Document, book: ActorBook, { actor, start, end }: Mention, place: PronounPlace): ActorRecord {
  const isPlace = actor.kind === 'place' && !COUNTRY_NAMES.has(actor.name);
  if (!isPlace && !(actor.kind === 'person' && saysItOfItself(document, actor, place))) return actor;
  const power = book.powerOf(actor);
  // The place keeps only the mentions where it is one.
  book.move(actor, power, [start, end]);
  return power;
}

// "Orvik said it would …", of a name without a first name, a title or a gender.
function saysItOfItself(document: Document, actor: ActorRecord, place: PronounPlace): boolean {
  return !(/\s/.test(actor.name) || actor.roles.size > 0 || actor.gender) && opensWithIt(document, place);
}

function opensWithIt(document: Document, place: PronounPlace): boolean {
  if (place.content < place.cue) return false;
  return /^(?:that )?its? (?:would|will|had|has|was|is|did|does|could|might|may|wanted|own|[a-z]+s) /.test(
    document.text.slice(place.content, place.content + LONGEST_OPENING),
  );
}

function issuerOf(document: Document, book: ActorBook, part: Part, baseLast: number, place: PronounPlace): ActorRecord | undefined {
  const { first, last } = part;
  const opener = tokenAt(document, first);
  const within = book
    .within(opener.start, tokenAt(document, baseLast - 1).end)
    .filter(({ actor }) => actor.kind === 'organization' || actor.kind === 'person');
  if (within[0]) return within[0].actor;
  if (['his', 'her', 'its', 'their'].includes(opener.lower)) return resolvePronoun(document, book, opener.lower, place)[0];
  const end = tokenAt(document, last - 1).end;
  const link = tokenAt(document, baseLast).lower;
  const named = ISSUED_BY.has(link)
    ? book.within(tokenAt(document, baseLast).start, end).find(({ actor }) => actor.kind === 'organization' || actor.kind === 'person')
    : undefined;
  return (
    named?.actor ??
    issuerBehind(document, book, tokenAt(document, baseLast).start, Math.max(end, Math.min(place.cue, end + FURTHEST_ISSUER)))
  );
}

// "A survey of 1,200 members published on Thursday by the Orvik Union": the issuer stands behind "by", before the cue.
function issuerBehind(document: Document, book: ActorBook, from: number, to: number): ActorRecord | undefined {
  return book
    .within(from, to)
    .find(
      ({ start, actor }) =>
        (actor.kind === 'organization' || actor.kind === 'person') &&
        ISSUED.test(document.text.slice(from, start)) &&
        !/[.!?;]\s|\b(?:who|which|that)\b/.test(document.text.slice(from, start)),
    )?.actor;
}

function unnamedSource(
  document: Document,
  book: ActorBook,
  part: Part,
  baseLast: number,
  isDocument: boolean,
  place: PronounPlace,
): ActorRecord[] {
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
  const isBody = last - first === 1 && head.pos === 'PROPN' && opensWithIt(document, place);
  const actor = again ?? book.add(name, isBody ? 'organization' : kindOfUnnamed(document, part, baseLast, isDocument), true);
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
  // "Residents of Orvik" at the start of a sentence passes for a name; "the Palace" is no person.
  if (head.lower.endsWith('s') && ROLE_NOUNS.has(singularOf(head.lower))) return 'group';
  if (countryOfDemonym(head.text)) return 'group';
  const isBody = tokenAt(document, first).lower === 'the' && baseLast - first === 2 && /^\p{Lu}/u.test(head.text);
  if (METONYMS.has(head.lower) || (isBody && !HONORIFICS.has(`${head.lower}.`) && !OF_PEOPLE.test(head.lower))) return 'organization';
  return ORGANIZATION_HEADS.has(head.lower) || ORGANIZATION_NOUNS.has(head.lower) ? 'organization' : 'person';
}

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

function antecedent(document: Document, syntax: Syntax, book: ActorBook, relative: number, place: PronounPlace): ActorRecord[] {
  let at = relative - 1;
  while (tokenAt(document, at).text === ',') at--;
  const base = syntax.nounPhraseAt(at);
  if (!base) return [];
  const source: Span = [tokenAt(document, base.first).start, tokenAt(document, base.last - 1).end];
  return resolvePart(document, book, { first: base.first, last: base.last, base }, { ...place, at: source[0] });
}
