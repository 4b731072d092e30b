import type { ActorName, Corpus, CorpusQuote } from '../../corpus/corpus.ts';
import { type ArticleColumns, BASE, KIND_LETTERS, type QuoteColumns, UNNAMED_MARK } from './quote-columns.ts';

const relaysOf = ({ relays }: CorpusQuote): ActorName[] => relays.flatMap(({ actors }) => actors);

/** Named actors who speak or pass on, those with most quotes first. */
function rankedActors(quotes: readonly CorpusQuote[]): ActorName[] {
  const tally = new Map<string, { actor: ActorName; count: number }>();
  for (const quote of quotes)
    for (const actor of [...quote.speakers, ...relaysOf(quote)].filter(({ isNamed }) => isNamed)) {
      const entry = tally.get(actor.id);
      if (entry) entry.count += 1;
      else tally.set(actor.id, { actor, count: 1 });
    }
  return [...tally.values()].sort((a, b) => b.count - a.count || (a.actor.name < b.actor.name ? -1 : 1)).map(({ actor }) => actor);
}

/** The columns of every quote in the corpus. */
export function makeQuoteColumns({ quotes, articles, slots }: Corpus): QuoteColumns {
  const actors = rankedActors(quotes);
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const publishers = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))].sort();
  const written = (names: readonly ActorName[]) =>
    [...new Set(names.map(({ id }) => places.get(id)?.toString(BASE) ?? UNNAMED_MARK))].join('+');
  return {
    actors: {
      ids: actors.map(({ id }) => id),
      names: actors.map(({ name }) => name),
      slots: Object.fromEntries(
        actors.flatMap(({ id }, place) => {
          const slot = slots.get(id);
          return slot ? [[place, slot]] : [];
        }),
      ),
    },
    publishers,
    articles: {
      published: articles.map(({ published }) => published),
      publisher: articles.map(({ publisher }) => (publisher ? publishers.indexOf(publisher) : -1)),
      quotes: articles.map((article) => article.quotes.length),
    },
    kinds: quotes.map(({ kind }) => KIND_LETTERS[kind]).join(''),
    speakers: quotes.map(({ speakers }) => written(speakers)).join(','),
    relays: quotes.map((quote) => written(relaysOf(quote))).join(','),
    words: quotes.map(({ words }) => words),
  };
}

export const makeArticleColumns = ({ articles }: Corpus): ArticleColumns => ({
  slugs: articles.map(({ slug }) => slug),
  titles: articles.map(({ title }) => title),
});
