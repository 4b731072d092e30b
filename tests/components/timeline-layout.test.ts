import { describe, expect, it } from 'vitest';
import { layOutTimeline } from '../../src/components/timeline-layout.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { readEntry } from '../corpus/read-entry.ts';

function drawingOf(dates: string[]) {
  const texts = dates.map((_, n) => `Event number ${n} happened.`);
  const events = dates.map((date, n) => ({ id: `e-${n}`, date, text: texts[n] }));
  const corpus = buildCorpus([readEntry('a-day', { events }, texts.join('\n\n'))], new Map());
  return layOutTimeline(corpus.events);
}

describe('the picture of the timeline', () => {
  it('draws a date as long as it is vague', () => {
    const drawing = drawingOf(['2022', '2022-07-02']);
    expect(drawing?.spans.map(({ isPoint }) => isPoint)).toEqual([false, true]);
    expect(drawing?.spans[0]).toMatchObject({ x1: 0, x2: 100 });
    expect(drawing?.spans[1]?.x1).toBeCloseTo(50, 0);
  });

  it('puts dates that overlap on lanes of their own', () => {
    expect(drawingOf(['2022', '2022', '2023'])?.spans.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  it('keeps open ends within the picture', () => {
    const drawing = drawingOf(['2022/..', '2024']);
    expect(Math.max(...(drawing?.spans ?? []).map(({ x2 }) => x2))).toBeLessThanOrEqual(100);
  });

  it('labels years people count in', () => {
    expect(drawingOf(['1953', '2031'])?.years.map(({ label }) => label)).toEqual(['1960', '1980', '2000', '2020']);
  });

  it('is not drawn where nothing is dated', () => expect(layOutTimeline([])).toBeUndefined());

  it('spreads 10,000 dates in no time', () => {
    const [event] = buildCorpus(
      [readEntry('a-day', { events: [{ id: 'e-1', date: '2022', text: 'It rained.' }] }, 'It rained.')],
      new Map(),
    ).events;
    const many = Array.from({ length: 10_000 }, (_, n) => ({ ...(event as NonNullable<typeof event>), date: `${1900 + (n % 130)}` }));
    const before = performance.now();
    expect(layOutTimeline(many)?.bins.length).toBeLessThanOrEqual(80);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
