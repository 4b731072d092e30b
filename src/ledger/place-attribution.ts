import type { NestedAttribution } from '../model/quote.ts';
import type { Passages, Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { sharedBy } from '../text/shared-by.ts';
import { findWords, type Haystack } from './haystack.ts';
import { placeWords } from './place-words.ts';

/** The fields of an attribution that say where its parts stand. */
export type Wording = Pick<NestedAttribution, 'text' | 'selector' | 'source' | 'cue'>;

export interface PlacedContent {
  spans: Span[];
  problem?: 'missing' | 'ambiguous' | undefined;
}

const list = <T>(one: T | T[] | undefined): T[] => (one === undefined ? [] : Array.isArray(one) ? one : [one]);

export const fragmentsOf = (text: string | string[]): string[] => list(text);

/** How far two stretches are apart, in UTF-16 code units; negative where they overlap. */
const gap = ([aStart, aEnd]: Span, [bStart, bEnd]: Span) => Math.max(bStart - aEnd, aStart - bEnd);

/** The hull of several stretches: from the first one's start to the last one's end. */
export function hullOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

const sizeOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** How much two sets of stretches share of the characters that either has, from 0 to 1 (Jaccard's index). */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedBy(a, b);
  return shared / (sizeOf(a) + sizeOf(b) - shared || 1);
}

/** How much two sets of stretches share of the characters of the smaller one, from 0 to 1. */
export function containment(a: readonly Span[], b: readonly Span[]): number {
  return sharedBy(a, b) / (Math.min(sizeOf(a), sizeOf(b)) || 1);
}

/**
 * Places a content: its first fragment by its selector, each further one as near behind the one before as it stands,
 * unless it has a selector of its own.
 */
export function placeContent({ text, selector }: Pick<Wording, 'text' | 'selector'>, haystack: Haystack, within?: Span): PlacedContent {
  const selectors: (Selector | undefined)[] = list(selector);
  const spans: Span[] = [];
  let problem: PlacedContent['problem'];
  for (const [index, fragment] of fragmentsOf(text).entries()) {
    const behind = spans.at(-1)?.[1];
    const next =
      behind === undefined || selectors[index]
        ? undefined
        : findWords(fragment, haystack, [behind, within?.[1] ?? haystack.text.length])[0];
    const placed = next ? { span: next, problem: undefined } : placeWords(fragment, selectors[index], haystack, within);
    if (placed.problem) problem ??= placed.problem;
    if (!placed.span) return { spans: [], problem: 'missing' };
    spans.push(placed.span);
  }
  return { spans, problem };
}

/**
 * Places a source or a cue: with a selector by that, else where the words stand nearest to the content without lying in it.
 */
export function placePassages(passages: Passages | undefined, content: readonly Span[], haystack: Haystack, within?: Span): Span[] {
  return list(passages).flatMap((one): Span[] => {
    const place =
      typeof one === 'string' ? nearest(findWords(one, haystack, within), content) : placeWords(one.text, one, haystack, within).span;
    return place ? [place] : [];
  });
}

function nearest(places: Span[], content: readonly Span[]): Span | undefined {
  const distance = (place: Span) => Math.min(...content.map((fragment) => gap(place, fragment)));
  return places
    .filter((place) => content.length === 0 || distance(place) >= 0)
    .reduce<Span | undefined>((best, place) => (!best || distance(place) < distance(best) ? place : best), undefined);
}
