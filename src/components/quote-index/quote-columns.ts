/**
 * What all quotes can be narrowed and sorted by, a column a fact, in the order of the index: newest article first. A quote is
 * its place in that order. As JSON under gzip it weighs few bytes a quote, however long the quotes are.
 */
export interface QuoteColumns {
  /** Actors with a page who speak or pass on, those with most quotes first. */
  actors: {
    ids: string[];
    names: string[] /** Of their strips, by place among the actors; only those that have one. */;
    slots: Record<number, number>;
  };
  publishers: string[];
  /** A value for each article, newest first. */
  articles: {
    published: string[] /** Place among the publishers; -1: none. */;
    publisher: number[] /** How many quotes. */;
    quotes: number[];
  };
  /** A letter for each quote. */
  kinds: string;
  /**
   * For each quote the places of its speakers among the actors, joined by `+`, in base 36; `~` for an unnamed source; empty
   * for nobody. Quotes are parted by commas.
   */
  speakers: string;
  /** The same for those who passed the words on; empty: first-hand. */
  relays: string;
  /** Words of each quote. */
  words: number[];
}

/** Headlines and addresses of the articles, in the order of the columns; only asked for where somebody looks for an article. */
export interface ArticleColumns {
  slugs: string[];
  titles: string[];
}

export const KIND_LETTERS = { direct: 'd', mixed: 'm', indirect: 'i' } as const;
export const UNNAMED_MARK = '~';
/** Numbers are written in the largest base that JavaScript reads by itself. */
export const BASE = 36;
