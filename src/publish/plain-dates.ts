const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const isOpen = (point: string) => point === '' || point === '..';

/** A date every format knows: a year, a month or a day, or two of them as ends of an interval. */
export interface PlainDates {
  isInterval: boolean;
  /** Left out where the interval is open. */
  from?: string;
  to?: string;
}

/** An EDTF date in ISO 8601 proper; nothing where EDTF says more than that can: approximate, seasons, unspecified digits. */
export function plainDates(edtf: string): PlainDates | undefined {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return PLAIN.test(from) ? { isInterval: false, from } : undefined;
  if (![from, to].every((point) => PLAIN.test(point) || isOpen(point))) return undefined;
  return { isInterval: true, ...(!isOpen(from) && { from }), ...(!isOpen(to) && { to }) };
}
