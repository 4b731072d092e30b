import type { Annotations } from '../model/article.ts';
import type { ExtractedQuote, Extraction } from '../model/extraction.ts';
import type { NestedAttribution } from '../model/quote.ts';
import type { Passage, Passages, Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { findMentions } from './find-mentions.ts';
import { type Haystack, makeHaystack } from './haystack.ts';
import { hullOf, placeContent, placePassages } from './place-attribution.ts';
import { selectorFor } from './place-words.ts';

const isSame = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length && a.every(([s, e], n) => s === b[n]?.[0] && e === b[n]?.[1]);

/** The list itself, or its one item: the shorter way to write a passage that is not interrupted. */
const short = <T>(items: T[]): T | T[] => (items.length === 1 && items[0] !== undefined ? items[0] : items);

/** Leaves out keys without a value and empty lists: an annotation is read in a diff. */
function compact<T extends object>(entry: T): T {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as T;
}

/** Writes places as words: bare where reading them back finds the same places, else with their neighbours. */
class Describer {
  readonly #haystack: Haystack;

  constructor(text: string) {
    this.#haystack = makeHaystack(text);
  }

  words([start, end]: Span): string {
    return this.#haystack.text.slice(start, end);
  }

  passages(spans: readonly Span[], content: readonly Span[], within?: Span): Passages | undefined {
    if (spans.length === 0) return undefined;
    const bare = short(spans.map((span) => this.words(span)));
    if (isSame(placePassages(bare, content, this.#haystack, within), spans)) return bare;
    return short(spans.map((span): Passage => ({ text: this.words(span), ...selectorFor(span, this.#haystack, within) })));
  }

  content(spans: readonly Span[], within?: Span): Pick<NestedAttribution, 'text' | 'selector'> {
    const text = short(spans.map((span) => this.words(span)));
    const first = spans[0] && selectorFor(spans[0], this.#haystack, within);
    const bare = first ? { text, selector: first } : { text };
    if (isSame(placeContent(bare, this.#haystack, within).spans, spans)) return bare;
    return { text, selector: spans.map((span): Selector => selectorFor(span, this.#haystack, within) ?? {}) };
  }

  attribution(quote: ExtractedQuote, within?: Span): NestedAttribution {
    const inside = hullOf(quote.content);
    return compact({
      kind: quote.kind,
      act: quote.act === 'speech' ? undefined : quote.act,
      speakers: quote.speakers,
      source: this.passages(quote.source, quote.content, within),
      cue: this.passages(quote.cue, quote.content, within),
      ...this.content(quote.content, within),
      confidence: quote.confidence,
      nested: quote.nested.map((inner) => this.attribution(inner, inside)),
    });
  }

  actors(actors: Extraction['actors']): NonNullable<Annotations['actors']> {
    const found = findMentions(actors, this.#haystack);
    return actors.map(({ mentions, ...actor }) => {
      const isFound = isSame(found.get(actor.id) ?? [], mentions);
      const listed = mentions.map((span): Passage => {
        const selector = selectorFor(span, this.#haystack);
        return selector ? { text: this.words(span), ...selector } : this.words(span);
      });
      return compact({ ...actor, mentions: isFound ? undefined : listed });
    });
  }

  each<T extends { text: string; start: number; end: number }>(
    items: readonly T[],
  ): (Omit<T, 'start' | 'end'> & { selector?: Selector | undefined })[] {
    return items.map(({ start, end, ...item }) => compact({ ...item, selector: selectorFor([start, end], this.#haystack) }));
  }
}

/**
 * Says what extraction found in the words of an article's frontmatter, so that locating it again finds every place.
 *
 * @param extraction offsets in `text`
 * @param text the article's plain text
 */
export function describeExtraction(extraction: Extraction, text: string): Required<Annotations> {
  const describer = new Describer(text);
  return {
    quotes: extraction.quotes.map((quote) => ({ id: quote.id, ...describer.attribution(quote) })),
    actors: describer.actors(extraction.actors),
    figures: describer.each(extraction.figures),
    dates: describer.each(extraction.dates),
    events: describer.each(extraction.events),
  };
}
