import type { Quote } from '../model/quote.ts';
import type { Passages } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { editsBetween } from './edits-between.ts';
import { findWords, type Haystack, normalise } from './haystack.ts';
import { containment, fragmentsOf, overlapOf, placeContent } from './place-attribution.ts';
import { hear, placeQuotes } from './place-quotes.ts';

/** A proposal and an issued quote are one where they share at least half of the characters either has. */
const SAME_PASSAGE = 0.5;
/** From the same source by the same cue between the same neighbours, a passage may have lost this share of its letters. */
const MOST_REWRITTEN = 0.75;

interface Issued {
  quote: Quote;
  places: Span[];
  match?: Quote | undefined;
}

/** Confirmed, corrected, or added: what extraction found always says how sure it is. */
const isEditors = ({ status, confidence }: Quote) =>
  status === 'confirmed' || status === 'corrected' || (confidence === undefined && status !== 'rejected');
const wordsOf = (text: string | string[]) => normalise(fragmentsOf(text).join(' '));

/** The quote with the state it has now; `since` is written once and stays as long as the state does. */
function withState(quote: Quote, state: 'changed' | 'gone' | 'withdrawn', issued: string | string[], today: string): Quote {
  const { state: before, since, issued: _, status, ...rest } = quote;
  return { ...rest, state, issued, since: before === state && since ? since : today, ...(status && { status }) };
}

function current(quote: Quote): Quote {
  const { state: _state, since: _since, issued: _issued, ...rest } = quote;
  return rest;
}

/** What becomes of one issued quote now that its words stand at `places` (or nowhere). */
function restate({ quote, places, match }: Issued, haystack: Haystack, today: string): Quote {
  if (quote.status === 'rejected') return quote;
  const issued = quote.issued ?? quote.text;
  const isSomewhere = (words: string | string[]) => fragmentsOf(words).every((fragment) => findWords(fragment, haystack).length > 0);
  // What was withdrawn stays so while its words stand, also once another quote has their place.
  if (places.length === 0) return quote.state === 'withdrawn' && isSomewhere(quote.text) ? quote : withState(quote, 'gone', issued, today);
  const texts = places.map(([start, end]) => haystack.text.slice(start, end));
  const text = texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
  const isWorded = wordsOf(text) === wordsOf(quote.text);
  const { selector, ...unplaced } = quote;
  if (!isEditors(quote) && !match) {
    // Where neither extraction nor source and cue speak for it, a like passage is another one.
    if (!isWorded && !hear(quote, places, haystack).isWhole) return withState(quote, 'gone', issued, today);
    return withState(isWorded ? quote : { ...unplaced, text }, 'withdrawn', issued, today);
  }
  const now: Quote =
    match && !isEditors(quote)
      ? { ...match, id: quote.id }
      : isWorded
        ? { ...unplaced, ...(selector && { selector }) }
        : { ...unplaced, text };
  return isSomewhere(issued)
    ? current(now)
    : withState(
        { ...now, ...(quote.state && { state: quote.state }), ...(quote.since && { since: quote.since }) },
        'changed',
        issued,
        today,
      );
}

interface Proposal {
  quote: Quote;
  places: Span[];
}

const passagesOf = (passages: Passages | undefined) => JSON.stringify(passages ?? '');
const isSaidTheSame = (a: Quote, b: Quote) =>
  (a.cue !== undefined || a.source !== undefined) &&
  passagesOf(a.cue) === passagesOf(b.cue) &&
  passagesOf(a.source) === passagesOf(b.source);

function isRewritten(now: Quote, before: Quote): boolean {
  const [from, to] = [wordsOf(before.text), wordsOf(now.text)];
  const [old, fresh] = [from.split(' '), to.split(' ')];
  const sharesWord = old.length === 1 || old.some((word) => fresh.includes(word));
  return sharesWord && editsBetween(from, to) <= Math.max(from.length, to.length) * MOST_REWRITTEN;
}

/** Pairs issued quotes with today's proposals, the best agreement first, one to one. */
function pair(
  issued: readonly Issued[],
  proposals: readonly Proposal[],
  taken: Set<Quote>,
  agreement: (old: Issued, one: Proposal) => number,
): void {
  const agreements = issued
    .filter(({ match }) => !match)
    .flatMap((old) => proposals.map((one) => ({ old, one, overlap: agreement(old, one) })))
    .filter(({ overlap }) => overlap >= SAME_PASSAGE)
    .sort((a, b) => b.overlap - a.overlap);
  for (const { old, one } of agreements) {
    if (old.match || taken.has(one.quote)) continue;
    old.match = one.quote;
    taken.add(one.quote);
  }
}

/** Pairs a quote that was cut or grew with the proposal from the same source by the same cue that holds what is left of it. */
const grown = (old: Issued, one: Proposal) => (isSaidTheSame(old.quote, one.quote) ? containment(old.places, one.places) : 0);

/**
 * Pairs what is left over: a quote whose words are not found and a new proposal between the same neighbours, from the
 * same source by the same cue, are one act of reporting whose few words were rewritten.
 */
function pairByNeighbours(issued: readonly Issued[], proposals: readonly Proposal[], taken: Set<Quote>): void {
  for (const [index, old] of issued.entries()) {
    if (old.places.length > 0 || old.match || old.quote.state === 'gone') continue;
    const before = issued.slice(0, index).findLast(({ match }) => match)?.match;
    const after = issued.slice(index + 1).find(({ match }) => match)?.match;
    const from = proposals.findIndex(({ quote }) => quote === before) + 1;
    const to = after ? proposals.findIndex(({ quote }) => quote === after) : proposals.length;
    const same = proposals
      .slice(from, Math.max(from, to))
      .filter(({ quote }) => !taken.has(quote) && isSaidTheSame(quote, old.quote) && isRewritten(quote, old.quote));
    const [only, second] = same;
    if (!only || second) continue;
    old.match = only.quote;
    old.places = only.places;
    taken.add(only.quote);
  }
}

/**
 * Brings the quotes an article has together with what extraction proposes now. An issued id stays with its words; what
 * an editor decided stays as it is; what is no longer there is kept with its state, so that its link goes on to answer.
 *
 * @param today `YYYY-MM-DD`, the day a state is first seen on
 * @returns the quotes in reading order; those without a place behind the one they stood behind
 */
export function reconcileQuotes(previous: readonly Quote[], proposed: readonly Quote[], haystack: Haystack, today: string): Quote[] {
  const places = placeQuotes(previous, haystack);
  const issued = previous.map((quote, index): Issued => ({ quote, places: places[index] ?? [] }));
  const proposals = proposed.map((quote) => ({ quote, places: placeContent(quote, haystack).spans }));
  const taken = new Set<Quote>();
  pair(issued, proposals, taken, (old, one) => overlapOf(old.places, one.places));
  pair(issued, proposals, taken, grown);
  pairByNeighbours(issued, proposals, taken);
  // Whatever an editor decided on covers the passage: nothing else is proposed for most of the same words.
  const decided = issued.filter(({ quote }) => isEditors(quote) || quote.status === 'rejected');
  const added = proposals.filter(
    (one) => !taken.has(one.quote) && !decided.some((old) => overlapOf(old.places, one.places) >= SAME_PASSAGE),
  );
  const ids = new Set(previous.map(({ id }) => id));
  let last = 0;
  const kept = issued.map((one) => {
    last = one.places[0]?.[0] ?? last;
    return { at: last, quote: restate(one, haystack, today) };
  });
  const fresh = added.map(({ quote, places: at }) => ({ at: at[0]?.[0] ?? 0, quote: { ...quote, id: unused(quote.id, ids) } }));
  return [...kept, ...fresh].sort((a, b) => a.at - b.at).map(({ quote }) => quote);
}

/** An id the article has not issued yet: the proposed one, or the same with a number. */
function unused(id: string, ids: Set<string>): string {
  let free = id;
  for (let number = 2; ids.has(free); number++) free = `${id}-${number}`;
  ids.add(free);
  return free;
}
