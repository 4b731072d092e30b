import type { APIRoute, GetStaticPaths } from 'astro';
import { quoteRowData } from '../../../components/quote-index/quote-row-data.ts';
import { type QuoteRowsFile, ROWS_IN_FILE } from '../../../components/quote-index/quote-rows-file.ts';
import { loadCorpus } from '../../../corpus/load-corpus.ts';

export const getStaticPaths = (async () => {
  const { quotes } = await loadCorpus();
  return Array.from({ length: Math.ceil(quotes.length / ROWS_IN_FILE) }, (_, file) => ({ params: { file: String(file) } }));
}) satisfies GetStaticPaths;

/** Rows of the index of quotes, as many as are asked for at once. */
export const GET: APIRoute = async ({ params }) => {
  const { quotes, slots } = await loadCorpus();
  const first = Number(params['file']) * ROWS_IN_FILE;
  const rows: QuoteRowsFile = quotes.slice(first, first + ROWS_IN_FILE).map((quote) => quoteRowData(quote, slots));
  return Response.json(rows);
};
