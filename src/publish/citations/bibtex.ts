import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

// TeX has commands for the accents of Latin letters, which every style sorts right. Other scripts it takes as they are.
const IS_LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

// Citation.js writes `month = {may 7}`. A month is one of BibTeX's own abbreviations, without braces, which styles put into the
// reader's language ("BibTeXing", 1988, 3.1); the day is a field of its own, for those that know it.
const MONTH = /^([ \t]*)month = \{([a-z]{3})(?: (\d+))?\},$/m;
// The same address again, for styles older than `url`.
const HOW_PUBLISHED = /^[ \t]*howpublished = \{[^}]*\},\n/m;

/** An item as a BibTeX entry. Its key is the item's id: permanent, and unlike any other on the site. */
export function bibtex(item: CSL): string {
  const asciiOnly = IS_LATIN.test(JSON.stringify(item));
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly });
  return plugins.output
    .format('bibtex', [item])
    .replace(
      MONTH,
      (_, indent: string, month: string, day?: string) => `${indent}month = ${month},${day ? `\n${indent}day = {${day}},` : ''}`,
    )
    .replace(HOW_PUBLISHED, '')
    .trim();
}
