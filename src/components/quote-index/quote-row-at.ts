import { quoteRowsLink } from '../../links.ts';
import { fetchJson } from './fetch-json.ts';
import type { QuoteRowData } from './quote-row-data.ts';
import { type QuoteRowsFile, ROWS_IN_FILE } from './quote-rows-file.ts';

/** Fetches the row of a quote by its place in the index. */
export async function quoteRowAt(quote: number): Promise<QuoteRowData> {
  const rows = await fetchJson<QuoteRowsFile>(quoteRowsLink(Math.floor(quote / ROWS_IN_FILE)));
  const row = rows[quote % ROWS_IN_FILE];
  if (!row) throw new Error(`there is no row for quote ${quote}`);
  return row;
}
