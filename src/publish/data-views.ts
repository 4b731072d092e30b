import { z } from 'astro/zod';
import type { Corpus } from '../corpus/corpus.ts';
import { type DataFormat, type DataList, schemaLink } from '../links.ts';
import { SITE } from '../site.ts';
import { absolute } from './absolute.ts';
import { ACTOR_COLUMNS, ARTICLE_COLUMNS, EVENT_COLUMNS, FIGURE_COLUMNS, QUOTE_COLUMNS } from './csv-columns.ts';
import { type CsvColumn, csvLines } from './csv-table.ts';
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
  /** Piece by piece: of an archive, a list may be longer than a string can be. */
  readonly write: Record<DataFormat, (corpus: Corpus, site: URL) => Iterable<string>>;
}

function view<Subject, Row>(
  name: DataList,
  row: z.ZodType<Row>,
  columns: readonly CsvColumn<Row>[],
  listOf: (corpus: Corpus) => readonly Subject[],
  toRow: (subject: Subject, site: URL) => Row,
): View {
  function* rows(corpus: Corpus, site: URL): Generator<Row, void> {
    for (const subject of listOf(corpus)) yield toRow(subject, site);
  }
  return {
    row,
    file: z.strictObject({ ...dataHead, [name]: z.array(row) }),
    columns,
    write: {
      json: function* (corpus, site) {
        yield JSON.stringify({ ...makeDataHead(name, site), [name]: [] }).slice(0, -']}'.length);
        let comma = '';
        for (const one of rows(corpus, site)) {
          yield comma + JSON.stringify(one);
          comma = ',';
        }
        yield ']}';
      },
      jsonl: function* (corpus, site) {
        for (const one of rows(corpus, site)) yield `${JSON.stringify(one)}\n`;
      },
      csv: (corpus, site) => csvLines(rows(corpus, site), columns),
    },
  };
}

/** Every list of the site as data: what its rows are, and how each format is written. The order is that of the page. */
export const DATA_VIEWS: Record<DataList, View> = {
  articles: view('articles', articleRow, ARTICLE_COLUMNS, ({ articles }) => articles, toArticleRow),
  quotes: view('quotes', quoteRow, QUOTE_COLUMNS, ({ quotes }) => quotes, toQuoteRow),
  actors: view('actors', actorRow, ACTOR_COLUMNS, ({ actors }) => actors, toActorRow),
  figures: view('figures', figureRow, FIGURE_COLUMNS, ({ figures }) => figures, toFigureRow),
  events: view('events', eventRow, EVENT_COLUMNS, ({ events }) => events, toEventRow),
};

export const DATA_VIEW_NAMES = ['articles', 'quotes', 'actors', 'figures', 'events'] as const satisfies DataList[];

export const DATA_MEDIA_TYPES: Record<DataFormat, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
};

export const DATA_FORMATS = ['json', 'csv', 'jsonl'] as const satisfies DataFormat[];
