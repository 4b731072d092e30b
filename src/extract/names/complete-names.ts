import { type Document, type Token, tokenAt } from '../../text/document.ts';
import { WordFlag } from '../../text/word.ts';
import type { NameFinding } from '../finding.ts';
import { WEEKDAYS } from '../lexicons/calendar.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import { NEWSPAPER_HEADS, ORGANIZATION_NOUNS } from '../lexicons/institution-words.ts';
import { HONORIFICS, OFFICE_MODIFIERS, ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { tokensOf } from '../tokens-of.ts';
import { withAcronyms } from './introduced-acronyms.ts';

const PARTICLE = /^(?:van|der|den|ter|ten|von|vom|zu|zum|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|af|av)$/;
const MOST_PARTICLES = 3;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;
const MOST_WORDS_ANNOUNCED = 3;

interface Placed {
  name: NameFinding;
  first: number;
  last: number;
}

/**
 * Names as the article means them, after the tagger: a surname gets its particles and the first name before them ("Ada van
 * der Lund"), titles in the plural go ("Presidents"), and what a noun announces is a name ("the newspaper Aftonen").
 */
export function completeNames(document: Document, names: readonly NameFinding[]): NameFinding[] {
  const completed: NameFinding[] = [];
  const taken = new Set<number>();
  let behind = 0;
  for (const name of names) {
    const { first, last } = tokensOf(document, [name.start, name.end]);
    let placed: Placed = { name, first, last };
    if (name.kind === 'person') placed = withFirstName(document, withoutPluralTitles(document, placed), behind);
    behind = placed.last;
    for (let i = placed.first; i < placed.last; i++) taken.add(i);
    const start = placed.first === first ? name.start : tokenAt(document, placed.first).start;
    const kind = name.kind === 'person' && isAnnouncing(document, placed.first - 1) ? 'organization' : name.kind;
    completed.push({ ...name, start, kind });
  }
  const announced = announcedNames(document, taken);
  joinNicknames(document, completed);
  return withAcronyms(document, announced.length === 0 ? completed : [...completed, ...announced].sort((a, b) => a.start - b.start));
}

const MARK = /^(?:["“”‘’']|'')$/;
const LONGEST_NICKNAME = 40;
const NICKNAME = /^\s?(?:["“‘']|'')\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}-]+)?(?:["”’']|'')\s\p{Lu}/u;

// 'Robert "Bobby" Lund' is one name: names of people with nothing between the first and the last of them but what the one is called.
function joinNicknames(document: Document, names: NameFinding[]): void {
  for (let i = names.length - 2; i >= 0; i--) {
    const own = names[i];
    if (own?.kind !== 'person' || !MARK.test(tokenAt(document, tokensOf(document, [own.start, own.end]).last).text)) continue;
    const called = NICKNAME.exec(document.text.slice(own.end, own.end + LONGEST_NICKNAME));
    const surname = own.end + (called?.[0].length ?? 0) - 1;
    // The nickname may have been taken for a name, by itself or with the surname.
    const at = called
      ? [i + 1, i + 2].find((k) => (names[k]?.start ?? surname + 1) <= surname && (names[k]?.end ?? 0) > surname)
      : undefined;
    const whole = at === undefined ? undefined : names[at];
    if (at !== undefined && whole?.kind === 'person') names.splice(i, at - i + 1, { ...own, end: whole.end });
  }
}

function withoutPluralTitles(document: Document, placed: Placed): Placed {
  let { first } = placed;
  const isPluralTitle = ({ lower, lemma }: Token) => lower !== lemma && lower.endsWith('s') && ROLE_NOUNS.has(lower.replace(/s$/, ''));
  while (placed.last - first > 2 && (isPluralTitle(tokenAt(document, first)) || OFFICE_MODIFIERS.has(tokenAt(document, first).lower))) {
    if (!isPluralTitle(tokenAt(document, first)) && !isPluralTitle(tokenAt(document, first + 1))) break;
    first++;
  }
  return { ...placed, first };
}

// Back over "van der" to "Ada", and from a lone surname to a first name; never into another name, never over a title.
function withFirstName(document: Document, placed: Placed, behind: number): Placed {
  let { first } = placed;
  const { last } = placed;
  while (first - 1 >= behind && placed.first - first < MOST_PARTICLES && PARTICLE.test(tokenAt(document, first - 1).lower)) first--;
  const hasParticle = first < placed.first;
  if (!hasParticle && last - first > 1) return placed;
  const before = tokenAt(document, first - 1);
  const sameSentence = before.sentence === tokenAt(document, first).sentence;
  const isCapitalised = CAPITALISED.test(before.text) && before.text !== before.text.toUpperCase();
  const isFirstName = hasParticle
    ? (before.pos === 'PROPN' || GIVEN_NAMES.has(before.text)) && !isTitle(before)
    : isPrepositionalName(document, first - 1, last);
  if (first - 1 >= behind && sameSentence && isCapitalised && isFirstName) return { ...placed, first: first - 1 };
  // "de" and "la" are common words too: without a first name they count only when written large ("Van der Lund").
  return hasParticle && CAPITALISED.test(tokenAt(document, first).text) ? { ...placed, first } : placed;
}

const isTitle = ({ lower, lemma }: Token) =>
  HONORIFICS.has(lower) ||
  ROLE_NOUNS.has(lower) ||
  ROLE_NOUNS.has(lemma) ||
  ROLE_NOUNS.has(lower.replace(/s$/, '')) ||
  OFFICE_MODIFIERS.has(lower);

// "Per" is a preposition too: a first name within a sentence, and at its start where a finite verb follows the surname.
function isPrepositionalName(document: Document, at: number, last: number): boolean {
  const { text, pos, sentence } = tokenAt(document, at);
  if (pos !== 'ADP' || !GIVEN_NAMES.has(text)) return false;
  const opens = tokenAt(document, at - 1).sentence !== sentence || /^["“„«‘]$/.test(tokenAt(document, at - 1).text);
  return !opens || /^(?:VERB|AUX)$/.test(tokenAt(document, last).pos);
}

// "The newspaper Dagen": a noun in small letters under "the", and capitals behind it that nobody has taken.
function announcedNames(document: Document, taken: ReadonlySet<number>): NameFinding[] {
  const found: NameFinding[] = [];
  for (let i = 0; i < document.tokens.length; i++) {
    const token = tokenAt(document, i);
    if (opensTitle.of(token.word) && isSundayPaper(document, i, taken))
      found.push({ start: token.start, end: tokenAt(document, i + 1).end, kind: 'organization', confidence: 0.6, rule: 'sunday-paper' });
    if (!isAnnouncing(document, i)) continue;
    let last = i + 1;
    while (last - i <= MOST_WORDS_ANNOUNCED && isFree(document, last, token.sentence, taken)) last++;
    if (last > i + 1 && !taken.has(last))
      found.push({
        start: tokenAt(document, i + 1).start,
        end: tokenAt(document, last - 1).end,
        kind: 'organization',
        confidence: 0.6,
        rule: 'announced-organization',
      });
  }
  return found;
}

// "The Sunday Courier": the day belongs to the paper.
const opensTitle = new WordFlag(({ text, lower }) => text !== lower && WEEKDAYS.has(lower) && lower.endsWith('day'));
const isSundayPaper = (document: Document, at: number, taken: ReadonlySet<number>) =>
  !taken.has(at) && !taken.has(at + 1) && isPaper.of(tokenAt(document, at + 1).word);
const isPaper = new WordFlag(({ text, lower }) => CAPITALISED.test(text) && NEWSPAPER_HEADS.has(lower));

// "The operator" and "the publisher" may be people too.
function isAnnouncing(document: Document, at: number): boolean {
  return announces.of(tokenAt(document, at).word) && tokenAt(document, at - 1).lower === 'the';
}

const announces = new WordFlag(({ text }) => {
  const isOfPeople = /(?:er|or)$/.test(text) && text !== 'newspaper' && text !== 'broadcaster';
  return ORGANIZATION_NOUNS.has(text) && !isOfPeople;
});

function isFree(document: Document, at: number, sentence: number, taken: ReadonlySet<number>): boolean {
  const token = tokenAt(document, at);
  return token.sentence === sentence && !taken.has(at) && CAPITALISED.test(token.text) && !isTitle(token);
}
