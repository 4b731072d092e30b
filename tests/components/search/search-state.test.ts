import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../../src/components/quote-index/mark-words.ts';
import { isEmptySearch, readSearch, SEARCH_SCOPES, type SearchState, writeSearch } from '../../../src/components/search/search-state.ts';
import { searchTerms } from '../../../src/components/search/search-terms.ts';
import { asked } from '../quote-index/asked.ts';

const search: fc.Arbitrary<SearchState> = fc
  .tuple(asked, fc.string({ unit: 'grapheme' }), fc.constantFrom(undefined, ...SEARCH_SCOPES))
  .map(([query, q, scope]) => ({ ...query, q: q.trim(), scope }));

describe('a search in the address', () => {
  it('comes back as it was, whatever is typed', () => {
    fc.assert(
      fc.property(search, (state) => {
        expect(readSearch(new URLSearchParams(writeSearch(state).toString()))).toEqual(state);
      }),
    );
  });

  it('is readable', () => {
    const query = 'q=boats+%26+planes&in=article&speaker=edda-voss&kind=direct&from=2031-01-01';
    expect(writeSearch(readSearch(new URLSearchParams(query))).toString()).toBe(query);
  });

  it('is nothing where nothing was asked', () => {
    expect(isEmptySearch(readSearch(new URLSearchParams('?utm=1&in=attic')))).toBe(true);
  });
});

describe('what is typed', () => {
  it.each([
    ['boats by Friday', [], ['boats', 'by', 'Friday']],
    ['"six good boats" Voss', ['six good boats'], ['Voss']],
    ['“the Palace” «won’t»', ['the Palace', 'won’t'], []],
    ['"not closed yet', [], ['not', 'closed', 'yet']],
    ['  "" ', [], []],
    ["full-scale isn't", [], ['full-scale', "isn't"]],
  ])('%s', (typed, phrases, words) => expect(searchTerms(typed)).toEqual({ phrases, words }));
});

describe('the words found', () => {
  const marked = (runs: string[], places: number[]) =>
    markWords(runs, new Set(places)).map((parts) => parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join(''));

  it('are marked without the punctuation around them', () => {
    expect(marked(['of "double containment," he said'], [1, 2])).toEqual(['of "[double] [containment]," he said']);
  });

  it('are counted on where a run begins within a word', () => {
    expect(marked(['a (', '"no limits"', ') deal'], [1, 3])).toEqual(['a (', '"[no] limits"', ') [deal]']);
  });

  it('never change the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(9)), (runs, places) => {
        expect(markWords(runs, new Set(places)).map((parts) => parts.map(({ text }) => text).join(''))).toEqual(runs);
      }),
    );
  });
});
