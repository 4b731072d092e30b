import { actorAddress } from '../corpus/actor-address.ts';
import type { ActorName, Corpus, CorpusActor, CorpusArticle, CorpusQuote } from '../corpus/corpus.ts';
import { articleLink, quoteLink } from '../links.ts';
import { SITE } from '../site.ts';

/** Where the build leaves the records for the index, below the site's folder; it is taken away once they are indexed. */
export const SEARCH_RECORDS_FILE = 'search-records.jsonl';

/** One thing that can be found, in the shape of Pagefind's custom records. */
export interface SearchRecord {
  url: string;
  /** The words that are searched, and that excerpts are cut from. */
  content: string;
  /** BCP 47; one index holds all languages, so it is the site's. */
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

const names = (actors: readonly ActorName[]) => actors.map(({ name }) => name);
const inProse = (actors: readonly ActorName[]) => actors.map((actor) => actor.inProse).join(' and ');
const yearOf = (day: string) => day.slice(0, 'YYYY'.length);

/**
 * A quote is found by its own words and by who said or passed them on, not by its headline, which somebody else wrote; an excerpt shows only its own words, since they
 * alone are the record's `text`.
 */
function quoteRecord(quote: CorpusQuote): SearchRecord {
  const speakers = quote.speakers.length > 0 ? inProse(quote.speakers) : '';
  const relays = quote.relays.map(({ actors }) => inProse(actors)).join(', ');
  return {
    url: quoteLink(quote.id),
    content: [quote.text, speakers, relays].filter(Boolean).join(' \n'),
    language: SITE.language,
    meta: {
      type: 'quote',
      title: names(quote.speakers).join(' and '),
      relays: quote.relays.map(({ actors }) => names(actors).join(' and ')).join(', '),
      text: quote.text,
      kind: quote.kind,
      article: quote.article.title,
      published: quote.article.published,
      language: quote.article.language,
    },
    filters: {
      type: ['quote'],
      speaker: names(quote.speakers),
      relay: quote.relays.flatMap(({ actors }) => names(actors)),
      kind: [quote.kind],
      reached: [quote.isRelayed ? 'relayed' : 'first-hand'],
      article: [quote.article.title],
      year: [yearOf(quote.article.published)],
      ...(quote.article.publisher && { publisher: [quote.article.publisher] }),
    },
    sort: { date: quote.article.published, words: String(quote.words).padStart(6, '0') },
  };
}

function actorRecord(actor: CorpusActor): SearchRecord {
  return {
    url: actorAddress(actor),
    content: [actor.name, ...actor.aliases, ...actor.roles].join(' \n'),
    language: SITE.language,
    meta: { type: 'actor', title: actor.name, text: actor.roles[0] ?? '', kind: actor.kind },
    filters: { type: ['actor'] },
    sort: {},
  };
}

function articleRecord(article: CorpusArticle): SearchRecord {
  return {
    url: articleLink(article.slug),
    content: [article.title, article.summary ?? '', article.text].filter(Boolean).join(' \n'),
    language: SITE.language,
    meta: { type: 'article', title: article.title, text: article.summary ?? '', published: article.published },
    filters: { type: ['article'], year: [yearOf(article.published)], ...(article.publisher && { publisher: [article.publisher] }) },
    sort: { date: article.published },
  };
}

/** Everything that can be found: one record for each quote, actor and article. Addresses carry the site's folder. */
export function searchRecords({ quotes, actors, articles }: Corpus): SearchRecord[] {
  return [...quotes.map(quoteRecord), ...actors.map(actorRecord), ...articles.map(articleRecord)];
}
