import Papa from 'papaparse';

/** One column of a table: what it is called, what it holds, and its value in a row. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly about: string;
  /** Nothing gives an empty cell. */
  readonly value: (row: Row) => string | number | undefined;
}

/**
 * What a spreadsheet would take for a formula, in the half-width and full-width forms that programs accept (OWASP, "CSV
 * injection"). Apostrophes before it count in, so that taking one apostrophe away always gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const LINE_END = '\r\n';
// Excel takes a file without it for the machine's old code page, and Ødegård for Ã˜degÃ¥rd.
const BYTE_ORDER_MARK = '\uFEFF';

const unparse = (cells: (string | number)[]): string => Papa.unparse([cells], { newline: LINE_END, escapeFormulae: FORMULA }) + LINE_END;

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark, CRLF), line by line. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it; numbers stay numbers.
 */
export function* csvLines<Row>(rows: Iterable<Row>, columns: readonly CsvColumn<Row>[]): Generator<string, void> {
  yield BYTE_ORDER_MARK + unparse(columns.map(({ name }) => name));
  for (const row of rows) yield unparse(columns.map(({ value }) => value(row) ?? ''));
}
