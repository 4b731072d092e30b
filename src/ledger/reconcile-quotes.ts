import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { findAgain } from './find-again.ts';
import { findWords, type Haystack, normalise } from './haystack.ts';
import { fragmentsOf } from './place-attribution.ts';

/** A proposal and an issued quote are one where they share at least half of the characters either has. */
const SAME_PASSAGE = 0.5;

interface Issued {
  quote: Quote;
  places: Span[];
  match?: Quote | undefined;
}

const sizeOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.reduce(
    (sum, [s, e]) => sum + b.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(e, to) - Math.max(s, from)), 0),
    0,
  );
  return shared / (sizeOf(a) + sizeOf(b) - shared || 1);
}

const isEditors = ({ status }: Quote) => status === 'confirmed' || status === 'corrected';
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
  if (places.length === 0) return withState(quote, 'gone', issued, today);
  if (!isEditors(quote) && !match) return withState(quote, 'withdrawn', issued, today);
  const stands = fragmentsOf(issued).every((fragment) => findWords(fragment, haystack).length > 0);
  const texts = places.map(([start, end]) => haystack.text.slice(start, end));
  const text = texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
  const isWorded = wordsOf(text) === wordsOf(quote.text);
  const { selector, ...unplaced } = quote;
  const now: Quote =
    match && !isEditors(quote)
      ? { ...match, id: quote.id }
      : isWorded
        ? { ...unplaced, ...(selector && { selector }) }
        : { ...unplaced, text };
  return stands
    ? current(now)
    : withState(
        { ...now, ...(quote.state && { state: quote.state }), ...(quote.since && { since: quote.since }) },
        'changed',
        issued,
        today,
      );
}

/** Pairs issued quotes with today's proposals, the best agreement first, one to one. */
function pair(issued: Issued[], proposed: readonly Quote[], haystack: Haystack): Quote[] {
  const fresh = proposed.map((quote) => ({ quote, places: findAgain(quote, haystack) }));
  const agreements = issued
    .flatMap((old) => fresh.map((one) => ({ old, one, overlap: overlapOf(old.places, one.places) })))
    .filter(({ overlap }) => overlap >= SAME_PASSAGE)
    .sort((a, b) => b.overlap - a.overlap);
  const taken = new Set<Quote>();
  for (const { old, one } of agreements) {
    if (old.match || taken.has(one.quote)) continue;
    old.match = one.quote;
    taken.add(one.quote);
  }
  // Whatever an editor decided on covers the passage: nothing else is proposed for most of the same words.
  const decided = issued.filter(({ quote }) => isEditors(quote) || quote.status === 'rejected');
  return fresh
    .filter(({ quote, places }) => !taken.has(quote) && !decided.some((old) => overlapOf(old.places, places) >= SAME_PASSAGE))
    .map(({ quote }) => quote);
}

/**
 * Brings the quotes an article has together with what extraction proposes now. An issued id stays with its words; what
 * an editor decided stays as it is; what is no longer there is kept with its state, so that its link goes on to answer.
 *
 * @param today `YYYY-MM-DD`, the day a state is first seen on
 * @returns the quotes in reading order; those without a place behind the one they stood behind
 */
export function reconcileQuotes(previous: readonly Quote[], proposed: readonly Quote[], haystack: Haystack, today: string): Quote[] {
  const issued = previous.map((quote): Issued => ({ quote, places: findAgain(quote, haystack) }));
  const added = pair(issued, proposed, haystack);
  const ids = new Set(previous.map(({ id }) => id));
  let last = 0;
  const kept = issued.map((one) => {
    last = one.places[0]?.[0] ?? last;
    return { at: last, quote: restate(one, haystack, today) };
  });
  const fresh = added.map((quote) => ({ at: findAgain(quote, haystack)[0]?.[0] ?? 0, quote: { ...quote, id: unused(quote.id, ids) } }));
  return [...kept, ...fresh].sort((a, b) => a.at - b.at).map(({ quote }) => quote);
}

/** An id the article has not issued yet: the proposed one, or the same with a number. */
function unused(id: string, ids: Set<string>): string {
  let free = id;
  for (let number = 2; ids.has(free); number++) free = `${id}-${number}`;
  ids.add(free);
  return free;
}
