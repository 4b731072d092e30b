import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

// TeX has commands for the accents of Latin letters, which every style sorts right. Other scripts it takes as they are.
const IS_LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** An item as a BibTeX entry. Its key is the item's id: permanent, and unlike any other on the site. */
export function bibtex(item: CSL): string {
  const asciiOnly = IS_LATIN.test(JSON.stringify(item));
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly });
  return plugins.output.format('bibtex', [item]).trim();
}
