/** In the browser: tables of the class `sortable` are sorted by the column whose head is pressed. */
const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '';
};

function compare(a: string, b: string, isNumber: boolean): number {
  // What has no value comes last, whichever way the rest is sorted.
  return isNumber ? Number(a) - Number(b) : a.localeCompare(b, document.documentElement.lang, { numeric: true });
}

function sort(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const isAscending = head.getAttribute('aria-sort') !== 'ascending';
  const isNumber = head.dataset['sort'] === 'number';
  const body = table.tBodies[0];
  if (!body) return;
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, head.cellIndex) }));
  rows.sort((a, b) =>
    a.key === '' || b.key === '' ? Number(a.key === '') - Number(b.key === '') : compare(a.key, b.key, isNumber) * (isAscending ? 1 : -1),
  );
  body.append(...rows.map(({ row }) => row));
  for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending');
}

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable'))
  for (const head of table.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(table, head));
    head.append(button);
  }
