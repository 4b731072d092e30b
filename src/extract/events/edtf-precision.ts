/** How fine an EDTF date is: 3 a day, 2 a month, season or quarter, 1 a year, 0 an interval, decade or century. */
export function edtfPrecision(date: string): number {
  if (date.includes('/') || date.includes('X')) return 0;
  return date.replace(/^-/, '').split('-').length;
}
