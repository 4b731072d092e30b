import { quoteInArticleLink, quoteLink } from '../../links.ts';
import { KIND_NAMES, STRINGS } from '../strings.ts';
import { anchor, element } from './element.ts';
import { markWords } from './mark-words.ts';
import type { QuoteRowData } from './quote-row-data.ts';
import { recordLabel } from './record-label.ts';

interface Options {
  /** Where lists hold several articles, each row names its own. */
  isArticleNamed: boolean;
  /** Places of words to mark, counted by white space from 0. */
  marks?: ReadonlySet<number>;
}

/** A row of a list of quotes, as QuoteRow.astro draws it. */
export function quoteRowElement(row: QuoteRowData, { isArticleNamed, marks = new Set() }: Options): HTMLLIElement {
  const { id, kind, who, chain, strips, runs, lang, dir, slug, title, day, paragraph, isDoubted } = row;
  const drawn = markWords(runs, marks).map((parts) => parts.map(({ text, isHit }) => (isHit ? element('mark', '', text) : text)));
  const words = element('p', 'words', ...drawn.flatMap((parts, turn) => (turn % 2 === 0 ? parts : [element('b', '', ...parts)])));
  words.lang = lang;
  words.dir = dir;
  const record = anchor(quoteLink(id), STRINGS.quote.record);
  record.setAttribute('aria-label', recordLabel(row));
  const place = anchor(quoteInArticleLink(slug, id), STRINGS.article.paragraph(paragraph));
  const facts = element('p', 'meta-line', `${KIND_NAMES[kind]} · `);
  if (isArticleNamed) facts.append(element('cite', '', title), ', ');
  facts.append(`${day}, `, place, ' · ', record, ...(isDoubted ? [` · ${STRINGS.quote.unsureBrief}`] : []));
  const lines = element('span', 'strips', ...strips.map((classes) => element('span', `strip ${classes}`)));
  return element(
    'li',
    'row',
    element('div', 'who', lines, element('b', '', who), element('i', '', chain)),
    element('div', '', words, facts),
  );
}
