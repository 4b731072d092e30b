import { isEdtf } from '../../model/edtf.ts';
import type { DateFinding } from './find-dates.ts';

const LINK = /^\s?(?:to|until|till|through|and|[-–—])\s?$/;
const BETWEEN = /\bbetween (?:the )?$/i;
const LEAD = 14;
const POINT = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Two dates that are the ends of one stretch ("from 2019 to 2021", "between May and July") each cover the whole of it. */
export function linkIntervals(text: string, dates: DateFinding[]): DateFinding[] {
  const linked = [...dates];
  for (let i = 0; i + 1 < linked.length; i++) {
    const [first, to] = [linked[i], linked[i + 1]];
    const from = first && to && withYearOf(text, first, to);
    if (!from || !to || from.covers || to.covers || !isStretch(text, from, to)) continue;
    const covers = `${from.value}/${to.value}`;
    if (!isEdtf(covers)) continue;
    linked[i] = { ...from, covers };
    linked[i + 1] = { ...to, covers };
  }
  return linked;
}

// "Between March and May 2030": the year is said once, for both.
function withYearOf(text: string, from: DateFinding, to: DateFinding): DateFinding {
  const says = ({ start, end }: DateFinding) => /\d{4}/.test(text.slice(start, end));
  const isOpen = (from.rule === 'month' || from.rule === 'day') && !says(from) && says(to);
  if (!isOpen || !LINK.test(text.slice(from.end, to.start)) || !POINT.test(from.value) || !POINT.test(to.value)) return from;
  const [year = '', rest = ''] = [to.value.slice(0, 4), from.value.slice(4)];
  const inYear = rest.slice(0, 3) <= to.value.slice(4, 7) ? year : String(Number(year) - 1).padStart(4, '0');
  return { ...from, value: `${inYear}${rest}` };
}

function isStretch(text: string, from: DateFinding, to: DateFinding): boolean {
  if (!POINT.test(from.value) || !POINT.test(to.value) || from.value.length !== to.value.length || from.value >= to.value) return false;
  const link = text.slice(from.end, to.start);
  if (!LINK.test(link)) return false;
  return link.trim() !== 'and' || BETWEEN.test(text.slice(Math.max(0, from.start - LEAD), from.start));
}
