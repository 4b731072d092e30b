import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

export type CitationStyle = 'apa' | 'mla' | 'chicago';

/** What citeproc-js does with one style. */
interface Engine {
  updateItems(ids: string[]): void;
  makeBibliography(): [unknown, string[]];
  makeCitationCluster(items: { id: string; locator?: string; label?: string; prefix?: string }[]): string;
}

// American English, as the rest of the site's words around the quotes.
const LOCALE = 'en-US';

/**
 * A style without what only several items can need: their order, and how those that look alike are told apart. An engine
 * computes both even for one, in a third of its time.
 */
const forOneItem = (style: string): string =>
  style.replace(/<sort>.*?<\/sort>/gs, '').replace(/ (?:disambiguate-add-[a-z-]+|givenname-disambiguation-rule|collapse)="[^"]*"/g, '');

/**
 * The CSL styles that Citation.js does not bring itself, from a package that has them as modules but, by an oversight of
 * its `exports`, names them in a way Node no longer reads: so they are looked up beside its entry.
 */
async function addStyles(): Promise<void> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const folder = new URL('styles/', pathToFileURL(resolve('rehype-citation')));
  const { styles } = plugins.config.get('@csl');
  styles.add('apa', forOneItem(styles.get('apa')));
  for (const style of ['mla', 'chicago']) {
    const { default: xml } = (await import(/* @vite-ignore */ new URL(`${style}.js`, folder).href)) as { default: string };
    styles.add(style, forOneItem(xml));
  }
}

await addStyles();

/** An engine that writes HTML in one style, with one item in it. APA 7, MLA 9, or Chicago 17 (author and date). */
export function styleEngine(style: CitationStyle, item: CSL): Engine {
  const engine = plugins.config.get('@csl').engine([item], style, LOCALE, 'html') as Engine;
  engine.updateItems([String(item.id)]);
  return engine;
}
