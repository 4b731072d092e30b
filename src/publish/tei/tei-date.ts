import { edtfBounds } from '../../corpus/edtf-bounds.ts';
import { isEdtf, isEdtfTime } from '../../model/edtf.ts';

const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const MS_A_DAY = 86_400_000;

const dayAt = (moment: number): string | undefined =>
  Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 'YYYY-MM-DD'.length) : undefined;

/**
 * An EDTF date as TEI's datable attributes (att.datable.w3c): `when` for a plain day, month or year; `from` and `to` for
 * an interval; else the days it cannot be before or after. Nothing for durations and references, which name no time.
 */
export function teiDate(value: string): Record<string, string | undefined> | undefined {
  if (PLAIN.test(value) || isEdtfTime(value)) return { when: value };
  if (!isEdtf(value)) return undefined;
  const [from = '', to] = value.split('/');
  if (to !== undefined && [from, to].every((point) => PLAIN.test(point) || point === '..' || point === ''))
    return { ...(PLAIN.test(from) && { from }), ...(PLAIN.test(to) && { to }) };
  const { start, end } = edtfBounds(value);
  return { notBefore: dayAt(start), notAfter: dayAt(end - MS_A_DAY) };
}
