import { articleLink, paragraphLink } from '../../links.ts';
import { highlightWords } from '../highlight-words.ts';
import { anchor, element } from '../quote-index/element.ts';
import { COUNTS, STRINGS } from '../strings.ts';
import type { EventRowData } from '../timeline/event-row-data.ts';
import type { ActorHitData, ArticleHitData } from './hit-data.ts';

type Content = (Node | string)[];

const highlighted = (text: string, query: string): Content =>
  highlightWords(text, query).map((run) => (run.isHit ? element('mark', '', run.text) : run.text));

const row = (who: Content, words: Content, facts: string): HTMLLIElement =>
  element(
    'li',
    'row',
    element('div', 'who', ...who),
    element('div', '', ...(words.length > 0 ? [element('p', 'words', ...words)] : []), element('p', 'meta-line', facts)),
  );

export function actorHit({ address, name, role, quotes, articles }: ActorHitData, query: string): HTMLLIElement {
  const link = anchor(address, ...highlighted(name, query));
  return row([link], role ? highlighted(role, query) : [], `${COUNTS.quotes(quotes)} · ${COUNTS.articles(articles)}`);
}

export function articleHit({ slug, title, day, publisher, lang, dir }: ArticleHitData, query: string, excerpt: string): HTMLLIElement {
  const link = anchor(articleLink(slug), ...highlighted(title, query));
  // What stands before the text in the index, the headline, stands beside it here.
  const text = excerpt.slice(excerpt.lastIndexOf('¶') + 1).trim();
  const made = row([link], ['… ', ...highlighted(text, query), ' …'], [publisher, day].filter(Boolean).join(' · '));
  const words = made.querySelector<HTMLElement>('.words');
  if (words) Object.assign(words, { lang, dir });
  return made;
}

export function eventHit({ when, precision, text, lang, dir, actors, slug, title, paragraph }: EventRowData, query: string): HTMLLIElement {
  const names = actors.map(([name]) => name).join(', ');
  const made = row([element('b', '', when), element('i', '', precision)], highlighted(text, query), names ? `${names} · ` : '');
  made
    .querySelector('.meta-line')
    ?.append(element('cite', '', title), ', ', anchor(paragraphLink(slug, paragraph), STRINGS.article.paragraph(paragraph)));
  const words = made.querySelector<HTMLElement>('.words');
  if (words) Object.assign(words, { lang, dir });
  return made;
}
