import { z } from 'astro/zod';

// Extended Date/Time Format (ISO 8601-2, Library of Congress), the parts a news text needs: years, months, days,
// seasons and quarters (21-24, 33-36), unspecified digits (199X), `~` and `?`, intervals with open ends.
const YEAR = String.raw`-?\d{4}|\d{3}X|\d{2}XX`;
const POINT = String.raw`(?:(?:${YEAR})(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?[~?%]?)`;
const EDTF = new RegExp(`^(?:${POINT}|${POINT}/(?:${POINT}|\\.\\.)?|(?:\\.\\.)?/${POINT})$`);
// Months 01-12; 21-24 seasons, 33-36 quarters.
const isMonth = (month: number) => (month >= 1 && month <= 12) || (month >= 21 && month <= 24) || (month >= 33 && month <= 36);

function isRealPoint(point: string): boolean {
  const match = /^(-?\d{4})-(\d{2})(?:-(\d{2}))?[~?%]?$/.exec(point);
  if (!match) return true;
  const [, year, month, day] = match;
  if (!isMonth(Number(month))) return false;
  if (day === undefined) return true;
  if (Number(month) > 12) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether the text is an EDTF date or interval, with days that exist. */
export function isEdtf(text: string): boolean {
  return EDTF.test(text) && text.split('/').every(isRealPoint);
}

/** Whether the text is an EDTF date with a time of day, to the second: `2024-02-08T19:30:00`. */
export function isEdtfTime(text: string): boolean {
  const [day = '', time = ''] = text.split('T');
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isEdtf(day) && /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time);
}

/** Whether the text is an ISO 8601 duration such as `PT1H`, `P2Y`, `PXM` (TIMEX3 for "some months"). */
export function isDuration(text: string): boolean {
  return /^P(?=.)(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|DE|CE|Q|WE))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/.test(text);
}

/** Whether the text is a TIMEX3 reference (`PAST_REF`) or set (`XXXX-WXX-2`). */
export function isTimexReference(text: string): boolean {
  return /^(?:PAST|PRESENT|FUTURE)_REF$/.test(text) || /^XXXX(?:-[\dXWQHA-Z]+)*(?:T[\dA-Z:]+)?$/.test(text);
}

/** A calendar day, as an editor writes it for `published`. */
export const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2024-02-09')
  .refine(isEdtf, 'is no day of the calendar');

export const edtf = z.string().refine(isEdtf, 'must be an EDTF date or interval such as 2024-02-08, 2024-03, 2023 or 2022/2024');

export const dateValue = z
  .string()
  .refine(
    (text) => isEdtf(text) || isEdtfTime(text) || isDuration(text) || isTimexReference(text),
    'must be an EDTF date (2024-03), with a time (2024-03-05T19:30:00), an ISO 8601 duration (PT1H) or a TIMEX3 reference (PAST_REF)',
  );
