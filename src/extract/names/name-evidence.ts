import { type Document, tokenAt } from '../../text/document.ts';
import { CAPITALS, COUNTRY_NAMES } from '../lexicons/countries.ts';
import { CUE_VERBS } from '../lexicons/cue-verbs.ts';
import { FIRST_NAMES } from '../lexicons/first-names.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS, PLACE_HEADS, PLACE_NOUNS } from '../lexicons/institution-words.ts';
import { METONYMS } from '../lexicons/metonyms.ts';
import { PLACES } from '../lexicons/places.ts';
import { ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import type { NamePiece } from './split-run.ts';

/** Points for each kind; what one place in the text says about a name. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
}

// Weights: 4 and more settle a name alone, 2 is a good sign, 1 a hint.
const SETTLES = 6;
const STRONG = 4;
const GOOD = 2;
const HINT = 1;

const IN_PLACE = new Set(['in', 'near', 'across', 'outside', 'inside', 'throughout', 'around']);
const TOWARDS_PLACE = new Set(['to', 'from', 'towards', 'toward', 'through', 'into', 'over']);
const INVADED = new Set([
  'invasion',
  'occupation',
  'annexation',
  'bombing',
  'city',
  'town',
  'province',
  'people',
  'republic',
  'kingdom',
  'government',
  'parts',
  'areas',
  'coast',
  'north',
  'south',
  'east',
  'west',
  'border',
  'recognition',
  'capital',
  'port',
  'island',
  'village',
  'region',
  'state',
  'streets',
  'population',
]);
const TERRITORIAL = new Set([
  'border',
  'coast',
  'capital',
  'economy',
  'territory',
  'sovereignty',
  'population',
  'region',
  'issue',
  'question',
  'conflict',
  'crisis',
  'war',
  'strait',
  'parliament',
  'government',
  'independence',
  'airspace',
  'embassy',
]);
const STAFF = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'official',
  'officials',
  'aide',
  'aides',
  'adviser',
  'advisers',
  'source',
  'sources',
  'executive',
  'executives',
  'employees',
  'staff',
  'chairman',
  'ceo',
  'shares',
  'readout',
  'report',
  'statement',
  'lawmakers',
  'correspondent',
  'reporter',
  'editor',
  'poll',
  'members',
  'researchers',
  'players',
  'director',
]);
const LEGAL_FORM = /^(?:inc|ltd|llc|plc|corp|gmbh|ag|co)\.?$/i;

/** What the form of a name says of its kind. */
export function formEvidence(document: Document, { first, last }: { first: number; last: number }): Evidence {
  const evidence: Evidence = { person: 0, organization: 0, place: 0 };
  const text = document.text.slice(tokenAt(document, first).start, tokenAt(document, last - 1).end);
  const head = tokenAt(document, last - 1).lower;
  const opener = tokenAt(document, first);
  const words = last - first;
  const plain = text.replaceAll('’', "'");
  if (COUNTRY_NAMES.has(plain)) evidence.place += SETTLES + GOOD;
  if (CAPITALS.has(plain) || PLACES.has(plain)) evidence.place += SETTLES;
  if (METONYMS.has(plain.toLowerCase())) evidence.organization += SETTLES + STRONG;
  if (words > 1 && ORGANIZATION_HEADS.has(head)) evidence.organization += STRONG;
  if (words === 1 && /^(?:parliament|congress|senate|reuters|treasury|knesset|bundestag)$/.test(head)) evidence.organization += STRONG;
  if (words > 1 && PLACE_HEADS.has(head)) evidence.place += STRONG;
  if (words > 2 && ORGANIZATION_HEADS.has(opener.lower) && ['of', 'for'].includes(tokenAt(document, first + 1).lower))
    evidence.organization += STRONG;
  if (words > 2 && PLACE_HEADS.has(opener.lower) && tokenAt(document, first + 1).lower === 'of') evidence.place += GOOD;
  if (words > 1 && /^(?:mount|lake|cape|port|fort|san|santa|st\.?|new|north|south|east|west|upper|lower)$/.test(opener.lower))
    evidence.place += GOOD;
  for (let i = first; i < last; i++) {
    const { lower } = tokenAt(document, i);
    if (words > 2 && i < last - 1 && i > first && ORGANIZATION_HEADS.has(lower)) evidence.organization += HINT;
    if (LEGAL_FORM.test(lower)) evidence.organization += STRONG;
    if (lower === '&') evidence.organization += GOOD;
  }
  if (words === 1 && /^(?:\p{Lu}{2,6}|\p{Lu}{2,}-?\d|(?:\p{Lu}\.){2,})$/u.test(plain) && !COUNTRY_NAMES.has(plain))
    evidence.organization += GOOD + HINT;
  if (words === 1 && /(?:ia|land|stan|burg|ville|grad|shire|polis)$/.test(opener.lower) && !FIRST_NAMES.has(opener.text))
    evidence.place += GOOD;
  const given = FIRST_NAMES.has(opener.text);
  if (given && words >= 2 && words <= 4) evidence.person += STRONG;
  if (given && words === 1) evidence.person += GOOD;
  if (words >= 2 && words <= 4 && evidence.organization === 0 && evidence.place === 0) evidence.person += HINT;
  for (let i = first; i < last; i++)
    if (i > first && i < last - 1 && /^\p{Lu}\.$/u.test(tokenAt(document, i).text)) evidence.person += GOOD + HINT;
  if (/^(?:jr|sr)\.?$/.test(head)) evidence.person += STRONG;
  // "Euronews"
  if (words === 1 && /^\p{L}{3,}news$/u.test(head)) evidence.organization += SETTLES + GOOD;
  if (words >= 2 && /^(?:al|bin|ibn|van|von|de|abu)$/.test(tokenAt(document, first + 1).lower)) evidence.person += HINT;
  return evidence;
}

/** What the words around one mention say of a name's kind. */
export function contextEvidence(document: Document, piece: NamePiece): Evidence {
  const evidence: Evidence = { person: 0, organization: 0, place: 0 };
  const { first, last } = piece;
  const at = (i: number) => tokenAt(document, i);
  const before = at(first - 1);
  const beforeThat = at(first - 2);
  const next = at(last);
  const afterNext = at(last + 1);
  const hasArticle = before.lower === 'the';
  if (piece.titled) evidence.person += SETTLES;
  // "aide Yuri Ushakov", "broadcaster CCTV", "the city of Velm"
  if (before.pos === 'NOUN' || before.pos === 'PROPN') {
    if (ROLE_NOUNS.has(before.lemma) && before.lower === before.text) evidence.person += SETTLES;
    if (ORGANIZATION_NOUNS.has(before.lower)) evidence.organization += STRONG + HINT;
    if (PLACE_NOUNS.has(before.lower)) evidence.place += STRONG;
  }
  if (before.lower === 'of' && PLACE_NOUNS.has(beforeThat.lower)) evidence.place += STRONG;
  if (before.lower === 'of' && INVADED.has(beforeThat.lower)) evidence.place += GOOD;
  if (IN_PLACE.has(before.lower)) evidence.place += GOOD + (before.lower === 'in' ? 0 : HINT);
  if (TOWARDS_PLACE.has(before.lower)) evidence.place += HINT;
  if (before.lower === 'between' || (before.lower === 'and' && at(first - 3).lower === 'between')) evidence.place += HINT;
  if (hasArticle && (IN_PLACE.has(beforeThat.lower) || beforeThat.lower === 'across')) evidence.place += HINT;
  else if (hasArticle && !(next.pos === 'NOUN' && !STAFF.has(next.lower))) evidence.organization += GOOD;
  if (/^'s?$/.test(next.lower)) {
    if (TERRITORIAL.has(afterNext.lower) || TERRITORIAL.has(at(last + 2).lower)) evidence.place += GOOD;
    if (STAFF.has(afterNext.lower)) evidence.organization += HINT;
    if (
      /^(?:wife|husband|mother|father|son|daughter|brother|sister|lawyer|career|campaign|hands?|face|death|friend)$/.test(afterNext.lower)
    )
      evidence.person += GOOD;
  }
  if (TERRITORIAL.has(next.lower)) evidence.place += GOOD;
  if (STAFF.has(next.lower) || (ROLE_NOUNS.has(next.lemma) && next.pos === 'NOUN')) evidence.organization += GOOD;
  if (next.text === ',') {
    if (/^\d{1,2}$/.test(afterNext.text) && /^[,.]$/.test(at(last + 2).text)) evidence.person += SETTLES;
    if (['who', 'whose', 'whom'].includes(afterNext.lower)) evidence.person += STRONG;
    if (appositionHead(document, last + 1, ROLE_NOUNS)) evidence.person += GOOD + HINT;
    else if (appositionHead(document, last + 1, ORGANIZATION_NOUNS)) evidence.organization += GOOD + HINT;
    else if (appositionHead(document, last + 1, PLACE_NOUNS)) evidence.place += GOOD + HINT;
  }
  // A transcript's label.
  if (next.text === ':' && piece.opensSentence && last - first === 1 && /^\p{Lu}{5,}$/u.test(at(first).text)) evidence.person += STRONG;
  if (next.lower === 'who') evidence.person += GOOD;
  if (next.text === '(' && /^\p{Lu}{2,6}$/u.test(afterNext.text)) evidence.organization += GOOD;
  // A bare word that speaks is mostly a person; with an article, an institution.
  const verb = CUE_VERBS.get(next.lemma);
  if (verb?.strong && next.pos === 'VERB' && !hasArticle) evidence.person += HINT;
  // "Velten says it repaired the wall"
  if (verb?.strong && next.pos === 'VERB' && (afterNext.lower === 'it' || afterNext.lower === 'its')) evidence.organization += GOOD;
  if (CUE_VERBS.get(before.lemma)?.strong && before.pos === 'VERB' && !piece.opensSentence) evidence.person += HINT;
  if (next.lower === 'region' || next.lower === 'area') evidence.place += STRONG;
  return evidence;
}

function appositionHead(document: Document, at: number, nouns: ReadonlySet<string>): boolean {
  const opener = tokenAt(document, at);
  if (!/^(?:a|an|the|his|her|its|their|one|\p{L}+)$/u.test(opener.lower)) return false;
  for (let i = at; i < at + 7; i++) {
    const token = tokenAt(document, i);
    if (/^[,.;:]$/.test(token.text) || token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (nouns.has(token.lemma) && token.pos === 'NOUN') return true;
    // "The largest of the islands"
    if (token.pos === 'ADP')
      return token.lower === 'of' && tokenAt(document, i - 1).pos !== 'NOUN' && nouns.has(tokenAt(document, i + 2).lemma);
  }
  return false;
}
