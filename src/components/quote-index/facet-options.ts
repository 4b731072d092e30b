import type { ActorName, Corpus } from '../../corpus/corpus.ts';
import { KIND_NAMES, STRINGS } from '../strings.ts';
import { countFacets } from './count-facets.ts';
import { makeArticleColumns, makeQuoteColumns } from './make-quote-columns.ts';
import { FIRST_HAND, openQuoteColumns, RELAYED, UNNAMED } from './open-quote-columns.ts';
import { MOST_OPTIONS, QUOTE_FACETS, type QuoteFacet, readQuoteQuery, WHOLE_FACETS } from './quote-query.ts';

interface FacetOption {
  value: string;
  label: string;
  count: number;
  actors?: readonly Pick<ActorName, 'id'>[] | undefined;
}

export interface Facet {
  name: QuoteFacet;
  legend: string;
  options: FacetOption[];
  /** Whether there are more values than options, so that the others are found by typing. */
  isLong: boolean;
}

const NO_QUERY = readQuoteQuery(new URLSearchParams());

const { whose, passedOn, kind, year, publisher, article, nobody, anybody, unnamed } = STRINGS.quotes;
const LEGENDS: Record<QuoteFacet, string> = { speaker: whose, relay: passedOn, kind, year, publisher, article };
const RANKS: Record<string, number> = { [FIRST_HAND]: 2, [RELAYED]: 1, [UNNAMED]: -1 };
const PLACEHOLDERS: Record<string, string> = { [FIRST_HAND]: nobody, [RELAYED]: anybody, [UNNAMED]: unnamed };

/** What the list of quotes can be narrowed by, with the counts of the whole list: what a script counts later, before it runs. */
export function facetOptions(corpus: Corpus): Facet[] {
  const data = makeQuoteColumns(corpus);
  const columns = openQuoteColumns(data);
  const { counts } = countFacets(columns, NO_QUERY);
  const names = new Map(data.actors.ids.map((id, place) => [id, data.actors.names[place] ?? id]));
  const { slugs, titles } = makeArticleColumns(corpus);
  const titleOf = new Map(slugs.map((slug, place) => [slug, titles[place] ?? slug]));
  const labelOf: Record<QuoteFacet, (value: string) => string> = {
    speaker: (value) => PLACEHOLDERS[value] ?? names.get(value) ?? value,
    relay: (value) => PLACEHOLDERS[value] ?? names.get(value) ?? value,
    kind: (value) => KIND_NAMES[value as keyof typeof KIND_NAMES],
    year: (value) => value,
    publisher: (value) => value,
    article: (value) => titleOf.get(value) ?? value,
  };
  return QUOTE_FACETS.map((name): Facet => {
    const values = name === 'article' ? slugs : columns.facets[name].values;
    const options = values.map(
      (value, place): FacetOption => ({
        value,
        label: labelOf[name](value),
        count: counts[name][place] ?? 0,
        ...((name === 'speaker' || name === 'relay') && names.has(value) && { actors: [{ id: value }] }),
      }),
    );
    const filled = options.filter(({ count }) => count > 0);
    if (WHOLE_FACETS.has(name)) return { name, legend: LEGENDS[name], options: filled, isLong: false };
    const isLong = filled.length > MOST_OPTIONS;
    // Nobody and anybody come before those with names, and those without names after all.
    const rank = ({ value, count }: FacetOption) => (RANKS[value] ?? 0) * corpus.quotes.length + count;
    const shown = name === 'article' && isLong ? [] : filled.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_OPTIONS);
    return { name, legend: LEGENDS[name], options: shown, isLong };
  });
}
