import { anchor, element } from '../quote-index/element.ts';

interface Options {
  id: string;
  heading: string;
  rows: readonly HTMLLIElement[];
  /** Where more of them can be seen. */
  more?: { href: string; label: string } | undefined;
  pages?: readonly HTMLElement[];
}

/** What was found of one noun, under its heading. */
export function hitSection({ id, heading, rows, more, pages = [] }: Options): HTMLElement {
  const title = element('h2', '', heading);
  title.id = `h-${id}`;
  const section = element('section', 'section hits', title);
  section.setAttribute('aria-labelledby', title.id);
  if (rows.length > 0) section.append(element('ol', 'rows', ...rows));
  section.append(...pages);
  if (more) {
    const link = anchor(more.href, more.label);
    link.dataset['search'] = '';
    section.append(element('p', 'onward', link));
  }
  return section;
}
