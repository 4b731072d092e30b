import { type Document, tokenAt } from '../../text/document.ts';
import { apartFrom } from '../apart-from.ts';
import type { NameFinding, NameKind } from '../finding.ts';
import { COMPANY_HEADS } from '../lexicons/institution-words.ts';
import { OFFICE_MODIFIERS, POSTNOMINALS } from '../lexicons/role-nouns.ts';
import { isInSyllables, kindByForm } from './kind-by-form.ts';
import { STYLES } from './line-styles.ts';
import { type LabelledName, NAME_KINDS } from './name-labels.ts';
import type { NameReading } from './name-reading.ts';
import { partTitles } from './part-titles.ts';
import { plainName } from './plain-name.ts';
import { marginOf, type TaggedName } from './tag-names.ts';
import { originsOf, trimName } from './trim-name.ts';
import { ballots, type KeptName, keyOf, RULES_CERTAIN, SURE, voteKinds } from './vote-kinds.ts';
import { numberedUnits, placesSaid, wholeName } from './whole-name.ts';
import { withTail } from './with-tail.ts';

const SENTENCE_PERIOD = /^[^.]{2,}\.$/;
const LETTER = /[\p{L}\p{M}]/u;
const POSSESSIVE = /(?<=\p{L}{2})['’]s$/u;
const ORGANIZATION = NAME_KINDS.indexOf('organization');

const textOfTokens = (document: Document, { first, last }: LabelledName) =>
  textOf(document, tokenAt(document, first).start, tokenAt(document, last - 1).end);

const textOf = ({ text }: Document, start: number, end: number) => plainName(text.slice(start, end));

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

// The tokenizer leaves some possessives on their names; "Lund's" is Lund where the text names a Lund, and else may be a shop.
function withoutPossessive({ text }: Document, { start, end }: { start: number; end: number }, ends: ReadonlySet<string>) {
  const [possessive] = POSSESSIVE.exec(text.slice(start, end)) ?? [];
  if (!possessive) return { start, end };
  const owner =
    text
      .slice(start, end - possessive.length)
      .split(/\s/)
      .at(-1) ?? '';
  return ends.has(owner) ? { start, end: end - possessive.length } : { start, end };
}

const LEAST_DATELINE = 5;
const LONGEST_DATELINE = 6;

/** "ORVIK, Tessaly — ", "NEWPORT NEWS - ": in capitals at the head of a paragraph, with a dash behind it and its land. */
function isDateline(document: Document, { first, last }: LabelledName): boolean {
  const opener = tokenAt(document, first);
  const { start = -1 } = document.paragraphs[document.sentences[opener.sentence]?.paragraph ?? -1] ?? {};
  if (opener.start !== start) return false;
  const text = document.text.slice(start, tokenAt(document, last - 1).end);
  if (text.length < LEAST_DATELINE || text !== text.toUpperCase()) return false;
  if (DASH.test(tokenAt(document, last).text)) return tokenAt(document, last).start > tokenAt(document, last - 1).end;
  if (tokenAt(document, last).text !== ',') return false;
  for (let t = last + 1; t < last + LONGEST_DATELINE; t++) if (DASH.test(tokenAt(document, t).text)) return true;
  return false;
}
const DASH = /^(?:—|–|-|--)$/;

/** First and last words of the people whom the text names in full. */
function surnamesIn(document: Document, tagged: readonly TaggedName[]): Set<string> {
  const found = new Set<string>();
  for (const { first, last, kind } of tagged)
    if (kind === 'person' && last - first > 1) for (const t of [first, last - 1]) found.add(tokenAt(document, t).text);
  return found;
}

/** What firms are called for short: "Velten" of "Velten Energy". A foundation has its founder's name, a firm mostly its own. */
function firmsIn(document: Document, tagged: readonly TaggedName[]): Set<string> {
  const found = new Set<string>();
  for (const { first, last, kind } of tagged)
    if (kind === 'organization' && last - first > 1 && COMPANY_HEADS.has(tokenAt(document, last - 1).lower))
      found.add(tokenAt(document, first).text);
  return found;
}

const PARTY = /^(?:Democrats|Unionists|Nationalists|Socialists)$/;

/** "Marlow & Finch", tagged as two names, is one firm; so are "Liberal" and "Democrats" one party. */
function joinPartners(document: Document, tagged: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of tagged) {
    const before = joined.at(-1);
    // "Lund & Holm" may be two who married, "Velten & Orvik" two towns.
    const isAlike = before?.kind === name.kind && name.kind !== 'organization';
    const isPartner = before && !isAlike && before.last === name.first - 1 && tokenAt(document, before.last).text === '&';
    const isParty = before && before.last === name.first && before.kind !== 'person' && PARTY.test(tokenAt(document, name.first).text);
    if (!isPartner && !isParty) joined.push(name);
    else {
      const scores = before.scores.map((score, k) => (k === ORGANIZATION ? Math.max(...before.scores) + SURE : score));
      joined[joined.length - 1] = { ...before, last: name.last, kind: 'organization', scores };
    }
  }
  return joined;
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
  firms: ReadonlySet<string>,
  byRule: readonly NameFinding[],
): NameFinding[] {
  let at = 0;
  return byRule.flatMap((name) => {
    while (at < tagged.length && tokenAt(document, (tagged[at]?.last ?? 1) - 1).end <= name.start) at++;
    const next = tagged[at];
    const isTagged = next !== undefined && tokenAt(document, next.first).start < name.end;
    // What the rules are certain of in the whole text; and a place, where the tagger is not sure of a work or an event.
    const isCertain = name.confidence >= RULES_CERTAIN;
    const isPlace = isTagged && next.kind === 'other' && name.kind === 'place' && marginOf(next) < SURE;
    if (isTagged && !isPlace && !(isCertain && next.kind === 'other')) return [];
    const text = textOf(document, name.start, name.end);
    // "Republican voters" are voters of a colour.
    if (isTagged && OFFICE_MODIFIERS.has(text.toLowerCase())) return [];
    const voted = kinds.get(keyOf(text));
    const named = voted === 'other' ? undefined : voted;
    const isFirm = named === 'person' && firms.has(text);
    const kind = ends.has(text) ? 'person' : isFirm ? 'organization' : (named ?? (isPlace || isCertain ? name.kind : undefined));
    return kind ? [{ ...name, kind, rule: `again-${kind}` }] : [];
  });
}

function takenTokens(tagged: readonly TaggedName[]): (token: number) => boolean {
  const taken = new Set<number>();
  for (const { first, last } of tagged) for (let t = first; t < last; t++) taken.add(t);
  return (token) => taken.has(token);
}

// "Ada Lund, QC": letters behind a person's name are no body.
function isPostnominal({ text }: Document, { start, end, kind }: NameFinding, before: NameFinding | undefined): boolean {
  return (
    kind !== 'person' &&
    before?.kind === 'person' &&
    POSTNOMINALS.has(text.slice(start, end)) &&
    /^,? ?$/.test(text.slice(before.end, start))
  );
}

/** From what the tagger says, token by token, to names: without titles, unsure mentions of the kind that the sure ones have. */
export function settleNames({ document, ruleNames, styles, sport }: NameReading, tagged: readonly TaggedName[]): NameFinding[] {
  // A line in capitals says little of its names: there they are what they are in the running text.
  const isLoud = ({ first }: LabelledName) => styles[tokenAt(document, first).sentence] === STYLES.capitals;
  const isTaken = takenTokens(tagged);
  const isOrigin = originsOf(document, tagged);
  const openers = new Set(tagged.map(({ first }) => first));
  const ends = new Set(tagged.map(({ last }) => tokenAt(document, last - 1).text));
  const surnames = surnamesIn(document, tagged);
  const surnamesInCapitals = new Set([...surnames].map((word) => word.toUpperCase()));
  const firms = firmsIn(document, tagged);
  const kept = joinPartners(document, tagged)
    .flatMap((name) => partTitles(document, name, (word) => surnames.has(word)))
    .map((name) => wholeName(document, name, isTaken))
    .map((name) => {
      const whole = withTail(document, name, (token) => openers.has(token));
      return whole === name || name.kind === 'person' || isInSyllables(textOfTokens(document, whole)) ? whole : name;
    })
    .map((name) => trimName(document, name, isOrigin))
    .filter((name) => name !== undefined)
    .map((name) => {
      const { start, end } = withoutPossessive(document, spanOf(document, name), ends);
      return { start, end, text: textOf(document, start, end), tagged: name };
    });
  const inProse = new Set(kept.filter(({ tagged: name }) => !isLoud(name)).map(({ text }) => keyOf(text)));
  const isEcho = ({ text, tagged: name }: KeptName) => isLoud(name) && inProse.has(keyOf(text));
  const ballotOf = ballots(document, sport);
  const kinds = voteKinds(
    document,
    kept.filter((one) => !isEcho(one)),
    ruleNames,
    sport,
  );
  const settled = kept.map((one): NameFinding => {
    const { start, end, text, tagged: name } = one;
    const margin = marginOf(name);
    const confidence = 1 / (1 + Math.exp(-margin));
    const byForm = kindByForm({ ...name, document, text, sport });
    if (byForm) return { start, end, confidence, ...byForm };
    if (isDateline(document, name)) return { start, end, kind: 'place', confidence, rule: 'dateline' };
    // "The Lunds": a family, and no body.
    if (name.kind === 'organization' && text.endsWith('s') && surnames.has(text.slice(0, -1)) && !text.includes(' '))
      return { start, end, kind: 'other', confidence, rule: 'family' };
    // "BRANDT TO RESIGN" over the story of Ada Brandt.
    if (isLoud(name) && !isEcho(one) && surnamesInCapitals.has(text))
      return { start, end, kind: 'person', confidence, rule: 'surname-in-capitals' };
    const kind = kinds.get(ballotOf(one)) ?? name.kind;
    const isVoted = kind !== name.kind && (margin < SURE || isEcho(one));
    // "Velten said" after "Velten Energy fell": nobody of the text has that name.
    if ((isVoted ? kind : name.kind) === 'person' && firms.has(text) && !surnames.has(text))
      return { start, end, kind: 'organization', confidence, rule: 'firm-again' };
    return { start, end, kind: isVoted ? kind : name.kind, confidence, rule: isVoted ? `voted-${kind}` : `tagged-${name.kind}` };
  });
  const units = numberedUnits(document, isTaken, sport).map(([first, last]): NameFinding => {
    const [start, end] = [tokenAt(document, first).start, tokenAt(document, last - 1).end];
    return { start, end, kind: 'organization', confidence: RULES_CERTAIN, rule: 'numbered-unit' };
  });
  const places = placesSaid(document, isTaken).map((token): NameFinding => {
    const { start, end } = tokenAt(document, token);
    return { start, end, kind: 'place', confidence: RULES_CERTAIN, rule: 'place-said' };
  });
  const again = passedOver(document, tagged, kinds, endsOfPeople(document, settled), firms, ruleNames);
  const added = [...apartFrom(places, apartFrom(units, again)), ...units, ...places];
  const starts = new Set(settled.filter(({ kind }) => kind !== 'other').map(({ start }) => start));
  const all = [...settled, ...added.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
  return all.filter(
    (name, i) =>
      name.kind !== 'other' && LETTER.test(document.text.slice(name.start, name.end)) && !isPostnominal(document, name, all[i - 1]),
  );
}
