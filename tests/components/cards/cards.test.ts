import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleCard, siteCard } from '../../../src/components/cards/article-card.ts';
import { cutAt, fitWords } from '../../../src/components/cards/fit-words.ts';
import { quoteCard } from '../../../src/components/cards/quote-card.ts';
import { stripStyle } from '../../../src/components/cards/voice-patterns.ts';
import { chainPhrase, speakerLabel } from '../../../src/components/describe-quote.ts';
import type { CardNode } from '../../../src/integrations/cards/card-element.ts';
import { drawCard } from '../../../src/integrations/cards/draw-card.ts';
import { wholeCorpus } from '../../publish/whole-corpus.ts';

const corpus = wholeCorpus();

const textOf = (node: CardNode): string => (typeof node === 'string' ? node : [node.props.children].flat().map(textOf).join(''));
const stripsOf = (node: CardNode): string[] =>
  typeof node === 'string'
    ? []
    : [
        ...(node.props.style['backgroundImage'] ? [String(node.props.style['backgroundImage'])] : []),
        ...[node.props.children].flat().flatMap(stripsOf),
      ];

describe('a quote’s card', () => {
  it('has its words, whose they are, through whom they came, and its article', () => {
    for (const article of corpus.articles)
      for (const quote of article.quotes) {
        // From right to left words stand one by one, with air between them.
        const plain = (some: string) => some.replace(/\s+/g, article.dir === 'rtl' ? '' : ' ');
        const text = plain(textOf(quoteCard(quote, article)));
        expect(text).toContain(
          plain(article.text.slice(...(quote.spans[0] ?? [0, 0]))).replace(/[«»]/g, (sign) =>
            article.dir === 'ltr' ? sign : sign === '«' ? '»' : '«',
          ),
        );
        expect(text).toContain(plain(cutAt(speakerLabel(quote), 46)));
        expect(text).toContain(plain(chainPhrase(quote).slice(0, 20)));
        expect(text).toContain(plain(cutAt([article.title, article.publisher].filter(Boolean).join(' · '), 88)));
        if (article.isSample) expect(text).toContain('invented');
      }
  });

  it('has a strip for each voice the words passed through', () => {
    const article = corpus.articles.find(({ slug }) => slug === 'xi-and-putin-accuse-us-of-interference');
    const relayed = article?.quotes.find(({ isRelayed }) => isRelayed);
    if (!article || !relayed) throw new Error('the first article has a relayed quote');
    expect(new Set(stripsOf(quoteCard(relayed, article))).size).toBeGreaterThanOrEqual(2);
  });

  it('sets an article from right to left that way', () => {
    const article = corpus.articles.find(({ slug }) => slug === 'rtl');
    const [quote] = article?.quotes ?? [];
    const words = article && quote ? stripsOf(quoteCard(quote, article)) : [];
    // A strip under each word, and one before the speaker's name.
    expect(words).toHaveLength('لن ندفع ثمن المنارة'.split(' ').length + 1);
  });
});

describe('an article’s card', () => {
  it('has its headline and its strongest voices', () => {
    for (const article of corpus.articles) {
      const text = textOf(articleCard(article));
      const title = cutAt(article.title, 60).slice(0, 40).replace(/ …$/, '');
      expect(text).toContain(article.dir === 'rtl' ? title.replaceAll(' ', '') : title);
      const [strongest] = [...article.voices].sort((a, b) => b.firstHand + b.relayed - a.firstHand - a.relayed);
      if (strongest?.actors[0]) expect(text).toContain(cutAt(strongest.actors[0].short, 24).slice(0, 12));
    }
  });

  it('is small enough to be sent to whoever only passes by', async () => {
    const MOST_BYTES = 60_000;
    const [article] = corpus.articles;
    for (const card of [siteCard(), ...(article ? [articleCard(article)] : [])])
      expect((await drawCard(card))?.length).toBeLessThan(MOST_BYTES);
  });
});

describe('a voice’s strip', () => {
  it('is the page’s own, and another for each voice and each pair', () => {
    const classes = [...Array.from({ length: 13 }, (_, slot) => [`v${slot}`]), ['v1', 'w2'], ['v4', 'w7']];
    const images = classes.map((names) => stripStyle(names).backgroundImage);
    expect(new Set(images).size).toBe(classes.length);
    for (const image of images) expect(image).toMatch(/^(?:linear|radial|conic)-gradient\((?:(?!var|calc).)*#[0-9a-f]{6}/s);
  });
});

describe('the size of words', () => {
  it('is one at which they have room, or the smallest, with a limit', () => {
    const SIZES = [60, 40, 30];
    fc.assert(
      fc.property(fc.string({ maxLength: 800, unit: 'binary' }), (text) => {
        const { size, most } = fitWords(text, { width: 1000, height: 300 }, SIZES, 1.5);
        expect(SIZES).toContain(size);
        if (text.length > most) expect(size).toBe(30);
        const cut = cutAt(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
        if (text.length <= most) expect(cut).toBe(text);
      }),
    );
  });
});
