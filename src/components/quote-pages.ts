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
  for (const quote of quotes)
    for (const { id } of quote.speakers) {
      const list = bySpeaker.get(id);
      if (list) list.push(quote);
      else bySpeaker.set(id, [quote]);
    }
  return articles.flatMap((article) =>
    [...article.quotes, ...article.retired].map((quote) => {
      const ids = new Set(quote.speakers.map(({ id }) => id));
      const own = article.quotes.filter(({ speakers }) => speakers.some(({ id }) => ids.has(id)));
      // Newest first; no more are looked at than can be shown, however many a speaker has.
      const others = [...ids].flatMap((id) => bySpeaker.get(id)?.slice(0, MOST_MORE + own.length) ?? []);
      const same = new Set([...own, ...others]);
      same.delete(quote);
      return { quote, article, more: [...same].slice(0, MOST_MORE) };
    }),
  );
}
