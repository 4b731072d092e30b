import { type Document, tokenAt } from '../../text/document.ts';
import type { NameKind } from '../finding.ts';
import { OF_PLACE, ORGANIZATION_NOUNS, PLACE_NOUNS } from '../lexicons/institution-words.ts';
import { ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { wordList } from '../lexicons/word-list.ts';
import type { LabelledName } from './name-labels.ts';

const MORE_PLACES =
  wordList(`municipality commune suburb hamlet parish settlement township locality resort lake mountain peak valley street road
  avenue square bridge station airport park beach archipelago creek dock canal stadium hotel prison`);
const MORE_BODIES =
  wordList(`band duo trio quartet orchestra choir label subsidiary corporation school college university hospital league agency
  developer conglomerate manufacturer cooperative society foundation mill brewery dairy shipyard restaurant supermarket`);

/** A station is of trains or of news, a district a land or its schools', and builders are men and firms. */
const EITHER = new Set(
  wordList('station district builder owner operator developer trader broker investor designer producer consultant supplier'),
);

/** What a noun says of whom or what it is said. */
const KIND_OF_NOUN: ReadonlyMap<string, NameKind> = new Map(
  [
    ...[...ROLE_NOUNS].map((noun) => [noun, 'person'] as const),
    ...[...PLACE_NOUNS, ...MORE_PLACES].map((noun) => [noun, 'place'] as const),
    ...[...ORGANIZATION_NOUNS, ...MORE_BODIES].map((noun) => [noun, 'organization'] as const),
  ].filter(([noun]) => !EITHER.has(noun)),
);
const ARTICLE = /^(?:a|an|the)$/;
const WITHIN = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);
const PLACING = /^(?:in|at|near|across|outside|inside|around)$/;
const LONGEST_DESCRIPTION = 8;
const VERBS = new Set(['VERB', 'AUX']);

/** The kind of what a description from a token on is of, by its noun: "a major Velmarian manufacturer of bicycles". */
function describedFrom(document: Document, from: number, isApposition: boolean): NameKind | undefined {
  let noun = -1;
  let t = from;
  for (; t < from + LONGEST_DESCRIPTION && (WITHIN.has(tokenAt(document, t).pos) || tokenAt(document, t).text === '-'); t++)
    if (tokenAt(document, t).pos === 'NOUN') noun = t;
  // "Velten, the company said": no description, but who said it.
  if (noun < 0 || (isApposition && VERBS.has(tokenAt(document, t).pos))) return undefined;
  return KIND_OF_NOUN.get(tokenAt(document, noun).lemma);
}

/** "The manufacturer, Velmo Chemicals, said": of the noun at a token behind an article. */
function announcedBy(document: Document, noun: number): NameKind | undefined {
  const { pos, lemma } = tokenAt(document, noun);
  if (pos !== 'NOUN') return undefined;
  let t = noun - 1;
  while (t > noun - LONGEST_DESCRIPTION && (tokenAt(document, t).pos === 'ADJ' || tokenAt(document, t).pos === 'NOUN')) t--;
  return tokenAt(document, t).lower === 'the' ? KIND_OF_NOUN.get(lemma) : undefined;
}

/** What the text says outright that a name is: "Aisby is a village", "Velmart, a chain of shops", "the band Gigi"; undefined mostly. */
export function toldKind(document: Document, { first, last }: LabelledName): NameKind | undefined {
  const [next, behind] = [tokenAt(document, last), tokenAt(document, last + 1)];
  if (next.lemma === 'be' && ARTICLE.test(behind.lower)) return describedFrom(document, last + 2, false);
  const apposed = next.text === ',' && ARTICLE.test(behind.lower) ? describedFrom(document, last + 2, true) : undefined;
  const before = tokenAt(document, first - 1);
  const announced = before.text === ',' && /^[,.]$/.test(next.text) ? announcedBy(document, first - 2) : undefined;
  if (announced) return announced;
  // "In Velten, a spokesman for the yard said": where, and then who.
  if (apposed && (apposed === 'place' || !PLACING.test(before.lower))) return apposed;
  if (before.lower === 'by' && /^(?:poll|polls|survey|surveys)$/.test(tokenAt(document, first - 2).lower)) return 'organization';
  if (before.lower === 'of' && OF_PLACE.has(tokenAt(document, first - 2).lower)) return 'place';
  const announcing = before.lower === 'of' ? tokenAt(document, first - 2) : before;
  const kind = announcing.pos === 'NOUN' && announcing.text === announcing.lower ? KIND_OF_NOUN.get(announcing.lemma) : undefined;
  return before.lower === 'of' && kind !== 'place' ? undefined : kind;
}
