import type { CSL } from '@citation-js/core';
import type { ArticleHead, CorpusQuote } from '../../corpus/corpus.ts';
import { quoteLink } from '../../links.ts';
import { SITE } from '../../site.ts';
import { absolute } from '../absolute.ts';
import { attributionLine } from '../attribution-line.ts';
import { PUBLISHED_WORDS } from '../published-words.ts';
import { authorName } from './author-name.ts';

/**
 * An article in the terms of the Citation Style Language (CSL-JSON 1.0), as it is read at one address of this site: an
 * article of its publisher, kept here; where no publisher is named, an article of this site.
 */
export function articleItem(article: ArticleHead, id: string, link: string): CSL {
  const [year = 0, month = 1, day = 1] = article.published.split('-').map(Number);
  return {
    id,
    type: 'article-newspaper',
    title: article.title,
    ...(article.authors.length > 0 && { author: article.authors.map(authorName) }),
    'container-title': article.publisher ?? SITE.name,
    ...(article.publisher && { archive: SITE.name }),
    issued: { 'date-parts': [[year, month, day]] },
    URL: link,
    // Titles in other languages keep their capitals.
    language: article.language,
  };
}

/** A quote's article as reference managers take it; whose words they are, and where they stand, is its note. */
export function quoteItem(quote: CorpusQuote, site: URL): CSL {
  const { citations, sample } = PUBLISHED_WORDS;
  const place = quote.paragraph === undefined ? '' : citations.place(quote.paragraph);
  return {
    ...articleItem(quote.article, quote.id, absolute(quoteLink(quote.id), site)),
    note: `${citations.note(attributionLine(quote))}${place}${quote.article.isSample ? `. ${sample}` : ''}`,
  };
}
