import { edtfBounds } from '../../corpus/edtf-bounds.ts';
import { isEdtf, isEdtfTime } from '../../model/edtf.ts';
import { dayAt, dayBefore } from '../day-at.ts';
import { plainDates } from '../plain-dates.ts';

/**
 * An EDTF date as TEI's datable attributes (att.datable.w3c): `when` for a plain day, month or year; `from` and `to` for
 * an interval; else the days it cannot be before or after. Nothing for durations and references, which name no time.
 */
export function teiDate(value: string): Record<string, string | undefined> | undefined {
  if (isEdtfTime(value)) return { when: value };
  if (!isEdtf(value)) return undefined;
  const plain = plainDates(value);
  if (plain) return plain.isInterval ? { from: plain.from, to: plain.to } : { when: plain.from };
  const { start, end } = edtfBounds(value);
  return { notBefore: dayAt(start), notAfter: dayBefore(end) };
}
