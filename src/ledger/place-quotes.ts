import type { Quote } from '../model/quote.ts';
import type { Passages } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { findEdited } from './find-edited.ts';
import { findRemnant } from './find-remnant.ts';
import { findWords, type Haystack, normalise } from './haystack.ts';
import { longestRise } from './longest-rise.ts';
import { fragmentsOf, hullOf, overlapOf } from './place-attribution.ts';
import { agreesWith } from './place-words.ts';

/** The part of a quote that says where it stands. */
export type Placeable = Pick<Quote, 'text' | 'selector' | 'source' | 'cue'>;

/**
 * How many edits a passage may have gone through and still be itself, as a share of its length. Corrections of spelling
 * and single words stay far below it; two different sentences of one article lie far above.
 */
const MOST_EDITS = 0.34;
/** Away from its neighbours a passage must be more like itself to be taken for the same. */
const MOST_EDITS_ELSEWHERE = 0.2;
/** Shorter passages are looked for exactly, in normalised letters: a few letters are within a few edits of almost anything. */
const SHORTEST_EDITED = 12;
/** What is left of a cut passage holds at least this share of its words, and as many. */
const LEAST_KEPT = 0.4;
const FEWEST_KEPT = 4;
/** As far as a source or a cue may stand from its content and still be heard with it, in UTF-16 code units. */
const EARSHOT = 80;
/** Words this long do not stand twice between the same neighbours by chance, in UTF-16 code units. */
const TELLING_LENGTH = 40;

/** One way to place all fragments of a quote. */
interface Option {
  spans: Span[];
  /** Whether the neighbouring words are those of its selector, or it needs none. */
  agrees: boolean;
}

const list = <T>(one: T | T[] | undefined): T[] => (one === undefined ? [] : Array.isArray(one) ? one : [one]);
const startOf = (spans: readonly Span[]) => spans[0]?.[0] ?? 0;
const isWithin = (spans: readonly Span[], [from, to]: Span) => spans.every(([start, end]) => start >= from && end <= to);

/** Every way to place the words as they are: each place of the first fragment, the others as near behind it as they stand. */
function optionsFor(quote: Placeable, haystack: Haystack): Option[] {
  const selectors = list(quote.selector);
  const [first = '', ...others] = fragmentsOf(quote.text);
  return findWords(first, haystack).flatMap((span) => {
    const spans = [span];
    for (const [index, fragment] of others.entries()) {
      const places = findWords(fragment, haystack, [spans.at(-1)?.[1] ?? 0, haystack.text.length]);
      const told = selectors[index + 1];
      const next = (told && places.find((place) => agreesWith(place, told, haystack))) ?? places[0];
      if (!next) return [];
      spans.push(next);
    }
    if (!selectors[0]) return [{ spans, agrees: true }];
    // A deletion makes strangers neighbours: one word before or after proves little unless somebody is heard saying it.
    const heard = hear(quote, spans, haystack);
    return [{ spans, agrees: agreesWith(span, selectors[0], haystack) && (!heard.isTold || heard.score > 0) }];
  });
}

function wordsOf(passages: Passages | undefined): string[] {
  return list(passages).map((one) => (typeof one === 'string' ? one : one.text));
}

interface Hearing {
  /** Whether all that says who said it, source and cue, stands in earshot, and there is any of it. */
  isWhole: boolean;
  /** Whether source or cue is known. */
  isTold: boolean;
  /** 1 for each of source and cue, a little less the farther. */
  score: number;
}

/** Whether who says it, and how, stands near a place: what tells a quote from a like passage that nobody says. */
export function hear({ source, cue }: Placeable, spans: readonly Span[], haystack: Haystack): Hearing {
  const [from, to] = hullOf(spans) ?? [0, 0];
  const around: Span = [Math.max(0, from - EARSHOT), Math.min(haystack.text.length, to + EARSHOT)];
  const told = [source, cue].filter((passages) => passages !== undefined);
  const heard = told.flatMap((passages) => {
    const gaps = wordsOf(passages).flatMap((words) =>
      findWords(words, haystack, around).map(([start, end]) => Math.max(start - to, from - end, 0)),
    );
    return gaps.length === 0 ? [] : [1 - Math.min(...gaps) / (2 * EARSHOT)];
  });
  return {
    isTold: told.length > 0,
    isWhole: told.length > 0 && heard.length === told.length,
    score: heard.reduce((sum, one) => sum + one, 0),
  };
}

/** Places fragments that were edited, one behind the other; those that are not found are left out. */
function placeEdited(quote: Placeable, haystack: Haystack, within: Span, mostEdits: number): Span[] {
  const found: Span[] = [];
  const fragments = fragmentsOf(quote.text);
  for (const fragment of fragments) {
    const rest: Span = [found.at(-1)?.[1] ?? within[0], within[1]];
    // Of a quote in one piece every place as it is has been weighed before.
    const exact = fragments.length > 1 ? findWords(fragment, haystack, rest)[0] : undefined;
    const isLong = normalise(fragment).length >= SHORTEST_EDITED;
    const span = exact ?? (isLong ? findEdited(fragment, haystack, rest, mostEdits) : undefined);
    if (span) found.push(span);
  }
  // A short fragment found alone is chance; the longest one has to be among them.
  const longest = Math.max(...fragments.map((fragment) => normalise(fragment).length));
  return found.some(([start, end]) => end - start >= longest * (1 - MOST_EDITS)) ? found : [];
}

function placeRemnant(quote: Placeable, haystack: Haystack, within: Span): Span[] {
  const remnant = findRemnant(fragmentsOf(quote.text).join(' '), haystack, within);
  return remnant && remnant.kept >= LEAST_KEPT && remnant.words >= FEWEST_KEPT ? [remnant.span] : [];
}

/** Places a list of quotes together: the order they stand in tells apart what words alone cannot. */
class Placer {
  readonly #quotes: readonly Placeable[];
  readonly #haystack: Haystack;
  readonly #options: Option[][];
  readonly #places: (Span[] | undefined)[];

  constructor(quotes: readonly Placeable[], haystack: Haystack) {
    this.#quotes = quotes;
    this.#haystack = haystack;
    this.#options = quotes.map((quote) => optionsFor(quote, haystack));
    this.#places = this.#options.map((options) => {
      const [only, second] = options.filter(({ agrees }) => agrees);
      return only && !second ? only.spans : undefined;
    });
  }

  /** The stretch of text between the nearest quotes before and after that are surely placed, and in order. */
  #windows(): Span[] {
    const sure = this.#places.flatMap((spans, index) => (spans ? [{ index, spans }] : []));
    const anchors = longestRise(sure, ({ spans }) => startOf(spans));
    const whole: Span = [0, this.#haystack.text.length];
    let next = 0;
    return this.#quotes.map((_, index): Span => {
      while (anchors[next] && (anchors[next]?.index ?? 0) < index) next++;
      const after = anchors[next]?.index === index ? anchors[next + 1] : anchors[next];
      return [anchors[next - 1]?.spans.at(-1)?.[1] ?? whole[0], after ? startOf(after.spans) : whole[1]];
    });
  }

  #isFree(spans: readonly Span[]): boolean {
    return !this.#places.some((taken) => taken && overlapOf(taken, spans) > 0);
  }

  /** The place that nobody has and that agrees best with what stands around it; short words need all of that. */
  #best(quote: Placeable, options: readonly Option[]): Span[] | undefined {
    const isTelling = fragmentsOf(quote.text).join(' ').length >= TELLING_LENGTH;
    const rated = options
      .filter(({ spans }) => this.#isFree(spans))
      .map((option) => ({ ...option, heard: hear(quote, option.spans, this.#haystack) }))
      .filter(({ agrees, heard }) => agrees || isTelling || heard.isWhole);
    const score = ({ agrees, heard }: (typeof rated)[number]) => heard.score + (agrees ? 1 : 0);
    return rated.sort((a, b) => score(b) - score(a))[0]?.spans;
  }

  #place(quote: Placeable, options: readonly Option[], window: Span): Span[] {
    const whole: Span = [0, this.#haystack.text.length];
    const here = this.#best(
      quote,
      options.filter(({ spans }) => isWithin(spans, window)),
    );
    if (here) return here;
    const attempts = [
      () => placeEdited(quote, this.#haystack, window, MOST_EDITS),
      () => placeRemnant(quote, this.#haystack, window),
      () =>
        this.#best(
          quote,
          options.filter(({ agrees }) => agrees),
        ) ?? [],
      () => placeEdited(quote, this.#haystack, whole, MOST_EDITS_ELSEWHERE),
    ];
    for (const attempt of attempts) {
      const spans = attempt();
      // A place with the very words that was weighed and refused is no better for being found another way.
      const wasRefused = options.some((option) => !option.agrees && overlapOf(option.spans, spans) > 0);
      if (spans.length > 0 && this.#isFree(spans) && !wasRefused) return spans;
    }
    return [];
  }

  place(): Span[][] {
    const windows = this.#windows();
    for (const [index, quote] of this.#quotes.entries())
      this.#places[index] ??= this.#place(quote, this.#options[index] ?? [], windows[index] ?? [0, 0]);
    return this.#places.map((spans) => spans ?? []);
  }
}

/**
 * Finds the words of an article's quotes again in a text that may have been edited since. Words that stand once are
 * found; the order of the quotes, then source and cue, tell places of the same words apart; what was edited or cut is
 * looked for between the neighbours it had.
 *
 * @param quotes in reading order, as far as that is known
 * @returns for each quote its fragments' places in reading order; empty where the passage is no longer there
 */
export function placeQuotes(quotes: readonly Placeable[], haystack: Haystack): Span[][] {
  return new Placer(quotes, haystack).place();
}
