import type { CsvColumn } from './csv-table.ts';
import type { ActorRow } from './rows/actor-row.ts';
import type { ArticleRow } from './rows/article-row.ts';
import type { EventRow } from './rows/event-row.ts';
import type { FigureRow } from './rows/figure-row.ts';
import type { QuoteRow } from './rows/quote-row.ts';
import type { ActorRef } from './rows/row-parts.ts';

const names = (actors: readonly ActorRef[]) => actors.map(({ name }) => name).join('; ');
const ids = (actors: readonly ActorRef[]) => actors.map(({ id }) => id).join(' ');

const inArticle = [
  { name: 'article', about: 'id of the article', value: ({ article }) => article.slug },
  { name: 'title', about: 'its headline', value: ({ article }) => article.title },
  { name: 'published', about: 'the day it was published', value: ({ article }) => article.published },
  { name: 'publisher', about: 'who published it first, where known', value: ({ article }) => article.publisher },
  { name: 'paragraph', about: 'of the article, from 1', value: ({ paragraph }) => paragraph },
] as const satisfies CsvColumn<Pick<QuoteRow, 'article' | 'paragraph'>>[];

/** What is a list or a tree in JSON, as JSON in one cell: with it, a row of the table is a whole record. */
const details = <Row>(pick: (row: Row) => unknown): CsvColumn<Row> => ({
  name: 'details',
  about: 'lists and nested parts of the record, as JSON',
  value: (row) => JSON.stringify(pick(row)),
});

export const ARTICLE_COLUMNS: CsvColumn<ArticleRow>[] = [
  { name: 'slug', about: 'id', value: ({ slug }) => slug },
  { name: 'title', about: 'the headline', value: ({ title }) => title },
  { name: 'published', about: 'the day it was published', value: ({ published }) => published },
  { name: 'updated', about: 'the day it was last corrected', value: ({ updated }) => updated },
  { name: 'language', about: 'BCP 47 tag', value: ({ language }) => language },
  { name: 'publisher', about: 'who published it first', value: ({ publisher }) => publisher },
  { name: 'source', about: 'its address there', value: ({ source }) => source },
  { name: 'authors', about: 'who wrote it', value: ({ authors }) => authors.join('; ') },
  { name: 'summary', about: 'one or two sentences', value: ({ summary }) => summary },
  { name: 'words', about: 'words of the text', value: ({ words }) => words },
  { name: 'quoted_words', about: "how many of them are other people's", value: ({ quotedWords }) => quotedWords },
  { name: 'quotes', about: 'how many quotes', value: ({ quotes }) => quotes },
  { name: 'url', about: 'its page', value: ({ url }) => url },
  details(({ authors, sample, files }) => ({ authors, sample, files })),
];

export const QUOTE_COLUMNS: CsvColumn<QuoteRow>[] = [
  { name: 'id', about: 'permanent id', value: ({ id }) => id },
  { name: 'text', about: 'the words', value: ({ text }) => text },
  { name: 'speakers', about: 'whose words they are said to be', value: ({ speakers }) => names(speakers) },
  { name: 'speaker_ids', about: 'their ids, with a space between', value: ({ speakers }) => ids(speakers) },
  { name: 'reached', about: 'first-hand or relayed', value: ({ reached }) => reached },
  { name: 'relays', about: 'who passed them on, outermost first', value: ({ relays }) => names(relays.flatMap(({ actors }) => actors)) },
  { name: 'relay_ids', about: 'their ids', value: ({ relays }) => ids(relays.flatMap(({ actors }) => actors)) },
  { name: 'kind', about: 'direct, mixed or indirect', value: ({ kind }) => kind },
  { name: 'act', about: 'speech or thought', value: ({ act }) => act },
  { name: 'source', about: 'the words that name the source', value: ({ source }) => source },
  { name: 'cue', about: 'the words that say it was said', value: ({ cue }) => cue },
  { name: 'words', about: 'how many words', value: ({ words }) => words },
  { name: 'verbatim_words', about: 'how many of them in quotation marks', value: ({ verbatimWords }) => verbatimWords },
  ...inArticle,
  { name: 'number', about: 'place among the quotes of the article', value: ({ number }) => number },
  { name: 'state', about: 'current or changed', value: ({ state }) => state },
  { name: 'issued', about: 'the words as first issued, where changed', value: ({ issued }) => issued },
  { name: 'since', about: 'the day of the change', value: ({ since }) => since },
  { name: 'status', about: 'proposed by machine, confirmed or corrected by an editor', value: ({ status }) => status },
  { name: 'confidence', about: 'how sure the machine was, 0 to 1', value: ({ confidence }) => confidence },
  { name: 'url', about: 'permanent link', value: ({ url }) => url },
  { name: 'in_article', about: 'link to its place in the article', value: ({ inArticle: link }) => link },
  details(({ speakers, relays, tellers, spans, verbatim, mentions, nested, article: { url, sample } }) => ({
    ...{ speakers, relays, tellers, spans, verbatim, mentions, nested, article: { url, sample } },
  })),
];

export const ACTOR_COLUMNS: CsvColumn<ActorRow>[] = [
  { name: 'id', about: 'id', value: ({ id }) => id },
  { name: 'name', about: 'the name', value: ({ name }) => name },
  { name: 'kind', about: 'person, organization, place, group or document', value: ({ kind }) => kind },
  { name: 'roles', about: 'offices and descriptions', value: ({ roles }) => roles.join('; ') },
  { name: 'aliases', about: 'other names', value: ({ aliases }) => aliases.join('; ') },
  { name: 'words_first_hand', about: 'words said first-hand', value: ({ words }) => words.firstHand },
  { name: 'words_relayed', about: 'words as others tell them', value: ({ words }) => words.relayed },
  { name: 'words_passed_on', about: 'words of others passed on', value: ({ words }) => words.passedOn },
  { name: 'quotes_first_hand', about: 'how many quotes first-hand', value: ({ quotes }) => quotes.firstHand.length },
  { name: 'quotes_relayed', about: 'how many told by others', value: ({ quotes }) => quotes.relayed.length },
  { name: 'quotes_passed_on', about: 'how many passed on', value: ({ quotes }) => quotes.passedOn.length },
  { name: 'quotes_about', about: 'how many of others name the actor', value: ({ quotes }) => quotes.about.length },
  { name: 'mentions', about: 'how often articles name the actor', value: ({ mentions }) => mentions },
  { name: 'articles', about: 'in how many articles', value: ({ articles }) => articles.length },
  { name: 'same_as', about: 'the same actor elsewhere', value: ({ sameAs }) => sameAs.join(' ') },
  { name: 'url', about: 'the page', value: ({ url }) => url },
  details(({ roles, aliases, sameAs, quotes, articles }) => ({ roles, aliases, sameAs, quotes, articles })),
];

export const FIGURE_COLUMNS: CsvColumn<FigureRow>[] = [
  { name: 'id', about: 'permanent id', value: ({ id }) => id },
  { name: 'text', about: 'as the article writes it', value: ({ text }) => text },
  { name: 'value', about: 'the number; empty for a range', value: ({ value }) => value },
  { name: 'low', about: 'lower end of a range', value: ({ low }) => low },
  { name: 'high', about: 'upper end of a range', value: ({ high }) => high },
  { name: 'unit', about: 'ISO 4217 code, percent, a singular noun, or empty for a bare count', value: ({ unit }) => unit },
  { name: 'change', about: '~ about, > more than, < less than, up or down', value: ({ change }) => change },
  { name: 'about', about: 'what it counts', value: ({ about }) => about },
  { name: 'period', about: 'the time it holds for, EDTF', value: ({ period }) => period },
  ...inArticle,
  { name: 'start', about: 'where it begins in the text', value: ({ start }) => start },
  { name: 'end', about: 'where it ends', value: ({ end }) => end },
  { name: 'status', about: "an editor's decision, if any", value: ({ status }) => status },
  { name: 'url', about: 'the paragraph', value: ({ url }) => url },
  details(({ article: { url, sample } }) => ({ article: { url, sample } })),
];

export const EVENT_COLUMNS: CsvColumn<EventRow>[] = [
  { name: 'id', about: 'permanent id', value: ({ id }) => id },
  { name: 'date', about: 'EDTF, no more precise than the text', value: ({ date }) => date },
  { name: 'earliest', about: 'first day it can mean', value: ({ earliest }) => earliest },
  { name: 'latest', about: 'last day it can mean', value: ({ latest }) => latest },
  { name: 'text', about: 'what happened', value: ({ text }) => text },
  { name: 'actors', about: 'who took part', value: ({ actors }) => names(actors) },
  { name: 'actor_ids', about: 'their ids', value: ({ actors }) => ids(actors) },
  ...inArticle,
  { name: 'start', about: 'where it begins in the text', value: ({ start }) => start },
  { name: 'end', about: 'where it ends', value: ({ end }) => end },
  { name: 'status', about: "an editor's decision, if any", value: ({ status }) => status },
  { name: 'url', about: 'the paragraph', value: ({ url }) => url },
  details(({ actors, article: { url, sample } }) => ({ actors, article: { url, sample } })),
];
