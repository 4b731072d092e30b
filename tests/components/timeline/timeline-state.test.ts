import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWindow } from '../../../src/components/timeline/name-window.ts';
import { narrowEvents, openTimeline } from '../../../src/components/timeline/open-timeline.ts';
import { makeTimelineColumns } from '../../../src/components/timeline/timeline-columns.ts';
import { dateInFragment, readTimeline, type TimelineState, writeTimeline } from '../../../src/components/timeline/timeline-state.ts';
import { levelOf, levelsWithin, shifted, type TimeWindow, zoomed } from '../../../src/components/timeline/timeline-window.ts';
import { daysOfWindow, windowAroundDate, windowOfDays } from '../../../src/components/timeline/window-days.ts';
import { wholeCorpus } from '../../publish/whole-corpus.ts';

const DAY_MS = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const stretch = fc.oneof(
  fc.constant({ from: '', to: '' }),
  fc
    .tuple(day, day)
    .map((days) => days.sort())
    .map(([from, to]) => ({ from: from as string, to: to as string })),
);
const text = fc.string({ unit: 'grapheme' }).map((one) => one.trim());
const state: fc.Arbitrary<TimelineState> = fc
  .record({ q: text, actor: text, precision: fc.constantFrom('', 'day', 'year'), page: fc.integer({ min: 1, max: 200 }), stretch })
  .map(({ stretch: days, ...rest }) => ({ ...rest, ...days }));

describe('what is looked at, in an address', () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(readTimeline(new URLSearchParams(writeTimeline(one).toString()))).toEqual(one);
      }),
    );
  });

  it('is all time where a day is wrong or the days are in the wrong order', () => {
    for (const query of ['from=2024-02-30&to=2024-03-01', 'from=2024-02-01', 'from=2024-03-01&to=2024-02-01'])
      expect(readTimeline(new URLSearchParams(query))).toMatchObject({ from: '', to: '' });
  });

  it.each([
    ['#2024-02-08', '2024-02-08'],
    ['#2024', '2024'],
    ['#e-2024-02-08-spoke-8r1m', undefined],
    ['#2024-13', undefined],
    ['', undefined],
  ])('%s is the date %s', (fragment, date) => expect(dateInFragment(fragment)).toBe(date));
});

describe('looking nearer', () => {
  const whole: TimeWindow = { from: time('1990-01-01'), to: time('2032-01-01') };
  const days = (window: TimeWindow) => [window.from, window.to - DAY_MS].map((one) => new Date(one).toISOString().slice(0, 10));

  it('goes from all time to a decade, a year, a month, a week and a day, and back', () => {
    const at = time('2024-02-08');
    let window = whole;
    const steps = levelsWithin(whole)
      .slice(1)
      .map(() => {
        window = zoomed(window, whole, 1, at);
        return days(window);
      });
    expect(steps).toEqual([
      ['2020-01-01', '2029-12-31'],
      ['2024-01-01', '2024-12-31'],
      ['2024-02-01', '2024-02-29'],
      ['2024-02-05', '2024-02-11'],
      ['2024-02-08', '2024-02-08'],
    ]);
    expect(zoomed(window, whole, 1, at)).toEqual(window);
    for (const _ of steps) window = zoomed(window, whole, -1);
    expect(window).toEqual(whole);
  });

  it('goes from month to month by the calendar, and not out of all time', () => {
    const february = { from: time('2024-02-01'), to: time('2024-03-01') };
    expect(days(shifted(february, whole, 1))).toEqual(['2024-03-01', '2024-03-31']);
    const last = { from: time('2031-12-01'), to: time('2032-01-01') };
    expect(shifted(last, whole, 1)).toEqual(last);
  });

  it('finds a date in its month, year or decade', () => {
    expect(days(windowAroundDate('2024-02-08'))).toEqual(['2024-02-01', '2024-02-29']);
    expect(days(windowAroundDate('2024-02'))).toEqual(['2024-01-01', '2024-12-31']);
    expect(days(windowAroundDate('2024'))).toEqual(['2020-01-01', '2029-12-31']);
  });

  it.each([
    ['2020-01-01', '2030-01-01', '2020 to 2029'],
    ['2024-01-01', '2025-01-01', '2024'],
    ['2024-02-01', '2024-03-01', 'February 2024'],
    ['2024-02-05', '2024-02-12', '5 February 2024 to 11 February 2024'],
    ['2024-02-08', '2024-02-09', '8 February 2024'],
  ])('names the stretch from %s to before %s: %s', (from, to, name) => expect(nameWindow({ from: time(from), to: time(to) })).toBe(name));

  it('is the same stretch again after it was written as days', () => {
    fc.assert(
      fc.property(fc.tuple(day, day), (pair) => {
        const [from, to] = pair.sort() as [string, string];
        const window = { from: time(from), to: time(to) + DAY_MS };
        const again = windowOfDays(daysOfWindow(window, whole)) ?? whole;
        if (levelOf(window, whole) !== 'all') expect(again).toEqual(window);
      }),
    );
  });
});

describe('narrowing events', () => {
  const { events } = wholeCorpus();
  const timeline = openTimeline(JSON.parse(JSON.stringify(makeTimelineColumns({ events }))));
  const texts = events.map(({ text: words, actors }) => [words, ...actors.map(({ name }) => name)].join(' '));
  const none = { actor: '', precision: '', q: '' };

  it('finds those of an actor, of a precision, and with words that begin as typed', () => {
    const [actor] = timeline.actors.ids as [string];
    expect(narrowEvents(timeline, none)).toHaveLength(events.length);
    const own = narrowEvents(timeline, { ...none, actor });
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(events.flatMap((event, place) => (event.actors.some(({ id }) => id === actor) ? [place] : [])));
    const years = narrowEvents(timeline, { ...none, precision: 'year' }).map((place) => events[place]?.date ?? '');
    expect(years.length).toBeGreaterThan(0);
    expect(years.every((date) => /^\d{4}[~?%]?$/.test(date))).toBe(true);
    const words = narrowEvents(timeline, { ...none, q: 'SANK abou' }, texts).map((place) => events[place]?.text);
    expect(words).toEqual(['it sank about 1990']);
    expect(narrowEvents(timeline, { ...none, actor: 'nobody' })).toEqual([]);
  });
});
