import type { ActorName, Corpus, CorpusQuote } from '../corpus/corpus.ts';
import { KIND_NAMES, STRINGS } from './strings.ts';

interface FacetOption {
  value: string;
  label: string;
  count: number;
  actors?: readonly ActorName[] | undefined;
}

export interface Facet {
  /** The name in the page's address: `?speaker=…`. */
  name: 'speaker' | 'relay' | 'kind' | 'article';
  legend: string;
  options: FacetOption[];
}

// A longer list of names is no filter any more; whoever is missing has a page of their own.
const MOST_OPTIONS = 14;

function tally(quotes: readonly CorpusQuote[], actorsOf: (quote: CorpusQuote) => readonly ActorName[]): FacetOption[] {
  const options = new Map<string, FacetOption>();
  for (const quote of quotes)
    for (const actor of new Map(actorsOf(quote).map((one) => [one.id, one])).values()) {
      const option = options.get(actor.id) ?? { value: actor.id, label: actor.name, count: 0, actors: [actor] };
      options.set(actor.id, { ...option, count: option.count + 1 });
    }
  return [...options.values()].sort((a, b) => b.count - a.count).slice(0, MOST_OPTIONS);
}

/** What the list of quotes can be narrowed by. */
export function quoteFacets({ quotes, articles }: Pick<Corpus, 'quotes' | 'articles'>): Facet[] {
  const firstHand = quotes.filter(({ isRelayed }) => !isRelayed).length;
  const relays = tally(quotes, ({ relays: chain }) => chain.flatMap(({ actors }) => actors));
  const kinds = (['direct', 'mixed', 'indirect'] as const).map((kind) => ({
    value: kind,
    label: KIND_NAMES[kind],
    count: quotes.filter((quote) => quote.kind === kind).length,
  }));
  const stories = articles.slice(0, MOST_OPTIONS).map(({ slug, title, quotes: own }) => ({ value: slug, label: title, count: own.length }));
  const facets: Facet[] = [
    { name: 'speaker', legend: STRINGS.quotes.whose, options: tally(quotes, ({ speakers }) => speakers) },
    {
      name: 'relay',
      legend: STRINGS.quotes.passedOn,
      options: [{ value: 'none', label: STRINGS.quotes.nobody, count: firstHand }, ...relays],
    },
    { name: 'kind', legend: STRINGS.quotes.kind, options: kinds },
    { name: 'article', legend: STRINGS.quotes.article, options: articles.length > 1 ? stories : [] },
  ];
  return facets
    .map((facet) => ({ ...facet, options: facet.options.filter(({ count }) => count > 0) }))
    .filter(({ options }) => options.length > 0);
}
