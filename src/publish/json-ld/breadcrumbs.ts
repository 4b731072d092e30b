import type { BreadcrumbList } from 'schema-dts';
import { homeLink } from '../../links.ts';
import { SITE } from '../../site.ts';
import { absolute } from '../absolute.ts';

/** The way to a page from the first one: name and address of each step, the page itself last. */
export function breadcrumbs(steps: readonly (readonly [name: string, link: string])[], site: URL): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [[SITE.name, homeLink()] as const, ...steps].map(([name, link], index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name, item: absolute(link, site) },
    })),
  };
}
