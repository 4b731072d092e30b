import { element } from './element.ts';
import { suggest, tick } from './facet-panel.ts';
import { loadFacets } from './load-facets.ts';
import type { QuoteFacet } from './quote-query.ts';

/**
 * Lets somebody type the name of a value that a facet has no room for: suggestions come while they type, and the one they
 * choose becomes a ticked box.
 */
export function findValues(panel: HTMLElement): void {
  for (const input of panel.querySelectorAll<HTMLInputElement>('[data-find]')) {
    const facet = input.dataset['find'] as QuoteFacet;
    const load = () => loadFacets(facet === 'article');
    const choose = async (how: 'typing' | 'named' | 'first') => {
      const names = await load();
      const found = suggest(names, facet, input.value);
      const named = found.find(({ label }) => label === input.value.trim());
      // While somebody types, a name may still grow.
      const chosen = how === 'typing' ? undefined : (named ?? (how === 'first' ? found[0] : undefined));
      if (chosen) {
        input.value = '';
        tick(panel, names, facet, chosen.place);
      }
      const options = chosen ? [] : found.map(({ label }) => Object.assign(element('option'), { value: label }));
      input.list?.replaceChildren(...options);
    };
    input.addEventListener('focus', () => void load());
    // A suggestion that was chosen comes as input too, whole and at once.
    input.addEventListener('input', (event) => {
      const isTyped = event instanceof InputEvent && event.inputType !== 'insertReplacementText';
      void choose(isTyped ? 'typing' : 'named');
    });
    input.addEventListener('change', (event) => {
      event.stopPropagation();
      void choose('named');
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      void choose('first');
    });
  }
}
