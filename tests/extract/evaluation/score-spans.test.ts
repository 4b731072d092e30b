import { describe, expect, test } from 'vitest';
import { canonicalDate } from '../../../src/extract/evaluation/canonical-date.ts';
import { canonicalUnit } from '../../../src/extract/evaluation/canonical-unit.ts';
import type { GoldSpans, SpanAnswer } from '../../../src/extract/evaluation/gold-spans.ts';
import { type SpanTask, scoreSpans } from '../../../src/extract/evaluation/score-spans.ts';

const TEXT = 'The Mayor of Karsholm, Ada Brandt, met Ms Brandt’s crew on 3 May 2031, two weeks after the flood.';

function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

const span = (words: string): [number, number] => [at(words).start, at(words).end];
const score = (task: SpanTask, gold: Partial<GoldSpans>, answer: Omit<SpanAnswer, 'id'>) =>
  scoreSpans(task, [{ id: 'a', text: TEXT, ...gold }], [{ id: 'a', ...answer }]);

describe('names', () => {
  const gold = {
    entities: [
      { ...at('Karsholm'), kind: 'place' },
      { ...at('Ada Brandt'), kind: 'person' },
      { ...at('Mayor'), kind: 'other' },
    ],
  };

  test('a name is right with its span and kind, articles, marks and a possessive aside', () => {
    const { measures } = score('entities', gold, {
      actors: [
        { kind: 'place', mentions: [span('Karsholm,')] },
        { kind: 'person', mentions: [span('Ada Brandt'), span('Ada Brandt')] },
      ],
    });
    expect(measures['exact']?.['all']).toEqual({ p: 1, r: 1, f1: 1, gold: 2, predicted: 2 });
  });

  test('another kind counts for the span alone, and is an error of its own class', () => {
    const { measures, errors } = score('entities', gold, { actors: [{ kind: 'organization', mentions: [span('Karsholm')] }] });
    expect(measures['exact']?.['all']).toMatchObject({ p: 0, r: 0 });
    expect(measures['exact']?.['span']).toMatchObject({ p: 1, r: 0.5 });
    expect(Object.keys(errors)).toEqual(['kind place', 'missed person']);
  });

  test('other mentions and what is no name are neither right nor wrong', () => {
    const { measures } = score('entities', gold, {
      actors: [
        { kind: 'person', mentions: [span('Mayor')] },
        { kind: 'group', mentions: [span('crew')] },
      ],
    });
    expect(measures['exact']?.['all']?.predicted).toBe(0);
  });

  test('a longer span is an overlap with wrong bounds', () => {
    const { measures, errors } = score('entities', gold, { actors: [{ kind: 'person', mentions: [span('Karsholm, Ada Brandt')] }] });
    expect(measures['overlap']?.['person']).toMatchObject({ p: 1, r: 1 });
    expect(measures['exact']?.['person']).toMatchObject({ p: 0, r: 0 });
    expect(errors['bounds person']).toHaveLength(1);
  });
});

describe('dates', () => {
  const gold = {
    dates: [
      { ...at('3 May 2031'), value: '2031-05-03', type: 'DATE' },
      { ...at('two weeks'), value: 'P2W', type: 'DURATION' },
    ],
  };

  test('strict, relaxed and value are counted apart', () => {
    const { measures, errors } = score('dates', gold, {
      dates: [
        { ...at('on 3 May 2031'), value: '2031-05-03' },
        { ...at('two weeks'), value: 'P15D' },
      ],
    });
    expect([measures['strict'], measures['relaxed'], measures['value']].map((rows) => rows?.['all']?.f1)).toEqual([0.5, 1, 0.5]);
    expect(Object.keys(errors).sort()).toEqual(['bounds DATE', 'value DURATION']);
  });

  test('types the source does not mark are left out, as is what meets gold without a value', () => {
    const answer = { dates: [{ ...at('two weeks'), value: 'P2W' }] };
    expect(score('dates', { dates: [], dateTypes: ['DATE'] }, answer).measures['strict']).toBeUndefined();
    expect(score('dates', { dates: [{ ...at('two weeks'), value: null, type: 'DURATION' }] }, answer).measures['strict']).toBeUndefined();
    expect(score('dates', { dates: [] }, answer).measures['strict']?.['DURATION']?.predicted).toBe(1);
  });

  test.each([
    ['2013-W12', '2013-03-18/2013-03-24'],
    ['199', '199X'],
    ['199X', '1990/1999'],
    ['BC0490', '-0489'],
    ['2012-Q1', '2012-33'],
    ['2012-SU', '2012-22'],
    ['2012-H2', '2012-07/2012-12'],
    ['2013-W12-WE', '2013-03-23/2013-03-24'],
    ['2013-03-22TEV', '2013-03-22'],
    ['2013-03-XX', '2013-03'],
    ['2013~', '2013'],
    ['P1Y', 'P12M'],
    ['P2W', 'P14D'],
    ['P1D', 'PT24H'],
    ['P1DE', 'P10Y'],
  ])('%s means what %s means', (one, other) => {
    expect(canonicalDate(one)).toBe(canonicalDate(other));
  });

  test.each([
    ['2013', '2013-01'],
    ['P1M', 'P30D'],
    ['PXM', 'PXY'],
    ['PRESENT_REF', 'PAST_REF'],
    ['2013/..', '2013'],
  ])('%s does not mean what %s means', (one, other) => {
    expect(canonicalDate(one)).not.toBe(canonicalDate(other));
  });
});

describe('figures', () => {
  test('values, units and words of units are counted apart', () => {
    const { measures, errors } = score(
      'figures',
      {
        figures: [
          { value: 5, unit: 'USD per barrel' },
          { low: 3, high: 1, unit: 'mile' },
          { value: 7, unit: 'ship' },
        ],
      },
      {
        figures: [
          { value: 5.00001, unit: 'USD' },
          { low: 1, high: 3, unit: 'miles' },
          { value: 8, unit: 'ship' },
        ],
      },
    );
    expect(Object.fromEntries(Object.entries(measures['figures'] ?? {}).map(([row, { f1 }]) => [row, f1.toFixed(2)]))).toEqual({
      value: '0.67',
      unit: '0.33',
      loose: '0.67',
      'cqe value': '0.67',
      'cqe unit': '0.33',
    });
    expect(Object.keys(errors).sort()).toEqual(['missed', 'spurious', 'unit']);
  });

  test('a range is no value', () => {
    const { measures } = score('figures', { figures: [{ low: 5, high: 10, unit: '' }] }, { figures: [{ value: 5, unit: '' }] });
    expect(measures['figures']?.['value']?.f1).toBe(0);
  });

  test('cqe counts a value again where only its unit differs', () => {
    const { measures } = score(
      'figures',
      {
        figures: [
          { value: 5, unit: 'ship' },
          { value: 5, unit: 'boat' },
        ],
      },
      { figures: [{ value: 5, unit: 'yacht' }] },
    );
    expect(measures['figures']?.['value']?.r).toBe(0.5);
    expect(measures['figures']?.['cqe value']?.r).toBe(1);
  });

  test.each([
    ['kilometres per hour', 'kilometer / hour'],
    ['degrees Celsius', 'Celsius'],
    ['people', 'person'],
    ['per cent', 'percent'],
    ['tonnes', 'metric ton'],
    ['years of age', 'year'],
    ['first-team player', 'first team players'],
  ])('%s is %s', (one, other) => {
    expect(canonicalUnit(one)).toBe(canonicalUnit(other));
  });
});

test('an article without an answer is missed whole', () => {
  const scores = scoreSpans('figures', [{ id: 'a', text: TEXT, figures: [{ value: 1, unit: '' }] }], []);
  expect(scores).toMatchObject({ articles: 1, unanswered: 1, measures: { figures: { value: { r: 0, gold: 1 } } } });
});
