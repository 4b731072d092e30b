import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

const eventsOf = (text: string) => {
  const { events, actors } = extract({ id: 'courier', text, published: '2031-05-16' });
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return events.map((event) => {
    expect(text.slice(event.start, event.end)).toBe(event.text);
    return { date: event.date, text: event.text, actors: event.actors.map((id) => nameOf.get(id)) };
  });
};

test('an event is a dated clause with those who took part', () => {
  expect(eventsOf('The harbour of Karsholm was shut on Tuesday, and Ada Brandt met Otto Lindqvist on Wednesday.')).toEqual([
    { date: '2031-05-13', text: 'The harbour of Karsholm was shut on Tuesday', actors: ['Karsholm'] },
    { date: '2031-05-14', text: 'Ada Brandt met Otto Lindqvist on Wednesday', actors: ['Ada Brandt', 'Otto Lindqvist'] },
  ]);
});

test('how long after what is no part of what happened', () => {
  expect(eventsOf('Her staff had flagged the rails on Tuesday eight months before the train left.')[0]?.text).toBe(
    'Her staff had flagged the rails on Tuesday',
  );
  expect(eventsOf('The truce broke on Tuesday, less than 36 hours after it had begun.')[0]?.text).toBe('The truce broke on Tuesday');
  expect(eventsOf('Ada Brandt resigned late on Tuesday, hours after the vote had been lost.')[0]?.text).toBe(
    'Ada Brandt resigned late on Tuesday',
  );
});

test('a dateline is no part of what happened', () => {
  expect(eventsOf('KARSHOLM, Tessaly — Ada Brandt shut the yard on Tuesday.')).toMatchObject([
    { date: '2031-05-13', text: 'Ada Brandt shut the yard on Tuesday' },
  ]);
});

test('a clause may open with its date', () => {
  expect(eventsOf('The crews closed the harbour of Karsholm on Tuesday, and on Thursday Ada Brandt opened it.')).toEqual([
    { date: '2031-05-13', text: 'The crews closed the harbour of Karsholm on Tuesday', actors: ['Karsholm'] },
    { date: '2031-05-15', text: 'on Thursday Ada Brandt opened it', actors: ['Ada Brandt'] },
  ]);
});

test('several mentions of one event are one, the one with the finest date', () => {
  const text =
    'The Velten Bridge collapsed in March 2029. Nobody had warned the town.\n\n' +
    'After the Velten Bridge collapsed on 3 March 2029, the mayor resigned. The yard opened in March 2029.';
  expect(eventsOf(text).map(({ date, text: words }) => [date, words])).toEqual([
    ['2029-03-03', 'the Velten Bridge collapsed on 3 March 2029'],
    ['2029-03', 'The yard opened in March 2029'],
  ]);
});

test('an interval dates its event as a whole', () => {
  expect(eventsOf('The town rebuilt its harbour from 2019 to 2021.').map(({ date }) => date)).toEqual(['2019/2021']);
});

test('what was said on a day is dated by that day, not what was said', () => {
  expect(eventsOf('The mayor said Thursday that the harbour will stay shut.')).toMatchObject([
    { date: '2031-05-15', text: 'The mayor said Thursday that the harbour will stay shut' },
  ]);
});

test('a report that follows what it reports begins with its source', () => {
  const text =
    'Everybody knew of the crack, and nobody mended it, the chair of the inquiry, Ada Brandt, said on Tuesday, opening six weeks of hearings into the flood.';
  expect(eventsOf(text)).toMatchObject([
    { date: '2031-05-13', text: 'the chair of the inquiry, Ada Brandt, said on Tuesday, opening six weeks of hearings into the flood' },
  ]);
});

test('a report that tells only who said it and when has all that was said', () => {
  const [event] = eventsOf('Everybody knew of the crack, and nobody mended it, Ada Brandt said on Tuesday.');
  expect(event?.text).toBe('Everybody knew of the crack, and nobody mended it, Ada Brandt said on Tuesday');
});

test('what befell somebody is told, though with a not', () => {
  expect(eventsOf('Half of the families could not pay their rent last month.')).toMatchObject([{ date: '2031-04' }]);
});

test('where the content has a pronoun, the sentence says who', () => {
  expect(eventsOf('The harbour board said it expected a result by mid-June.').map(({ text }) => text)).toEqual([
    'The harbour board said it expected a result by mid-June',
  ]);
});

test.each([
  ['a comparison', 'Exports reached 18 million marks, up from 17 million marks a year earlier.'],
  ['a yardstick', 'The town has more ships than in 2019.'],
  ['a year that is part of a name', 'The council passed the 2029 budget.'],
  ['a wish', '"The crew should be paid on Tuesday," she said.'],
  ['a refusal', '"I would not sail there in June," she said.'],
  ['a denial', 'The mayor did not meet the crew on Tuesday.'],
  ['a condition', 'If the harbour opens on Tuesday, the crew will come.'],
  ['a superlative since', 'It was the worst flood since 1954.'],
  ['a century', 'The quay was built in the 19th century.'],
  ['a length of time', 'The talks lasted three hours.'],
  ['a mere now', 'The mill is now closed.'],
])('%s is no event', (_what, text) => {
  expect(eventsOf(text)).toEqual([]);
});
