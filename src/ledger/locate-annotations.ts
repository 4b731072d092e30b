import type { Annotations } from '../model/article.ts';
import type { Relay } from '../model/extraction.ts';
import type { LocatedActor, LocatedAnnotations, LocatedAttribution, LocatedQuote, Unlocated } from '../model/located.ts';
import type { NestedAttribution } from '../model/quote.ts';
import { chainInside, relaysOf } from '../model/relay-chain.ts';
import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { findMentions } from './find-mentions.ts';
import { type Haystack, makeHaystack } from './haystack.ts';
import { fragmentsOf, hullOf, placeContent, placePassages } from './place-attribution.ts';
import { placeWords } from './place-words.ts';

interface Placeable {
  text: string;
  selector?: Selector | undefined;
  status?: string | undefined;
}

const isKept = ({ status }: { status?: string | undefined }) => status !== 'rejected';

/** Binds an article's annotations to places in its plain text, and says which ones the text does not hold. */
class Locator {
  readonly unlocated: Unlocated[] = [];
  readonly #haystack: Haystack;

  constructor(text: string) {
    this.#haystack = makeHaystack(text);
  }

  attribution(it: NestedAttribution, path: string, around: Relay[], within?: Span): LocatedAttribution {
    const { spans: content, problem } = placeContent(it, this.#haystack, within);
    if (problem) this.unlocated.push({ path: `${path}.text`, text: fragmentsOf(it.text).join(' '), problem });
    const cue = placePassages(it.cue, content, this.#haystack, within);
    const located = {
      kind: it.kind,
      act: it.act ?? 'speech',
      text: fragmentsOf(it.text).join(' '),
      source: placePassages(it.source, content, this.#haystack, within),
      cue,
      content,
      speakers: it.speakers ?? [],
      relays: relaysOf(around, it.speakers ?? []),
      confidence: it.confidence,
    } as const;
    const inside = hullOf(content);
    const words = cue.map(([start, end]) => this.#haystack.text.slice(start, end)).join(' ');
    const inner = chainInside(around, { ...located, cue: words });
    const nested = (inside ? (it.nested ?? []) : []).map((one, n) => this.attribution(one, `${path}.nested[${n}]`, inner, inside));
    return { ...located, nested };
  }

  actors(actors: NonNullable<Annotations['actors']>): LocatedActor[] {
    const found = findMentions(actors, this.#haystack);
    return actors.map(({ id, name, kind, unnamed = false, roles = [], aliases = [], mentions }) => {
      const given = mentions?.flatMap((one) => {
        const placed = typeof one === 'string' ? placeWords(one, undefined, this.#haystack) : placeWords(one.text, one, this.#haystack);
        return placed.span ? [placed.span] : [];
      });
      return { id, name, kind, unnamed, roles, aliases, mentions: given ?? found.get(id) ?? [] };
    });
  }

  each<T extends Placeable>(list: readonly T[] | undefined, key: string): (T & { start: number; end: number })[] {
    return (list ?? []).flatMap((item, index) => {
      if (!isKept(item)) return [];
      const placed = placeWords(item.text, item.selector, this.#haystack);
      if (placed.problem) this.unlocated.push({ path: `${key}[${index}].text`, text: item.text, problem: placed.problem });
      return placed.span ? [{ ...item, start: placed.span[0], end: placed.span[1] }] : [];
    });
  }
}

/**
 * Binds annotations to places in a text. Rejected ones are left out, but for quotes: an issued one goes on to answer, as
 * withdrawn, and one that is gone stays without a place.
 *
 * @param annotations the five lists of an article's frontmatter
 * @param text the article's plain text
 * @returns offsets in UTF-16 code units of `text`; `unlocated` lists what should be in the text and is not
 */
export function locateAnnotations(annotations: Annotations, text: string): LocatedAnnotations {
  const locator = new Locator(text);
  const quotes = (annotations.quotes ?? []).map((quote, index): LocatedQuote => {
    const { id, status = 'proposed', issued, since } = quote;
    const state = isKept(quote) ? (quote.state ?? 'current') : 'withdrawn';
    const record = { id, status, state, issued: issued && fragmentsOf(issued).join(' '), since };
    if (state !== 'gone') return { ...locator.attribution(quote, `quotes[${index}]`, []), ...record };
    const words = fragmentsOf(quote.text).join(' ');
    const { kind, act = 'speech', speakers = [], confidence } = quote;
    return { kind, act, text: words, source: [], cue: [], content: [], speakers, relays: [], confidence, nested: [], ...record };
  });
  return {
    quotes,
    actors: locator.actors((annotations.actors ?? []).filter(isKept)),
    figures: locator.each(annotations.figures, 'figures'),
    dates: locator.each(annotations.dates, 'dates'),
    events: locator.each(annotations.events, 'events'),
    unlocated: locator.unlocated,
  };
}
