import { type Document, tokenAt } from '../../text/document.ts';
import type { NameFinding, NameKind } from '../finding.ts';
import { CURRENCY_CODES } from '../lexicons/currencies.ts';
import { METONYMS } from '../lexicons/metonyms.ts';
import { HONORIFICS, OFFICE_MODIFIERS, ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { countryOfDemonym, isDemonymOf } from './demonyms.ts';
import type { LabelledName } from './name-labels.ts';

/** A tagged name with how sure the tagger is of its least sure word, 0 to 4. */
export interface TaggedName extends LabelledName {
  sureness: number;
}

const SENTENCE_PERIOD = /^[^.]{2,}\.$/;
const LETTER = /[\p{L}\p{M}]/u;
const TRAILING_MARK = /^(?:'s?|[,;:&/–—-]|["“”‘’(])$/;
const LEADING_MARK = /^["“”‘’'(,&/–—-]$/;
/** How often a name proves right, by how sure the tagger is. */
const CONFIDENCES = [0.5, 0.65, 0.8, 0.9, 0.97];
/** What a mention counts when the mentions of one name vote on its kind, by how sure the tagger is. */
const VOTES = [1, 2, 3, 5, 8];
/** From here on a mention is what it is tagged, whatever the others say: Leeds the club, in Leeds the city. */
const SURE = 3;
/** What the rules' word counts as, by their confidence. */
const RULES_CERTAIN = 0.9;
const RULE_VOTES = { certain: 3, other: 1 };

const textOf = ({ text }: Document, start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ').replaceAll('’', "'");

/** A name without titles, adjectives of origin, and the marks and possessives at its ends; undefined where nothing is left. */
function trimmed(document: Document, name: TaggedName, isOrigin: (word: string) => boolean): TaggedName | undefined {
  let { first, last, sureness } = name;
  while (last > first && TRAILING_MARK.test(tokenAt(document, last - 1).lower)) last--;
  while (first < last && LEADING_MARK.test(tokenAt(document, first).lower)) first++;
  if (name.kind === 'person') {
    let title = first;
    while (title < last && isTitle(tokenAt(document, title).lower)) title++;
    // "General" and "Bishop" are surnames too, but not before a name, nor alone.
    first = title;
  }
  // "The Velmarian Chancellor" is described, not named.
  let isDescribed = true;
  for (let t = first; t < last && isDescribed; t++)
    isDescribed = isOrigin(tokenAt(document, t).text) || (last - first > 1 && isTitle(tokenAt(document, t).lower));
  if (isDescribed) return undefined;
  // People have no article: "the Chancellery" is none, unless it only goes before a noun ("the Brandt plan").
  const next = tokenAt(document, last).pos;
  const hasArticle =
    last - first === 1 && tokenAt(document, first - 1).lower === 'the' && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ';
  if (name.kind === 'person' && hasArticle) sureness = 0;
  return { ...name, first, last, sureness };
}

/** Knows the adjectives of origin: of real countries, and of the places this text names ("Velmarian"). */
function originsOf(document: Document, tagged: readonly TaggedName[]): (word: string) => boolean {
  const places = new Set(
    tagged.filter(({ kind, first, last }) => kind === 'place' && last - first === 1).map(({ first }) => tokenAt(document, first).text),
  );
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const is = countryOfDemonym(word) !== undefined || [...places].some((place) => isDemonymOf(word, place));
    known.set(word, is);
    return is;
  };
}

const isTitle = (lower: string) => HONORIFICS.has(lower) || ROLE_NOUNS.has(lower) || OFFICE_MODIFIERS.has(lower);

/** The span of a name's tokens; whole words, where the tokenizer parts one at an accent. */
function spanOf(document: Document, { first, last }: LabelledName): { start: number; end: number } {
  const { text } = document;
  const isBroken = (at: number) =>
    /\P{ASCII}/u.test(text.slice(at - 1, at + 1)) && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  let { start } = tokenAt(document, first);
  const closer = tokenAt(document, last - 1);
  let { end } = closer;
  // The period of "Velten Motors Corp." is the sentence's, where it ends one.
  if (SENTENCE_PERIOD.test(closer.text) && tokenAt(document, last).sentence !== closer.sentence) end--;
  while (start > 0 && isBroken(start)) start--;
  if (isBroken(end)) while (end < text.length && LETTER.test(text.charAt(end))) end++;
  return { start, end };
}

/** The kind most mentions of each name have, sure ones and the rules' counting for more. */
function votedKinds(document: Document, names: readonly NameFinding[], sureness: readonly number[], byRule: readonly NameFinding[]) {
  const votes = new Map<string, Map<NameKind, number>>();
  const vote = (name: string, kind: NameKind, weight: number) => {
    const own = votes.get(name) ?? new Map<NameKind, number>();
    own.set(kind, (own.get(kind) ?? 0) + weight);
    votes.set(name, own);
  };
  for (const [i, { start, end, kind }] of names.entries()) vote(textOf(document, start, end), kind, VOTES[sureness[i] ?? 0] ?? 1);
  const ruled = new Set<string>();
  for (const { start, end, kind, confidence } of byRule) {
    const name = textOf(document, start, end);
    // The rules give a name one kind throughout: they have one vote.
    if (ruled.has(name) || !votes.has(name)) continue;
    ruled.add(name);
    vote(name, kind, confidence >= RULES_CERTAIN ? RULE_VOTES.certain : RULE_VOTES.other);
  }
  return new Map([...votes].map(([name, own]) => [name, [...own].reduce((best, one) => (one[1] > best[1] ? one : best))[0]]));
}

/** Ends of the full names of people: "Xi" and "Jinping" of "Xi Jinping". */
function endsOfPeople(document: Document, names: readonly NameFinding[]): Set<string> {
  const ends = new Set<string>();
  for (const { start, end, kind } of names) {
    if (kind !== 'person') continue;
    const words = textOf(document, start, end).split(' ');
    if (words.length > 1) for (const word of [words[0], words.at(-1)]) if (word) ends.add(word);
  }
  return ends;
}

/** What the rules find and the tagger passes over, where the text names the same elsewhere. */
function passedOver(
  document: Document,
  tagged: readonly TaggedName[],
  kinds: ReadonlyMap<string, NameKind>,
  ends: ReadonlySet<string>,
  byRule: readonly NameFinding[],
): NameFinding[] {
  let at = 0;
  return byRule.flatMap((name) => {
    while (at < tagged.length && tokenAt(document, (tagged[at]?.last ?? 1) - 1).end <= name.start) at++;
    const next = tagged[at];
    if (next && tokenAt(document, next.first).start < name.end) return [];
    const text = textOf(document, name.start, name.end);
    const kind = ends.has(text) ? 'person' : kinds.get(text);
    return kind ? [{ ...name, kind, rule: `again-${kind}` }] : [];
  });
}

/** From what the tagger says, token by token, to names: without titles, unsure mentions of the kind that the sure ones have. */
export function settleNames(document: Document, tagged: readonly TaggedName[], byRule: readonly NameFinding[]): NameFinding[] {
  const isOrigin = originsOf(document, tagged);
  const kept = tagged.map((name) => trimmed(document, name, isOrigin)).filter((name) => name !== undefined);
  const names = kept.map((name): NameFinding => {
    const span = spanOf(document, name);
    return { ...span, kind: name.kind, confidence: CONFIDENCES[name.sureness] ?? 0.5, rule: `tagged-${name.kind}` };
  });
  const kinds = votedKinds(
    document,
    names,
    kept.map(({ sureness }) => sureness),
    byRule,
  );
  const settled = names.map((name, i): NameFinding => {
    const text = textOf(document, name.start, name.end);
    // A seat of power is an actor: the Kremlin says, decides, denies.
    if (METONYMS.has(text.toLowerCase())) return { ...name, kind: 'organization', rule: 'metonym' };
    const kind = kinds.get(text) ?? name.kind;
    return kind === name.kind || (kept[i]?.sureness ?? 0) >= SURE ? name : { ...name, kind, rule: `voted-${kind}` };
  });
  const added = passedOver(document, tagged, kinds, endsOfPeople(document, settled), byRule);
  return [...settled, ...added]
    .filter(({ kind, start, end }) => kind !== 'other' && LETTER.test(document.text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}
