/** In the browser: searches as somebody types, and keeps what is asked for in the page's address. */
import { findValues } from '../quote-index/find-values.ts';
import { fillForm, readForm, withQuery } from '../quote-index/form-query.ts';
import { pageLinks } from '../quote-index/page-links.ts';
import { isNarrowed } from '../quote-index/quote-query.ts';
import { quoteRowElement } from '../quote-index/quote-row-element.ts';
import { COUNTS, STRINGS } from '../strings.ts';
import { hitSection } from './hit-section.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { scopeRows } from './scope-rows.ts';
import { SearchIndex } from './search-index.ts';
import { countSearchFacets, type FoundQuotes, searchQuotes } from './search-quotes.ts';
import { isEmptySearch, readSearch, SEARCH_SCOPES, type SearchScope, type SearchState, writeSearch } from './search-state.ts';

// Long enough that a word being typed is one search, short enough to feel at once.
const TYPING_PAUSE_MS = 90;
const QUOTES_ON_PAGE = 10;
const HITS_ON_PAGE = 20;
const FIRST_HITS = 5;
/** So many records that their index is fetched only when somebody asks for it; below, it weighs less than 40 kB. */
const LARGE = 2000;

const form = document.querySelector<HTMLFormElement>('#search');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');
const hits = document.querySelector<HTMLElement>('#hits');
const status = document.querySelector<HTMLElement>('#status');
const results = document.querySelector<HTMLElement>('#results');
const panel = results?.querySelector<HTMLElement>('.facets');

if (form && input && hits && status && results && panel) {
  const totalOf = (noun: SearchScope | 'quote') => Number(form.dataset[noun]);
  const index = new SearchIndex(form.dataset['index'] ?? '', totalOf, Number(form.dataset['volume']));
  const { groups } = STRINGS.search;
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  // Whether the entry in the history is one that typing made: the next letters belong to it.
  let isTyping = false;
  let wantsCounts = totalOf('quote') <= LARGE;
  let found: FoundQuotes | undefined;
  const addressOf = (state: SearchState) => withQuery(writeSearch(state));

  /** A section of hits, and what to say of it: how many there are. */
  interface Shown {
    section: HTMLElement;
    note: string;
  }

  const showQuotes = async (state: SearchState, isLatest: () => boolean): Promise<Shown[]> => {
    found = await searchQuotes(index, state, QUOTES_ON_PAGE);
    const { total, page, last, rows } = found;
    if (total === 0) return [];
    const section = hitSection({
      ...{ id: 'quote', heading: groups.quote },
      rows: rows.map(({ row, marks }) => quoteRowElement(row, { isArticleNamed: true, marks })),
      pages: pageLinks(page, last, (number) => addressOf({ ...state, page: number })),
    });
    const note = COUNTS.quotes(total) + (last > 1 ? `, ${STRINGS.pages.of(page, last).toLowerCase()}` : '');
    if (isLatest()) {
      hits.replaceChildren(section);
      status.textContent = note;
    }
    return [{ section, note }];
  };

  /** The other nouns, below the quotes: a few of each, or where there are very many, a link. Facets are the quotes' alone. */
  const showOthers = async (state: SearchState): Promise<Shown[]> => {
    if (state.q === '' || isNarrowed(state) || state.page > 1) return [];
    const sections = SEARCH_SCOPES.filter((scope) => totalOf(scope) > 0).map(async (scope) => {
      const href = addressOf({ ...state, scope, sort: undefined, page: 1 });
      if (totalOf(scope) > LARGE) {
        const more = { href, label: STRINGS.search.also(COUNTS[`${scope}s`](totalOf(scope))) };
        return { section: hitSection({ id: scope, heading: groups[scope], rows: [], more }), note: '' };
      }
      const { total, rows } = await scopeRows(index, scope, state.q, 0, FIRST_HITS);
      if (total === 0) return undefined;
      const more = total > rows.length ? { href, label: STRINGS.search.all(COUNTS[`${scope}s`](total)) } : undefined;
      return { section: hitSection({ id: scope, heading: groups[scope], rows, more }), note: COUNTS[`${scope}s`](total) };
    });
    return (await Promise.all(sections)).filter((section) => section !== undefined);
  };

  const showScope = async (state: SearchState, scope: SearchScope): Promise<Shown[]> => {
    const { total, rows, last, page } = await scopeRows(index, scope, state.q, state.page - 1, HITS_ON_PAGE);
    const note = COUNTS[`${scope}s`](total) + (last > 1 ? `, ${STRINGS.pages.of(page, last).toLowerCase()}` : '');
    const pages = pageLinks(page, last, (number) => addressOf({ ...state, page: number }));
    return total === 0 ? [] : [{ section: hitSection({ id: scope, heading: groups[scope], rows, pages }), note }];
  };

  const show = async (state: SearchState) => {
    const mine = ++latest;
    const isLatest = () => mine === latest;
    panel.hidden = state.scope !== undefined;
    results.dataset['scope'] = state.scope ?? '';
    hits.ariaBusy = 'true';
    try {
      let sections: Shown[] = [];
      if (state.scope) sections = state.q === '' ? [] : await showScope(state, state.scope);
      else if (!isEmptySearch(state)) {
        sections = await showQuotes(state, isLatest);
        sections.push(...(await showOthers(state)));
      }
      if (!isLatest()) return;
      // Quotes that are there already stay: somebody may have gone into them, and would lose their place.
      const [quotes] = sections;
      if (quotes?.section.parentNode !== hits) hits.replaceChildren();
      hits.append(...sections.map(({ section }) => section).filter((section) => section.parentNode !== hits));
      const notes = sections.map(({ note }) => note).filter(Boolean);
      status.textContent = isEmptySearch(state) ? '' : notes.length > 0 ? notes.join('; ') : STRINGS.search.nothing;
      if (!state.scope && (wantsCounts || isNarrowed(state)))
        await countSearchFacets(panel, index, state, isEmptySearch(state) ? undefined : found?.hits, isLatest);
    } catch (error) {
      // What a newer search took the place of has nothing more to say.
      if (!isLatest()) return;
      status.textContent = STRINGS.search.unavailable;
      throw error;
    } finally {
      if (isLatest()) hits.ariaBusy = 'false';
    }
  };

  const stateOfForm = () => readSearch(readForm(form));
  const ask = (state: SearchState, how: 'pushState' | 'replaceState' = 'pushState') => {
    clearTimeout(pause);
    if (addressOf(state) !== addressOf(readSearch(new URLSearchParams(location.search)))) history[how](null, '', addressOf(state));
    return show(state);
  };
  const restore = () => {
    isTyping = false;
    const values = new URLSearchParams(location.search);
    fillForm(form, values);
    void show(readSearch(values));
  };

  input.addEventListener('focus', () => void index.open());
  input.addEventListener('input', () => {
    clearTimeout(pause);
    // One letter finds half of everything; whoever means it presses Enter.
    if (input.value.trim().length === 1) return;
    void index.preload(input.value);
    pause = setTimeout(() => {
      void ask(stateOfForm(), isTyping ? 'replaceState' : 'pushState');
      isTyping = true;
    }, TYPING_PAUSE_MS);
  });
  // Facets and the order stand beside the results, outside the form that they belong to.
  document.addEventListener('change', ({ target }) => {
    isTyping = false;
    if (target !== input) void ask(stateOfForm());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isTyping = false;
    void ask(stateOfForm());
  });
  hits.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-page], a[data-search]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    restore();
    status.scrollIntoView();
    status.focus({ preventScroll: true });
  });
  // Counts of every value are fetched when somebody turns to them.
  const count = () => {
    if (wantsCounts) return;
    wantsCounts = true;
    const mine = latest;
    const state = stateOfForm();
    if (!state.scope) void countSearchFacets(panel, index, state, isEmptySearch(state) ? undefined : found?.hits, () => mine === latest);
  };
  for (const sign of ['pointerenter', 'focusin', 'toggle']) panel.addEventListener(sign, count);
  findValues(panel);
  moveByArrows(input, hits);
  addEventListener('popstate', restore);
  addEventListener('pageshow', ({ persisted }) => {
    // Whoever was quicker than the page has typed already: those words are asked for, not taken away.
    if (!persisted && document.activeElement === input && input.value.trim() !== '') void ask(stateOfForm());
    else restore();
  });
}
