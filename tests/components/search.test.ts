import { describe, expect, it } from 'vitest';
import { highlightWords } from '../../src/components/highlight-words.ts';
import { isEmptySearch, readSearch, writeSearch } from '../../src/components/search-state.ts';

describe('a search in the address', () => {
  it('comes back as it was', () => {
    const query = '?q=boats+%26+planes&speaker=Edda+Voss&speaker=Joren+Aldous&kind=direct';
    expect(writeSearch(readSearch(query))).toBe(query);
  });

  it('is nothing where nothing was asked', () => {
    expect(isEmptySearch(readSearch('?utm=1'))).toBe(true);
    expect(writeSearch(readSearch(''))).toBe('');
  });
});

describe('the words found', () => {
  const hits = (text: string, query: string) =>
    highlightWords(text, query)
      .map(({ text: run, isHit }) => (isHit ? `[${run}]` : run))
      .join('');

  it.each([
    ['The boats will sail.', 'boat', 'The [boats] will sail.'],
    ['Lifeboats too.', 'boat', 'Lifeboats too.'],
    ['Élan and élan.', 'élan', '[Élan] and [élan].'],
    ['What? (all of it)', '(all', 'What? ([all] of it)'],
    ['Nothing.', '  ', 'Nothing.'],
  ])('in “%s” for “%s”', (text, query, expected) => expect(hits(text, query)).toBe(expected));
});
