import { actorLink, paragraphLink } from '../../links.ts';
import { anchor, element } from '../quote-index/element.ts';
import { STRINGS } from '../strings.ts';
import type { EventRowData } from './event-row-data.ts';

/** A line of the timeline, as EventRow.astro draws it. */
export function eventRowElement(row: EventRowData, isArticleNamed: boolean): HTMLLIElement {
  const { id, when, precision, text, lang, dir, actors, slug, title, paragraph } = row;
  const words = Object.assign(element('p', '', text), { lang, dir });
  const facts = element('p', 'meta-line');
  for (const [index, [name, actor]] of actors.entries()) facts.append(index > 0 ? ', ' : '', actor ? anchor(actorLink(actor), name) : name);
  if (actors.length > 0) facts.append(' · ');
  if (isArticleNamed) facts.append(element('cite', '', title), ', ');
  facts.append(anchor(paragraphLink(slug, paragraph), STRINGS.article.paragraph(paragraph)));
  const dated = element('div', 'dated', element('span', '', when), element('small', '', precision));
  const item = element('li', 'event', dated, element('div', '', words, facts));
  item.id = id;
  return item;
}
