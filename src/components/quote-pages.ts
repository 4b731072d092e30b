import type { Corpus, CorpusArticle, CorpusQuote } from '../corpus/corpus.ts';

export interface QuotePage {
  quote: CorpusQuote;
  article: CorpusArticle;
  /** Other quotes of the same speakers, those of the same article first. */
  more: CorpusQuote[];
}

const MOST_MORE = 8;

/** One page for each quote that was ever issued, also for those that are gone. */
export function quotePages({ articles, quotes }: Corpus): QuotePage[] {
  const bySpeaker = new Map<string, CorpusQuote[]>();
  for (const quote of quotes) for (const { id } of quote.speakers) bySpeaker.set(id, [...(bySpeaker.get(id) ?? []), quote]);
  return articles.flatMap((article) =>
    [...article.quotes, ...article.retired].map((quote) => {
      const same = new Set(quote.speakers.flatMap(({ id }) => bySpeaker.get(id) ?? []));
      same.delete(quote);
      const own = [...same].filter((other) => other.article.slug === article.slug);
      const others = [...same].filter((other) => other.article.slug !== article.slug);
      return { quote, article, more: [...own, ...others].slice(0, MOST_MORE) };
    }),
  );
}
