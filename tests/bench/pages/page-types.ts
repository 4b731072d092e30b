import type { BuiltSite } from '../../site/build-site.ts';
import { attribute, type BuiltPage, readPages } from '../../site/read-pages.ts';

/** One page of each type, by the type's name, from the site's home. */
export function pageTypes(site: BuiltSite): Map<string, string> {
  const pages = readPages(site);
  const at = (pattern: RegExp) => pages.filter(({ address }) => pattern.test(address));
  const quotesOn = ({ ids }: BuiltPage) => ids.filter((id) => id.startsWith('q-')).length;
  const articles = at(/\/articles\/[^/]+\/$/).sort((a, b) => quotesOn(b) - quotesOn(a));
  const isSample = ({ elements }: BuiltPage) => elements.some((element) => attribute(element, 'class') === 'sample');
  const relayed = at(/\/quotes\/q-[^/]+\/$/).find(({ html }) => html.includes('class="passed'));
  const types: [name: string, page: BuiltPage | undefined][] = [
    ['article, real', articles.find((page) => !isSample(page))],
    ['article, most quotes', articles[0]],
    ['quote', relayed],
    ['quotes', at(/\/quotes\/$/)[0]],
    ['timeline', at(/\/timeline\/$/)[0]],
    ['actor', at(/\/actors\/[^/]+\/$/).sort((a, b) => b.html.length - a.html.length)[0]],
    ['actors', at(/\/actors\/$/)[0]],
    ['articles', at(/\/articles\/$/)[0]],
    ['figures', at(/\/figures\/$/)[0]],
    ['data', at(/\/data\/$/)[0]],
    ['home', pages.find(({ address }) => address === site.base)],
    ['not found', at(/404\.html$/)[0]],
  ];
  const found = types.flatMap(([name, page]) => (page ? [[name, page.address.slice(site.base.length)] as const] : []));
  return new Map([...found, ['search', 'search/?q=the'] as const]);
}
