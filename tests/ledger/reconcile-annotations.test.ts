import { describe, expect, it } from 'vitest';
import { reconcileAnnotations } from '../../src/ledger/reconcile-annotations.ts';
import type { Annotations } from '../../src/model/article.ts';
import type { Quote } from '../../src/model/quote.ts';

const TODAY = '2031-05-05';
const TEXT =
  'Ada Wren said that the harbour would be shut for good before winter. "We will not pay for it," said Bo Lund. Cora Finch said nobody had asked the sailors.';
const SHUT: Quote = {
  id: 'q-harbour-shut-a1',
  kind: 'indirect',
  speakers: ['ada-wren'],
  cue: 'said',
  text: 'that the harbour would be shut for good before winter',
  confidence: 0.8,
};
const PAY: Quote = {
  id: 'q-not-pay-b2',
  kind: 'direct',
  speakers: ['bo-lund'],
  cue: 'said',
  text: '"We will not pay for it,"',
  confidence: 0.9,
};
const ACTORS: Annotations['actors'] = [
  { id: 'ada-wren', name: 'Ada Wren', kind: 'person' },
  { id: 'bo-lund', name: 'Bo Lund', kind: 'person' },
];

const proposal = (quotes: Quote[]): Required<Annotations> => ({ quotes, actors: ACTORS, figures: [], dates: [], events: [] });
const reconcile = (previous: Quote[], proposed: Quote[], text = TEXT) =>
  reconcileAnnotations({ quotes: previous, actors: ACTORS }, proposal(proposed), text, TODAY).quotes ?? [];

describe('quotes over time', () => {
  it('keep their ids when nothing changed, and say the same', () => {
    expect(
      reconcile(
        [SHUT, PAY],
        [
          { ...SHUT, id: 'q-new-c3' },
          { ...PAY, id: 'q-new-d4' },
        ],
      ),
    ).toEqual([SHUT, PAY]);
  });

  it('take over a better reading of the same words under the id once issued', () => {
    const [quote] = reconcile([SHUT], [{ ...SHUT, id: 'q-new-c3', speakers: ['bo-lund'], confidence: 0.99 }]);
    expect(quote).toEqual({ ...SHUT, speakers: ['bo-lund'], confidence: 0.99 });
  });

  it('are changed when a letter is corrected, and keep the words as issued', () => {
    const text = TEXT.replace('harbour would', 'harbor would');
    const now = { ...SHUT, id: 'q-new-c3', text: 'that the harbor would be shut for good before winter' };
    const [quote] = reconcile([SHUT], [now], text);
    expect(quote).toMatchObject({ id: SHUT.id, text: now.text, state: 'changed', issued: SHUT.text, since: TODAY });
    const [later] =
      reconcileAnnotations({ quotes: quote ? [quote] : [], actors: ACTORS }, proposal([now]), text, '2031-06-30').quotes ?? [];
    expect(later?.since).toBe(TODAY);
  });

  it('are current again when the correction is taken back', () => {
    const changed: Quote = { ...SHUT, text: 'that the harbor would be shut', state: 'changed', issued: SHUT.text, since: '2031-01-01' };
    expect(reconcile([changed], [SHUT])).toEqual([SHUT]);
  });

  it('are only restyled, not changed, when marks are curled', () => {
    const text = TEXT.replace('"We will not pay for it,"', '“We will not pay for it,”');
    const [quote] = reconcile([PAY], [{ ...PAY, id: 'q-x-1', text: '“We will not pay for it,”' }], text);
    expect(quote?.id).toBe(PAY.id);
    expect(quote?.state).toBeUndefined();
  });

  it('are gone when the passage is deleted, and bound to no other words', () => {
    const text = TEXT.replace('Ada Wren said that the harbour would be shut for good before winter. ', '');
    const [quote, other] = reconcile([SHUT, PAY], [{ ...PAY, id: 'q-x-1' }], text);
    expect(quote).toMatchObject({ id: SHUT.id, state: 'gone', issued: SHUT.text, since: TODAY });
    expect(other).toEqual(PAY);
  });

  it('are withdrawn when the words stand but are no quote any more', () => {
    expect(reconcile([SHUT], [])).toMatchObject([{ id: SHUT.id, state: 'withdrawn', issued: SHUT.text, since: TODAY }]);
  });

  it('stay as an editor confirmed or corrected them, whatever extraction thinks', () => {
    const mine: Quote = { ...SHUT, speakers: ['bo-lund'], status: 'corrected' };
    expect(reconcile([mine], [{ ...SHUT, id: 'q-x-1' }])).toEqual([mine]);
    expect(reconcile([mine], [])).toEqual([mine]);
  });

  it('stay away once an editor rejected them', () => {
    const rejected: Quote = { ...SHUT, status: 'rejected' };
    expect(reconcile([rejected], [{ ...SHUT, id: 'q-x-1' }, PAY])).toEqual([rejected, PAY]);
  });

  it('stand in reading order, new ones between old ones', () => {
    const middle: Quote = { id: 'q-nobody-asked-e5', kind: 'indirect', text: 'nobody had asked the sailors' };
    expect(reconcile([PAY, middle], [SHUT, PAY, middle]).map(({ id }) => id)).toEqual([SHUT.id, PAY.id, middle.id]);
  });

  it('never share an id', () => {
    const gone: Quote = {
      ...PAY,
      text: 'words that are no longer anywhere in the text',
      state: 'gone',
      issued: 'words that are no longer anywhere',
      since: '2030-01-01',
    };
    const ids = reconcile([gone], [PAY]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('everything else over time', () => {
  it('keeps an actor that an editor corrected, and one that a kept quote still names', () => {
    const corrected = { id: 'ada-wren', name: 'Ada M. Wren', kind: 'person' as const, status: 'corrected' as const };
    const confirmed: Quote = { ...PAY, speakers: ['nils-orm'], status: 'confirmed' };
    const previous = { quotes: [confirmed], actors: [corrected, { id: 'nils-orm', name: 'Nils Orm', kind: 'person' as const }] };
    const { actors } = reconcileAnnotations(previous, proposal([]), TEXT, TODAY);
    expect(actors?.map(({ name }) => name)).toEqual(['Ada M. Wren', 'Bo Lund', 'Nils Orm']);
  });

  it("puts an editor's own event in the place it had", () => {
    const own = { id: 'e-2031-shut-1', date: '2031', text: 'the harbour would be shut', status: 'confirmed' as const };
    const found = { id: 'e-2032-pay-2', date: '2032', text: 'We will not pay' };
    const { events } = reconcileAnnotations({ events: [own] }, { ...proposal([]), events: [found] }, TEXT, TODAY);
    expect(events).toEqual([own, found]);
  });

  it.each(['confirmed', 'corrected', 'rejected'] as const)(
    "lets an editor's %s event, date and figure stand against what extraction finds",
    (status) => {
      const event = { id: 'e-2031-pay-1', date: '2031-05-04', text: 'We will not pay', actors: ['ada-wren'], status };
      const date = { text: 'on the fourth', value: '2031-05-04', status };
      const figure = { id: 'f-40-ships-1', text: '40 ships', value: 41, unit: 'ferry', status };
      const found = {
        ...proposal([]),
        events: [{ id: 'e-2032-pay-2', date: '2032', text: 'We will not pay' }],
        dates: [{ text: 'on the fourth', value: '2032-05-04' }],
        figures: [{ id: 'f-40-ships-2', text: '40 ships', value: 40, unit: 'ship' }],
      };
      const kept = reconcileAnnotations({ events: [event], dates: [date], figures: [figure] }, found, TEXT, TODAY);
      expect([kept.events, kept.dates, kept.figures]).toEqual([[event], [date], [figure]]);
    },
  );
});
