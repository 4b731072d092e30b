import { articleColumnsLink, quoteColumnsLink } from '../../links.ts';
import type { FacetNames } from './facet-panel.ts';
import { fetchJson } from './fetch-json.ts';
import { openQuoteColumns } from './open-quote-columns.ts';
import type { ArticleColumns, QuoteColumns } from './quote-columns.ts';
import { MOST_OPTIONS } from './quote-query.ts';

let opened: Promise<FacetNames> | undefined;

async function open(): Promise<FacetNames> {
  const data = await fetchJson<QuoteColumns>(quoteColumnsLink());
  const names: FacetNames = { data, columns: openQuoteColumns(data) };
  return data.articles.published.length <= MOST_OPTIONS ? withArticles(names) : names;
}

async function withArticles(names: FacetNames): Promise<FacetNames> {
  if (names.articles) return names;
  const articles = await fetchJson<ArticleColumns>(articleColumnsLink());
  const { facets } = names.columns;
  return {
    ...names,
    articles,
    columns: { ...names.columns, facets: { ...facets, article: { ...facets.article, values: articles.slugs } } },
  };
}

/**
 * Fetches what quotes can be narrowed by, once.
 *
 * @param needsArticles whether somebody asks for an article: headlines of thousands are fetched only then
 */
export function loadFacets(needsArticles: boolean): Promise<FacetNames> {
  opened ??= open();
  if (needsArticles) opened = opened.then(withArticles);
  const answer = opened;
  answer.catch(() => {
    if (opened === answer) opened = undefined;
  });
  return answer;
}
