import type { ActorName, Corpus, CorpusActor, CorpusArticle, CorpusEvent, CorpusQuote } from '../corpus/corpus.ts';

/** Where the build leaves the records for the indexes, below the site's folder; it is taken away once they are indexed. */
export const SEARCH_RECORDS_FOLDER = 'search-records/';
export const searchRecordsFile = (noun: SearchNoun): string => `${SEARCH_RECORDS_FOLDER}${noun}.jsonl`;

/** What can be found; each noun has an index of its own, so that a search for quotes does not pay for the articles. */
export const SEARCH_NOUNS = ['quote', 'actor', 'article', 'event'] as const;
export type SearchNoun = (typeof SEARCH_NOUNS)[number];

/** One thing that can be found. */
export interface SearchRecord {
  /** The words that are searched. Nothing else is: what somebody else wrote about it does not find it. */
  content: string;
  /** Words among the content that say most. */
  title?: string;
  /** What its hit is drawn from, as JSON; it is not searched. */
  shown: string;
}

/** What the hits of each noun are drawn from. */
export interface Shown {
  quote: (quote: CorpusQuote) => unknown;
  actor: (actor: CorpusActor) => unknown;
  article: (article: CorpusArticle) => unknown;
  event: (event: CorpusEvent) => unknown;
}

/** No phrase runs on from a quote's own words into the names beside them: a word of no letters stands between. */
const BREAK = ' \u00b6 ';

const names = (actors: readonly ActorName[]) => actors.flatMap(({ name, inProse }) => (name === inProse ? [name] : [name, inProse]));
const joined = (parts: readonly (string | undefined)[]) => [...new Set(parts.filter(Boolean))].join(BREAK);

type MakeRecords = (corpus: Corpus, shown: Shown) => SearchRecord[];

const RECORDS: Record<SearchNoun, MakeRecords> = {
  quote: ({ quotes }, shown) =>
    quotes.map((quote) => {
      const who = [...names(quote.speakers), ...quote.relays.flatMap((relay) => names(relay.actors))];
      const words = quote.runs.map(({ text }) => text).join(''); // as they are shown: hits are marked by place
      return { content: joined([words, ...who]), shown: JSON.stringify(shown.quote(quote)) };
    }),
  actor: ({ actors }, shown) =>
    actors.map((actor) => ({
      content: joined([actor.name, ...actor.aliases, ...actor.roles]),
      title: actor.name,
      shown: JSON.stringify(shown.actor(actor)),
    })),
  article: ({ articles }, shown) =>
    articles.map((article) => ({
      content: joined([article.title, article.summary, article.text]),
      title: article.title,
      shown: JSON.stringify(shown.article(article)),
    })),
  event: ({ events }, shown) =>
    events.map((event) => ({
      content: joined([event.text, ...event.actors.flatMap((actor) => names([actor]))]),
      shown: JSON.stringify(shown.event(event)),
    })),
};

/** Everything of a noun that can be found, the quotes in the order of their index. */
export const searchRecords = (noun: SearchNoun, corpus: Corpus, shown: Shown): SearchRecord[] => RECORDS[noun](corpus, shown);
