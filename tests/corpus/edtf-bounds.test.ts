import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../src/corpus/edtf-bounds.ts';

const days = (edtf: string) => {
  const { start, end, precision } = edtfBounds(edtf);
  const day = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : String(time));
  return `${day(start)} to ${day(end)}, ${precision}`;
};

describe('the time a date can mean', () => {
  it.each([
    ['2024-02-08', '2024-02-08 to 2024-02-09, day'],
    ['2024-12', '2024-12-01 to 2025-01-01, month'],
    ['2023', '2023-01-01 to 2024-01-01, year'],
    ['2023~', '2023-01-01 to 2024-01-01, year'],
    ['199X', '1990-01-01 to 2000-01-01, decade'],
    ['19XX', '1900-01-01 to 2000-01-01, century'],
    ['2030-24', '2030-12-01 to 2031-03-01, season'],
    ['2030-36', '2030-10-01 to 2031-01-01, quarter'],
    ['2022/2024', '2022-01-01 to 2025-01-01, interval'],
    ['2022/..', '2022-01-01 to Infinity, interval'],
    ['../2022-03-04', '-Infinity to 2022-03-05, interval'],
    ['0031', '0031-01-01 to 0032-01-01, year'],
  ])('%s is %s', (edtf, expected) => expect(days(edtf)).toBe(expected));
});
