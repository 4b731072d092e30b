import { highlightWords } from './highlight-words.ts';
import type { HitGroup, PagefindRecord } from './search-index.ts';
import { counted, KIND_NAMES, STRINGS } from './strings.ts';

// The build's date library would be most of the page's script.
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const formatDay = (day: string) => DAY.format(new Date(`${day}T00:00:00Z`));

type Content = (Node | string)[];

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: Content
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

const highlighted = (text: string, query: string): Content =>
  highlightWords(text, query).map((run) => (run.isHit ? element('mark', '', run.text) : run.text));

function link(href: string, ...content: Content): HTMLAnchorElement {
  const made = element('a', '', ...content);
  made.href = href;
  return made;
}

/** A quote's hit shows its own words only: an index's excerpt could run on into somebody else's. */
function quoteHit({ url, meta }: PagefindRecord, query: string): HTMLLIElement {
  const { title = '', relays = '', text = '', kind = '', article = '', published = '' } = meta;
  const who = element(
    'div',
    'who',
    element('b', '', title || STRINGS.quote.noSpeaker),
    element('i', '', relays ? `through ${relays}` : 'first-hand'),
  );
  const words = element('p', 'words', link(url, ...highlighted(text, query)));
  const kindName = KIND_NAMES[kind as keyof typeof KIND_NAMES] ?? '';
  const facts = [kindName, article, published && formatDay(published)].filter(Boolean).join(' · ');
  return element('li', 'row', who, element('div', '', words, element('p', 'meta-line', facts)));
}

function plainHit({ url, meta, plain_excerpt: excerpt }: PagefindRecord, query: string): HTMLLIElement {
  const { title = '', text = '', published, type } = meta;
  const shown = type === 'article' ? (excerpt ?? text) : text;
  const body = shown ? [element('p', 'words', ...highlighted(shown, query))] : [];
  const facts = published ? [element('p', 'meta-line', formatDay(published))] : [];
  return element('li', 'row', element('div', 'who', link(url, ...highlighted(title, query))), element('div', '', ...body, ...facts));
}

/** One kind's hits under their heading; the button asks for more of them. */
export function hitSection({ kind, count, records }: HitGroup, query: string, showMore: () => void): HTMLElement {
  const heading = element('h2', '', STRINGS.search.groups[kind]);
  heading.id = `h-${kind}`;
  const list = element('ol', 'rows', ...records.map((record) => (kind === 'quote' ? quoteHit(record, query) : plainHit(record, query))));
  const section = element('section', 'section hits', heading, element('p', '', counted(count, kind)), list);
  section.setAttribute('aria-labelledby', heading.id);
  if (count > records.length) {
    const button = element('button', 'button', `${STRINGS.search.more}: ${STRINGS.search.groups[kind].toLowerCase()}`);
    button.type = 'button';
    button.addEventListener('click', showMore);
    section.append(button);
  }
  return section;
}
