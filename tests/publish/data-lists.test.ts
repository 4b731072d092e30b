import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { articleJson } from '../../src/publish/article-json.ts';
import { csvLines } from '../../src/publish/csv-table.ts';
import { DATA_SCHEMAS, dataSchema } from '../../src/publish/data-schema.ts';
import { DATA_VIEW_NAMES, DATA_VIEWS } from '../../src/publish/data-views.ts';
import { oembed } from '../../src/publish/oembed.ts';
import { SITE_URL, wholeCorpus } from './whole-corpus.ts';

type Row = Record<string, unknown>;

const corpus = wholeCorpus();
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
for (const name of Object.keys(DATA_SCHEMAS)) ajv.addSchema(dataSchema(name, SITE_URL), name);

/** What a schema finds wrong. */
function problemsIn(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(name);
  if (!validate) throw new Error(`no schema ${name}`);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const written = (pieces: Iterable<string>) => [...pieces].join('');

const rowsOf = (view: (typeof DATA_VIEW_NAMES)[number]): Row[] =>
  (JSON.parse(written(DATA_VIEWS[view].write.json(corpus, SITE_URL))) as Record<string, Row[]>)[view] ?? [];

/** Reads a table as any program would, and takes away the apostrophe that guards a formula. */
function readTable(csv: string): Record<string, string>[] {
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  const bare = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, bare(cell)])));
}

describe.each(DATA_VIEW_NAMES)('the list of %s', (view) => {
  it('has rows, and keeps to its schema', () => {
    expect(rowsOf(view).length).toBeGreaterThan(4);
    expect(problemsIn(view, JSON.parse(written(DATA_VIEWS[view].write.json(corpus, SITE_URL))))).toEqual([]);
    expect(rowsOf(view).flatMap((row) => problemsIn(`${view}-row`, row))).toEqual([]);
  });

  it('is the same in JSON Lines', () => {
    const lines = written(DATA_VIEWS[view].write.jsonl(corpus, SITE_URL)).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rowsOf(view));
  });

  it('is the same in CSV: each column says what the row says, and the last one holds the rest', () => {
    const table = readTable(written(DATA_VIEWS[view].write.csv(corpus, SITE_URL)));
    const rows = rowsOf(view);
    expect(table).toHaveLength(rows.length);
    for (const [index, cells] of table.entries()) {
      const row = rows[index] ?? {};
      const details = JSON.parse(cells['details'] ?? '') as Row;
      // Columns that are named as fields are those fields; the rest is in details.
      const { article: inArticle, ...whole } = details;
      const scalars = Object.keys(row).filter((key) => typeof row[key] !== 'object');
      for (const key of scalars) {
        const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        expect(cells[column], `${view} ${column}`).toBe(key === 'sample' ? undefined : String(row[key]));
      }
      const expected = Object.fromEntries(
        Object.entries(row).filter(([key, value]) => typeof value === 'object' && !['article', 'words'].includes(key)),
      );
      expect(whole).toMatchObject(expected);
      const article = row['article'] as Row | undefined;
      if (article)
        expect({ slug: cells['article'], title: cells['title'], published: cells['published'], ...(inArticle as Row) }).toMatchObject({
          slug: article['slug'],
          title: article['title'],
          published: article['published'],
          url: article['url'],
        });
    }
  });

  it('names every column once and says what it holds', () => {
    const { columns } = DATA_VIEWS[view];
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(columns.filter(({ about }) => about.length < 2)).toEqual([]);
  });

  it('refuses what is not of its shape', () => {
    const [first = {}] = rowsOf(view);
    expect(problemsIn(`${view}-row`, { ...first, mood: 'cheerful' })).not.toEqual([]);
    expect(problemsIn(`${view}-row`, { ...first, url: 7 })).not.toEqual([]);
  });
});

describe('an article as data', () => {
  it.each(corpus.articles.map((article) => [article.slug, article] as const))(
    'keeps to its schema and holds what the lists hold: %s',
    (slug, article) => {
      const record = JSON.parse(articleJson(article, SITE_URL)) as Record<string, Row[]> & { text: string };
      expect(problemsIn('article-data', record)).toEqual([]);
      for (const view of ['quotes', 'figures', 'events'] as const) {
        const listed = rowsOf(view)
          .filter(({ article: ref }) => (ref as Row)['slug'] === slug)
          .map(({ article: _, ...row }) => row);
        const byId = (a: Row, b: Row) => String(a['id']).localeCompare(String(b['id']));
        expect([...(record[view] ?? [])].sort(byId)).toEqual(listed.sort(byId));
      }
    },
  );

  it.each(corpus.articles.map((article) => [article.slug, article] as const))(
    'has its words where it says they stand: %s',
    (_, article) => {
      const record = JSON.parse(articleJson(article, SITE_URL)) as {
        text: string;
        quotes: Row[];
        figures: Row[];
        dates: Row[];
        events: Row[];
      };
      for (const { text, spans } of record.quotes)
        expect((spans as [number, number][]).map(([a, b]) => record.text.slice(a, b)).join(' ')).toBe(text);
      for (const { text, start, end } of [...record.figures, ...record.dates, ...record.events])
        expect(record.text.slice(Number(start), Number(end))).toBe(text);
    },
  );
});

describe('the schemas', () => {
  it('say their address, their version, and what every field of a list is', () => {
    for (const name of DATA_VIEW_NAMES) {
      expect(dataSchema(name, SITE_URL)).toMatchObject({ $id: `https://record.example/schema/${name}.json`, $comment: 'version 1.0.1' });
      const { properties } = dataSchema(`${name}-row`, SITE_URL) as { properties: Record<string, { description?: string; $ref?: string }> };
      const mute = Object.entries(properties).filter(([, { description, $ref }]) => !description && !$ref);
      expect(mute.map(([key]) => `${name}.${key}`)).toEqual([]);
    }
  });
});

describe('a quote for other sites', () => {
  it('is oEmbed, and its words cannot become mark-up there', () => {
    for (const quote of corpus.quotes) {
      const piece = JSON.parse(JSON.stringify(oembed(quote, SITE_URL))) as { html: string };
      expect(problemsIn('oembed', piece)).toEqual([]);
      expect(piece.html).not.toMatch(/<\/?(?:script|b)\b/);
    }
    const hostile = corpus.quotes.find(({ id }) => id === 'q-sum-a1');
    expect(hostile && oembed(hostile, SITE_URL).html).toContain('=SUM(A1:A9) ]]> &#x3C;/script>');
  });
});

describe('a table', () => {
  const columns = [
    { name: 'text', about: 'any text', value: ([text = '']: string[]) => text },
    { name: 'more', about: 'any text', value: (row: string[]) => row[1] },
  ];

  it('gives any text back as it was, and none that a spreadsheet would run', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom("'=1", '"', '\r\n', '=1+1', "''@x", '＝A1', ' -1', ','),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const csv = written(csvLines(rows, columns));
        expect(readTable(csv).map(({ text, more }) => [text, more])).toEqual(rows);
        for (const [text = ''] of parse(csv, { bom: true, from_line: 2 }) as string[][]) expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it('leaves numbers numbers', () => {
    expect(written(csvLines([-5], [{ name: 'value', about: 'a number', value: (value) => value }]))).toBe('\uFEFFvalue\r\n-5\r\n');
  });

  it('of nothing has a head', () => {
    expect(written(DATA_VIEWS.figures.write.csv(buildCorpus([], new Map()), SITE_URL))).toMatch(/^\uFEFFid,text,value,.*details\r\n$/);
  });
});
