import { type Document, tokenAt } from '../../text/document.ts';
import { WordFlag } from '../../text/word.ts';
import type { NameFinding, NameKind } from '../finding.ts';
import { COUNTRY_NAMES } from '../lexicons/countries.ts';
import { DOCUMENT_NOUNS } from '../lexicons/cue-nouns.ts';
import { FIRST_NAMES } from '../lexicons/first-names.ts';
import { OFFICE_MODIFIERS } from '../lexicons/role-nouns.ts';
import { countryOfDemonym, endsAsDemonym, isDemonymOf } from './demonyms.ts';
import { nameRuns } from './name-candidates.ts';
import { contextEvidence, type Evidence, formEvidence } from './name-evidence.ts';
import { partsOfLongNames } from './parts-of-long-names.ts';
import { plainName } from './plain-name.ts';
import { type NamePiece, splitRun } from './split-run.ts';

const COMMON_SOURCES: ReadonlySet<string> = new Set([
  ...DOCUMENT_NOUNS,
  'police',
  'officials',
  'experts',
  'critics',
  'prosecutors',
  'residents',
  'witnesses',
  'authorities',
]);
const KINDS = ['person', 'organization', 'place'] as const;
const ENOUGH = 2;
// The evidence at which a name is as good as certain.
const CERTAIN = 8;

/**
 * Names of people, organizations and places, by evidence: what the form of a name says, and what all its mentions in this
 * text say together. One name has one kind throughout a text.
 */
export function namesByRule(document: Document): NameFinding[] {
  const runs = nameRuns(document);
  const { capitalised, small } = wordsByCase(document);
  const invented = inventedOrigins(capitalised);
  const isOrigin = (word: string) => countryOfDemonym(word) !== undefined || invented.has(word);
  const pieces = runs.flatMap((run) => splitRun(document, run, isOrigin)).map((piece) => trimPiece(document, piece, isOrigin));
  const real = pieces.filter((piece) => piece.last > piece.first && isName(document, piece, small));
  const ballots = countBallots(document, real, new Set(invented.values()));
  return real.flatMap((piece) => {
    const name = nameOf(document, piece);
    const kind = ballots.get(name)?.kind ?? 'other';
    const evidence = ballots.get(name)?.points ?? 0;
    return kind === 'other'
      ? []
      : [
          {
            start: tokenAt(document, piece.first).start,
            end: tokenAt(document, piece.last - 1).end,
            kind,
            confidence: Math.min(0.95, 0.4 + evidence / (2 * CERTAIN)),
            rule: `evidence-${kind}`,
          },
        ];
  });
}

const nameOf = (document: Document, { first, last }: { first: number; last: number }) =>
  plainName(document.text.slice(tokenAt(document, first).start, tokenAt(document, last - 1).end));

const isSmall = new WordFlag(({ text }) => /^\p{Ll}/u.test(text));
const isCapitalised = new WordFlag(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

function wordsByCase({ vocabulary }: Document): { capitalised: Set<string>; small: Set<string> } {
  const capitalised = new Set<string>();
  const small = new Set<string>();
  for (const word of vocabulary)
    if (isSmall.of(word)) small.add(word.text);
    else if (isCapitalised.of(word)) capitalised.add(word.text);
  return { capitalised, small };
}

const STEM = 3; // letters
const MOST_ALIKE = 40;

// An adjective and a name of one stem in one text ("Velmarian", "Velmaria") say: a country and its people.
function inventedOrigins(words: Set<string>): Map<string, string> {
  const found = new Map<string, string>();
  const adjectives = [...words].filter((word) => endsAsDemonym(word) && !FIRST_NAMES.has(word));
  const byStem = new Map(adjectives.map((adjective): [string, string[]] => [adjective.slice(0, STEM), []]));
  for (const word of words) byStem.get(word.slice(0, STEM))?.push(word);
  for (const adjective of adjectives) {
    const group = byStem.get(adjective.slice(0, STEM)) ?? [];
    if (group.length > MOST_ALIKE) continue;
    for (const name of group) if (isDemonymOf(adjective, name)) found.set(adjective, name);
  }
  return found;
}

const isTrailing = new WordFlag(({ lower }) => /^(?:'s?|[.,&-])$/.test(lower));

function trimPiece(document: Document, piece: NamePiece, isOrigin: (word: string) => boolean): NamePiece {
  let { first, last } = piece;
  while (last > first && isTrailing.of(tokenAt(document, last - 1).word)) last--;
  // A sentence's first word is often no part of the name: "Then Putin", "Yesterday Reuters".
  if (
    piece.opensSentence &&
    last - first > 1 &&
    !['PROPN', 'NOUN', 'ADJ'].includes(tokenAt(document, first).pos) &&
    !FIRST_NAMES.has(tokenAt(document, first).text)
  )
    first++;
  if (last - first === 1 && isOrigin(tokenAt(document, first).text)) return { ...piece, first, last: first };
  return { ...piece, first, last };
}

function isName(document: Document, piece: NamePiece, lowerWords: Set<string>): boolean {
  const token = tokenAt(document, piece.first);
  if (piece.last - piece.first > 1) return true;
  if (token.text.length < 2) return false;
  const proper = token.pos === 'PROPN' || /^\p{Lu}{2,}$/u.test(token.text) || COUNTRY_NAMES.has(token.text);
  if (!proper && piece.opensSentence) return false;
  // A sentence's first word that the text also writes small is no name; nor is "Police" or "Data".
  if (piece.opensSentence && (lowerWords.has(token.text.toLowerCase()) || COMMON_SOURCES.has(token.lower))) return false;
  return proper || !['ADJ', 'ADV', 'DET', 'PRON', 'ADP', 'VERB', 'AUX', 'INTJ', 'SCONJ', 'CCONJ', 'NUM'].includes(token.pos);
}

interface Ballot {
  kind: NameKind;
  points: number;
}

function countBallots(document: Document, pieces: NamePiece[], countries: Set<string>): Map<string, Ballot> {
  const totals = new Map<string, Evidence>();
  const mentions = new Map<string, { count: number; headlineOnly: boolean }>();
  for (const piece of pieces) {
    const name = nameOf(document, piece);
    const total = totals.get(name) ?? formEvidence(document, piece);
    const context = contextEvidence(document, piece);
    // "The" says nothing of what "the US" is.
    if (COUNTRY_NAMES.has(name)) context.organization = 0;
    for (const kind of KINDS) total[kind] += context[kind];
    if (!totals.has(name) && countries.has(name)) total.place += 6;
    totals.set(name, total);
    const seen = mentions.get(name);
    mentions.set(name, { count: (seen?.count ?? 0) + 1, headlineOnly: (seen?.headlineOnly ?? true) && piece.inHeadline });
  }
  shareWithShortForms(totals);
  const ballots = new Map<string, Ballot>();
  for (const [name, total] of totals) {
    let best: (typeof KINDS)[number] = 'person';
    for (const kind of KINDS) if (total[kind] > total[best]) best = kind;
    const points = total[best];
    const seen = mentions.get(name);
    const words = name.split(' ').length;
    let kind: NameKind = points >= ENOUGH ? best : fallback(words, name);
    // Headline capitals alone are no name, whatever the words look like.
    if (seen?.headlineOnly && points < 4) kind = 'other';
    ballots.set(name, { kind, points });
  }
  return ballots;
}

function fallback(words: number, name: string): NameKind {
  if (/^\p{Lu}{2,}$/u.test(name)) return 'organization';
  return words >= 2 && words <= 3 ? 'person' : words === 1 ? 'person' : 'organization';
}

// "Putin" votes with "Vladimir Putin": a last word shared with a person of several words is that person's surname.
function shareWithShortForms(totals: Map<string, Evidence>): void {
  const parts = partsOfLongNames(totals.keys());
  const surnames = new Map<string, number>();
  for (const [name, total] of totals) {
    const words = name.split(' ');
    const isPerson = total.person > total.organization && total.person > total.place;
    if (words.length >= 2 && isPerson)
      for (const word of [words[0], words.at(-1)]) if (word) surnames.set(word, Math.max(surnames.get(word) ?? 0, total.person));
  }
  for (const [name, total] of totals) {
    const shared = surnames.get(name);
    if (shared !== undefined) total.person += Math.max(shared, 6);
  }
  // "Drennan" after "the Drennan Republic", "Velten" after "the Velten Institute": the short form of a longer name.
  for (const [name, total] of totals) {
    // "Republican" is no short form of the Republican Party: it is its adjective.
    if (name.includes(' ') || OFFICE_MODIFIERS.has(name.toLowerCase()) || Math.max(total.person, total.organization, total.place) >= 4)
      continue;
    const longer = [...(parts.get(name) ?? [])];
    const [only] = longer;
    const full = longer.length === 1 && only !== undefined ? totals.get(only) : undefined;
    if (!full) continue;
    if (full.organization > full.person) total.organization += full.organization;
    if (full.place > full.person) total.place += full.place;
  }
}
