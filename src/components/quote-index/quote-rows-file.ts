import type { QuoteRowData } from './quote-row-data.ts';

/** Rows in one file: few enough that a rare speaker's quotes, each in another file, weigh little; measured in decision 0016. */
export const ROWS_IN_FILE = 32;

/** One file of rows: those from `ROWS_IN_FILE` times its number on. */
export type QuoteRowsFile = readonly QuoteRowData[];
