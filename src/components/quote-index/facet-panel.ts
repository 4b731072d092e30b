import { KIND_NAMES, STRINGS } from '../strings.ts';
import type { CountedQuotes } from './count-facets.ts';
import { element } from './element.ts';
import { FIRST_HAND, type OpenColumns, RELAYED, UNNAMED } from './open-quote-columns.ts';
import type { ArticleColumns, QuoteColumns } from './quote-columns.ts';
import { MOST_OPTIONS, QUOTE_FACETS, type QuoteFacet, type QuoteQuery, WHOLE_FACETS } from './quote-query.ts';

const MOST_SUGGESTIONS = 20;

/** What the values of the facets are called. */
export interface FacetNames {
  columns: OpenColumns;
  data: QuoteColumns;
  articles?: ArticleColumns;
}

const placeholders: Record<string, string> = {
  [FIRST_HAND]: STRINGS.quotes.nobody,
  [RELAYED]: STRINGS.quotes.anybody,
  [UNNAMED]: STRINGS.quotes.unnamed,
};

/** The name of a value, by its place in the facet's column. */
function labelAt({ columns, data, articles }: FacetNames, facet: QuoteFacet, place: number): string {
  const value = columns.facets[facet].values[place] ?? '';
  if (facet === 'article') return articles?.titles[place] ?? '';
  if (facet === 'kind') return KIND_NAMES[value as keyof typeof KIND_NAMES];
  if (facet === 'speaker') return placeholders[value] ?? data.actors.names[place] ?? value;
  if (facet === 'relay') return placeholders[value] ?? data.actors.names[place - 2] ?? value;
  return value;
}

/** The voice of an actor, 0 without one of its own; nothing for values that are no actors. */
function slotAt({ columns, data }: FacetNames, facet: QuoteFacet, place: number): number | undefined {
  if ((facet !== 'speaker' && facet !== 'relay') || (columns.facets[facet].values[place] ?? '') in placeholders) return undefined;
  return data.actors.slots[facet === 'speaker' ? place : place - 2] ?? 0;
}

/** The places of the largest counts, the largest first. */
function largest(counts: Uint32Array, most: number): number[] {
  const best: number[] = [];
  for (const [place, count] of counts.entries()) {
    if (count === 0 || (best.length === most && count <= (counts[best[most - 1] ?? 0] ?? 0))) continue;
    best.splice(best.findIndex((other) => (counts[other] ?? 0) < count) >>> 0, 0, place);
    best.length = Math.min(best.length, most);
  }
  return best;
}

/** The values to show for a facet. Of many articles none stands out: they are only found by name. */
function offer(facet: QuoteFacet, counts: Uint32Array): number[] {
  if (WHOLE_FACETS.has(facet)) return [...counts.keys()];
  return facet === 'article' && counts.length > MOST_OPTIONS ? [] : largest(counts, MOST_OPTIONS);
}

function option(names: FacetNames, facet: QuoteFacet, place: number, form: string | undefined): HTMLLabelElement {
  const box = element('input');
  Object.assign(box, { type: 'checkbox', name: facet, value: names.columns.facets[facet].values[place] ?? '' });
  if (form) box.setAttribute('form', form);
  const slot = slotAt(names, facet, place);
  const strips = slot !== undefined ? [element('span', 'strips', element('span', `strip v${slot}`))] : [];
  return element('label', 'tick', box, ...strips, element('span', '', labelAt(names, facet, place)), element('span', 'count'));
}

/** Shows counts and ticks in the panel. Boxes that stay are kept as they are, so that focus and order do not jump. */
export function showFacets(panel: HTMLElement, names: FacetNames, query: QuoteQuery, counts: CountedQuotes['counts'] | undefined): void {
  for (const facet of QUOTE_FACETS) {
    const fieldset = panel.querySelector<HTMLElement>(`[data-facet=${facet}]`);
    const list = fieldset?.querySelector('.options');
    if (!fieldset || !list) continue;
    const { values } = names.columns.facets[facet];
    const own = counts?.[facet];
    const chosen = query.facets[facet].map((value) => values.indexOf(value)).filter((place) => place >= 0);
    const offered = own ? offer(facet, own) : [];
    const wanted = new Set([...chosen, ...offered]);
    const known = new Map([...list.querySelectorAll('input')].map((box) => [values.indexOf(box.value), box.closest('label')]));
    if (own) for (const [place, label] of known) if (!wanted.has(place)) label?.remove();
    for (const place of own ? [...wanted].sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0)) : wanted)
      if (!known.has(place)) list.append(option(names, facet, place, panel.dataset['form']));
    for (const label of list.querySelectorAll('label')) {
      const box = label.querySelector('input');
      const place = values.indexOf(box?.value ?? '');
      if (box) box.checked = chosen.includes(place);
      const count = label.querySelector('.count');
      if (own && count) count.textContent = (own[place] ?? 0).toLocaleString('en');
    }
    fieldset.hidden = 'idle' in fieldset.dataset && chosen.length === 0;
  }
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Values whose name has a word that begins like what was typed; the most frequent first, as the columns have them. */
export function suggest(names: FacetNames, facet: QuoteFacet, typed: string): { place: number; label: string }[] {
  const start = folded(typed.trim());
  if (start === '') return [];
  const found: { place: number; label: string }[] = [];
  for (let place = 0; place < names.columns.facets[facet].size && found.length < MOST_SUGGESTIONS; place++) {
    const label = labelAt(names, facet, place);
    if (` ${folded(label)}`.includes(` ${start}`)) found.push({ place, label });
  }
  return found;
}

/** Adds a ticked box for a value, where there is none yet, and says so to whoever listens. */
export function tick(panel: HTMLElement, names: FacetNames, facet: QuoteFacet, place: number): void {
  const list = panel.querySelector(`[data-facet=${facet}] .options`);
  const value = names.columns.facets[facet].values[place];
  const known = [...(list?.querySelectorAll('input') ?? [])].find((box) => box.value === value);
  const label = known?.closest('label') ?? option(names, facet, place, panel.dataset['form']);
  const box = label.querySelector('input');
  if (!label.isConnected) list?.append(label);
  if (!box) return;
  box.checked = true;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}
