import { z } from 'astro/zod';
import type { Corpus } from '../corpus/corpus.ts';
import { type DataFormat, type DataList, schemaLink } from '../links.ts';
import { SITE } from '../site.ts';
import { absolute } from './absolute.ts';
import { ACTOR_COLUMNS, ARTICLE_COLUMNS, EVENT_COLUMNS, FIGURE_COLUMNS, QUOTE_COLUMNS } from './csv-columns.ts';
import { type CsvColumn, csvTable } from './csv-table.ts';
import { DATA_VERSION } from './data-version.ts';
import { actorRow, toActorRow } from './rows/actor-row.ts';
import { articleRow, toArticleRow } from './rows/article-row.ts';
import { eventRow, toEventRow } from './rows/event-row.ts';
import { figureRow, toFigureRow } from './rows/figure-row.ts';
import { quoteRow, toQuoteRow } from './rows/quote-row.ts';

/** What stands around the rows, and around an article's record. */
export const dataHead = {
  $schema: z.url().describe('the schema this file keeps to'),
  version: z.literal(DATA_VERSION).describe('version of the schema'),
  license: z.url().describe("what may be done with the data; the articles' words belong to their publishers"),
};

export const makeDataHead = (schema: string, site: URL) => ({
  $schema: absolute(schemaLink(schema), site),
  version: DATA_VERSION,
  license: SITE.dataLicense.url,
});

interface View {
  /** Of one row. */
  readonly row: z.ZodType;
  /** Of the JSON file. */
  readonly file: z.ZodType;
  readonly columns: readonly { readonly name: string; readonly about: string }[];
  readonly write: Record<DataFormat, (corpus: Corpus, site: URL) => string>;
}

function view<Row>(
  name: DataList,
  row: z.ZodType<Row>,
  columns: readonly CsvColumn<Row>[],
  makeRows: (corpus: Corpus, site: URL) => Row[],
): View {
  return {
    row,
    file: z.strictObject({ ...dataHead, [name]: z.array(row) }),
    columns,
    write: {
      json: (corpus, site) => JSON.stringify({ ...makeDataHead(name, site), [name]: makeRows(corpus, site) }),
      jsonl: (corpus, site) =>
        makeRows(corpus, site)
          .map((one) => `${JSON.stringify(one)}\n`)
          .join(''),
      csv: (corpus, site) => csvTable(makeRows(corpus, site), columns),
    },
  };
}

/** Every list of the site as data: what its rows are, and how each format is written. The order is that of the page. */
export const DATA_VIEWS: Record<DataList, View> = {
  articles: view('articles', articleRow, ARTICLE_COLUMNS, ({ articles }, site) => articles.map((article) => toArticleRow(article, site))),
  quotes: view('quotes', quoteRow, QUOTE_COLUMNS, ({ quotes }, site) => quotes.map((quote) => toQuoteRow(quote, site))),
  actors: view('actors', actorRow, ACTOR_COLUMNS, ({ actors }, site) => actors.map((actor) => toActorRow(actor, site))),
  figures: view('figures', figureRow, FIGURE_COLUMNS, ({ figures }, site) => figures.map((figure) => toFigureRow(figure, site))),
  events: view('events', eventRow, EVENT_COLUMNS, ({ events }, site) => events.map((event) => toEventRow(event, site))),
};

export const DATA_VIEW_NAMES = ['articles', 'quotes', 'actors', 'figures', 'events'] as const satisfies DataList[];

export const DATA_MEDIA_TYPES: Record<DataFormat, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
};

export const DATA_FORMATS = ['json', 'csv', 'jsonl'] as const satisfies DataFormat[];
