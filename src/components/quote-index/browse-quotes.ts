/** In the browser: narrows and sorts the index of quotes, and keeps what is asked for in the page's address. */
import { COUNTS, STRINGS } from '../strings.ts';
import { countFacets } from './count-facets.ts';
import { anchor, element } from './element.ts';
import { showFacets } from './facet-panel.ts';
import { findValues } from './find-values.ts';
import { fillForm, readForm, withQuery } from './form-query.ts';
import { loadFacets } from './load-facets.ts';
import { pageLinks } from './page-links.ts';
import { isNarrowed, type QuoteQuery, readQuoteQuery, writeQuoteQuery } from './quote-query.ts';
import { quoteRowAt } from './quote-row-at.ts';
import { quoteRowElement } from './quote-row-element.ts';
import { sortQuotes } from './sort-quotes.ts';

/** A script asks for fewer rows at once than a page of the site holds: each may be in a file of its own. */
const ROWS_ON_PAGE = 25;

const form = document.querySelector<HTMLFormElement>('#browse');
const panel = document.querySelector<HTMLElement>('.facets');
const count = document.querySelector<HTMLElement>('#count');
const all = document.querySelector<HTMLElement>('#all');
const found = document.querySelector<HTMLElement>('#found');

if (form && panel && count && all && found) {
  const whole = [...count.childNodes];
  const isArticleNamed = Number(form.dataset['articles']) > 1;
  let latest = 0;
  // Whether the columns are there: until somebody narrows, the counts of the build stand.
  let hasColumns = false;

  const showWhole = async () => {
    all.hidden = false;
    found.hidden = true;
    count.replaceChildren(...whole);
    if (!hasColumns) return;
    const names = await loadFacets(false);
    const query = readQuoteQuery(new URLSearchParams());
    showFacets(panel, names, query, countFacets(names.columns, query).counts);
  };

  const showFound = async (query: QuoteQuery, isLatest: () => boolean) => {
    const names = await loadFacets(query.facets.article.length > 0);
    hasColumns = true;
    const { matches, counts } = countFacets(names.columns, query);
    const sorted = query.sort ? sortQuotes(names.columns, matches, query.sort) : matches;
    const last = Math.max(1, Math.ceil(sorted.length / ROWS_ON_PAGE));
    const page = Math.min(query.page, last);
    const rows = await Promise.all(sorted.slice((page - 1) * ROWS_ON_PAGE, page * ROWS_ON_PAGE).map(quoteRowAt));
    if (!isLatest()) return;
    showFacets(panel, names, query, counts);
    const articles = new Set(matches.map((quote) => names.columns.article[quote])).size;
    count.replaceChildren(
      element('b', '', STRINGS.quotes.of(matches.length, names.columns.total)),
      `, ${COUNTS.articles(articles)}`,
      ...(last > 1 ? [`, ${STRINGS.pages.of(page, last).toLowerCase()}`] : []),
      ' · ',
      anchor(location.pathname, STRINGS.quotes.clear),
    );
    const list = element('ol', 'rows', ...rows.map((row) => quoteRowElement(row, { isArticleNamed })));
    const none = element('p', 'empty', STRINGS.quotes.none);
    const linkOf = (number: number) => withQuery(writeQuoteQuery({ ...query, page: number }));
    found.replaceChildren(...(rows.length > 0 ? [list] : [none]), ...pageLinks(page, last, linkOf));
    found.hidden = false;
    all.hidden = true;
  };

  const show = async (query: QuoteQuery) => {
    const mine = ++latest;
    form.ariaBusy = 'true';
    try {
      if (isNarrowed(query) || query.sort || query.page > 1) await showFound(query, () => mine === latest);
      else await showWhole();
    } catch (error) {
      if (mine === latest) count.textContent = STRINGS.quotes.unavailable;
      throw error;
    } finally {
      if (mine === latest) form.ariaBusy = 'false';
    }
  };

  const ask = (query: QuoteQuery) => {
    history.pushState(null, '', withQuery(writeQuoteQuery(query)));
    return show(query);
  };

  const restore = () => {
    const values = new URLSearchParams(location.search);
    fillForm(form, values);
    void show(readQuoteQuery(values));
  };

  // The order stands beside the list, outside the form that it belongs to.
  document.addEventListener('change', () => void ask(readQuoteQuery(readForm(form))));
  form.addEventListener('submit', (event) => event.preventDefault());
  found.addEventListener('click', (event) => {
    const page = (event.target as Element).closest<HTMLElement>('a[data-page]')?.dataset['page'];
    if (!page || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void ask({ ...readQuoteQuery(new URLSearchParams(location.search)), page: Number(page) }).then(() => {
      count.scrollIntoView();
      count.focus({ preventScroll: true });
    });
  });
  findValues(panel);
  addEventListener('popstate', restore);
  // A browser that comes back by itself to a form fills it as it was left, after the page is there; so is this module asked for.
  addEventListener('pageshow', restore);
  restore();
}
