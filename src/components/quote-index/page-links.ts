import { pageWindow } from '../page-window.ts';
import { STRINGS } from '../strings.ts';
import { anchor, element } from './element.ts';

/** Links to the pages of a list that a script shows, as PageNumbers.astro draws them; none where there is one page. */
export function pageLinks(page: number, last: number, linkOf: (page: number) => string): HTMLElement[] {
  if (last <= 1) return [];
  const { pages } = STRINGS;
  const link = (number: number, label: string) => {
    const made = anchor(linkOf(number), label);
    made.dataset['page'] = String(number);
    return made;
  };
  const numbered = (number: number) => {
    const made = link(number, String(number));
    made.setAttribute('aria-label', pages.page(number));
    if (number === page) made.setAttribute('aria-current', 'page');
    return made;
  };
  const items = [
    ...(page > 1 ? [link(page - 1, pages.earlier)] : []),
    ...pageWindow(page, last).map((number) => (number === undefined ? '…' : numbered(number))),
    ...(page < last ? [link(page + 1, pages.later)] : []),
  ];
  const nav = element('nav', 'pages', element('ul', '', ...items.map((item) => element('li', '', item))));
  nav.setAttribute('aria-label', pages.label);
  return [nav];
}
