import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusQuote } from '../../src/corpus/corpus.ts';
import type { Span } from '../../src/model/span.ts';
import { publisherLink } from '../../src/publish/text-fragment.ts';
import { wholeCorpus } from './whole-corpus.ts';

const URL_THERE = 'https://wharf.example/news?id=1';
const linkTo = (spans: Span[], text: string, url = URL_THERE) => publisherLink({ spans } as unknown as CorpusQuote, { url, text });

/** Where a browser would find the terms of each directive in a text: prefix, start, end and suffix in their order. */
function foundBy(link: string, text: string): Span[] {
  const directives = (link.split(':~:')[1] ?? '').split('&');
  return directives.map((directive) => {
    const terms = directive.replace(/^text=/, '').split(',');
    const prefix = terms[0]?.endsWith('-') ? decodeURIComponent(terms.shift()?.slice(0, -1) ?? '') : '';
    const suffix = terms.at(-1)?.startsWith('-') ? decodeURIComponent(terms.pop()?.slice(1) ?? '') : '';
    const [from = '', to] = terms.map(decodeURIComponent);
    const loose = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    const pattern = `${prefix && `(?<=${loose(prefix)}\\P{L}*)`}${loose(from)}${to ? `[^]*?${loose(to)}` : ''}${suffix && `(?=\\P{L}*${loose(suffix)})`}`;
    const match = new RegExp(pattern, 'u').exec(text);
    return match ? [match.index, match.index + match[0].length] : [-1, -1];
  });
}

describe('the way to the words at their publisher', () => {
  it('names short words whole, without the quotation marks a page may have curled', () => {
    const text = 'The mayor said "we will not pay - ever, & that is that" on Monday.';
    expect(linkTo([[15, 55]], text)).toBe(`${URL_THERE}#:~:text=we%20will%20not%20pay%20%2D%20ever%2C%20%26%20that%20is%20that`);
  });

  it('names long words by their beginning and their end', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
    expect(linkTo([[0, text.length]], text)).toBe(
      `${URL_THERE}#:~:text=one%20two%20three%20four%20five,ten%20eleven%20twelve%20thirteen%20fourteen`,
    );
  });

  it('tells words from the same words elsewhere by their neighbours', () => {
    const text = 'It is shut, she said. He thought that it is shut, too. It is shut for good.';
    const at = text.lastIndexOf('is shut');
    const link = linkTo([[at, at + 7]], text) ?? '';
    expect(foundBy(link, text)).toEqual([[at, at + 7]]);
    expect(link).toMatch(/text=[^,]+-,is%20shut,-/);
  });

  it('gives each part of an interrupted quote, behind a place the address already names', () => {
    const text = '"We saw it," she said, "and we ran."';
    expect(linkTo([[0, 12], [23, 36]], text, 'https://wharf.example/#top')).toBe('https://wharf.example/#top:~:text=We%20saw%20it&text=and%20we%20ran'); // biome-ignore format: one address
  });

  it('is not there where the article names no address, or the words are gone', () => {
    expect(publisherLink({ spans: [[0, 3]] } as unknown as CorpusQuote, { url: undefined, text: 'abc' })).toBeUndefined();
    expect(linkTo([], 'abc')).toBeUndefined();
  });

  it('finds every quote of every article where it stands', () => {
    for (const { text, quotes } of wholeCorpus().articles)
      for (const quote of quotes) {
        const link = publisherLink(quote, { url: URL_THERE, text }) ?? '';
        for (const [index, [start, end]] of foundBy(link, text).entries()) {
          const [from, to] = quote.spans[index] ?? [0, 0];
          expect(from <= start && end <= to, `${quote.id}: ${link}`).toBe(true);
        }
      }
  });

  it('parts terms by nothing the words themselves have', () => {
    const words = fc.array(fc.constantFrom('a', 'quay', 'well-kept', 'salt,', '&', 'a=b', '«ja»', '–', '100%'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, (some) => {
        const text = `Before it. ${some.join(' ')} After it.`;
        const link = linkTo([[11, text.length - 10]], text);
        if (link === undefined) return;
        const terms = (link.split(':~:text=')[1] ?? '').split(',');
        expect(terms.length).toBeLessThanOrEqual(4);
        for (const term of terms) expect(decodeURIComponent(term.replace(/^-|-$/g, ''))).not.toBe('');
      }),
    );
  });
});
