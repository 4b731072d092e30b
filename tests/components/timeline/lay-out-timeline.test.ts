import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTimeline } from '../../../src/components/timeline/lay-out-timeline.ts';
import type { TimeWindow } from '../../../src/components/timeline/timeline-window.ts';
import { edtfBounds } from '../../../src/corpus/edtf-bounds.ts';

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const drawn = (dates: string[], window?: TimeWindow) => layOutTimeline(dates.map(edtfBounds), window);

describe('the picture of the timeline', () => {
  it('draws a date as long as it is vague', () => {
    const drawing = drawn(['2022', '2022-07-02']);
    expect(drawing?.spans.map(({ isPoint }) => isPoint)).toEqual([false, true]);
    expect(drawing?.spans[0]).toMatchObject({ x1: 0, x2: 100 });
    expect(drawing?.spans[1]?.x1).toBeCloseTo(50, 0);
  });

  it('puts dates that overlap on lanes of their own', () => {
    expect(drawn(['2022', '2022', '2023'])?.spans.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  it('keeps open ends within the picture, and draws no end stop there', () => {
    const drawing = drawn(['2022/..', '2024']);
    expect(Math.max(...(drawing?.spans ?? []).map(({ x2 }) => x2))).toBeLessThanOrEqual(100);
    expect(drawing?.spans[0]?.isOpen).toEqual([false, true]);
  });

  it('labels years people count in, and months with the first one’s year', () => {
    expect(drawn(['1953', '2031'])?.ticks.map(({ label }) => label)).toEqual(['1960', '1980', '2000', '2020']);
    const march = { from: time('2024-02-15'), to: time('2024-07-15') };
    expect(drawn(['2024'], march)?.ticks.map(({ label }) => label)).toEqual(['Mar 2024', 'Apr', 'May', 'Jun', 'Jul']);
  });

  it('shows of a year, in one of its months, what a month may hold of it', () => {
    const february = { from: time('2023-02-01'), to: time('2023-03-01') };
    const drawing = drawn(['2023', '2023-02-08'], february);
    const [tallest] = [...(drawing?.bins ?? [])].sort((a, b) => b.height - a.height);
    expect(new Date(tallest?.from ?? 0).toISOString().slice(0, 10)).toBe('2023-02-08');
    expect(drawing?.bins).toHaveLength(28);
    expect(drawing?.bins[0]?.height).toBeCloseTo(1 / 365 / (1 + 1 / 365), 5);
  });

  it('is not drawn where nothing is dated', () => expect(drawn([])).toBeUndefined());

  it('spreads each date over the columns in the very shares of its time, whatever dates there are', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const dates = fc.array(
      fc.oneof(
        day,
        day.map((one) => one.slice(0, 7)),
        day.map((one) => one.slice(0, 4)),
        day.map((one) => `${one.slice(0, 3)}X`),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(dates, fc.tuple(day, day), (all, [a, b]) => {
        const window = { from: time(a < b ? a : b), to: time(a < b ? b : a) + 40 * 86_400_000 };
        const bounds = all.map(edtfBounds);
        const bins = layOutTimeline(bounds, window)?.bins ?? [];
        const slowly = bins.map(({ from, to }) =>
          bounds.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)) / (end - start), 0),
        );
        const tallest = Math.max(...slowly);
        for (const [index, bin] of bins.entries()) expect(bin.height).toBeCloseTo((slowly[index] ?? 0) / tallest, 6);
        const inside = bounds.some(({ start, end }) => start < window.to && end > window.from);
        expect(bins.length > 0).toBe(inside);
      }),
    );
  });
});
