import type { Actor } from '../model/actor.ts';
import type { Annotations } from '../model/article.ts';
import type { NestedAttribution, Quote } from '../model/quote.ts';
import type { ReviewStatus } from '../model/review.ts';
import { makeHaystack, normalise } from './haystack.ts';
import { reconcileQuotes } from './reconcile-quotes.ts';

interface Reviewed {
  status?: ReviewStatus | undefined;
}

/** An editor decided on it, whichever way: a machine leaves it alone. */
const isDecided = ({ status }: Reviewed) => status !== undefined && status !== 'proposed';

function speakersOf(quote: Quote | NestedAttribution): string[] {
  return [...(quote.speakers ?? []), ...(quote.nested ?? []).flatMap(speakersOf)];
}

/** Today's actors, but for those an editor decided on, and with those that quotes kept from earlier still name. */
function reconcileActors(previous: readonly Actor[], proposed: readonly Actor[], quotes: readonly Quote[]): Actor[] {
  const decided = new Map(previous.filter(isDecided).map((actor) => [actor.id, actor]));
  const result = proposed.map((actor) => decided.get(actor.id) ?? actor);
  const present = new Set(result.map(({ id }) => id));
  const named = new Set(quotes.flatMap(speakersOf));
  return [...result, ...previous.filter(({ id }) => !present.has(id) && (decided.has(id) || named.has(id)))];
}

interface Line extends Reviewed {
  id?: string;
  text: string;
}

/** Today's lines; those an editor decided on stand instead of a proposal with the same words, and ids stay with words. */
function reconcileLines<T extends Line>(previous: readonly T[], proposed: readonly T[]): T[] {
  const left = [...previous];
  const take = (text: string): T | undefined => {
    const index = left.findIndex((line) => normalise(line.text) === normalise(text));
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  const lines = proposed.map((line) => {
    const before = take(line.text);
    if (before && isDecided(before)) return before;
    return before?.id ? { ...line, id: before.id } : line;
  });
  // What an editor added or kept has no proposal of its own; it goes behind the line it stood behind.
  for (const line of left.filter(isDecided)) {
    const above = previous[previous.indexOf(line) - 1];
    const at = above ? lines.findIndex(({ text }) => normalise(text) === normalise(above.text)) : -1;
    lines.splice(at + 1, 0, line);
  }
  return lines;
}

/**
 * Brings an article's annotations together with what extraction proposes for its text today.
 *
 * @param previous the frontmatter's lists
 * @param proposed today's extraction, described in the article's words
 * @param text the article's plain text
 * @param today `YYYY-MM-DD`; the clock is the caller's
 */
export function reconcileAnnotations(
  previous: Annotations,
  proposed: Required<Annotations>,
  text: string,
  today: string,
): Required<Annotations> {
  const quotes = reconcileQuotes(previous.quotes ?? [], proposed.quotes ?? [], makeHaystack(text), today);
  return {
    quotes,
    actors: reconcileActors(previous.actors ?? [], proposed.actors ?? [], quotes),
    figures: reconcileLines(previous.figures ?? [], proposed.figures ?? []),
    dates: reconcileLines(previous.dates ?? [], proposed.dates ?? []),
    events: reconcileLines(previous.events ?? [], proposed.events ?? []),
  };
}
