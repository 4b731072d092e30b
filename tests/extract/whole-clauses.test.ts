import { expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

const contents = (text: string) =>
  extract({ id: 'courier', text, published: '2031-05-16' }).quotes.map(({ content }) =>
    content.map(([start, end]) => text.slice(start, end)).join(' … '),
  );

it.each([
  'During the talk both leaders condemned the "habit of lecturing every smaller neighbour in the region"|, said the Copper Palace.',
  'During the call both mayors rejected the "old trick of closing the harbour in the night"|, said the Elysee.',
])('a content does not begin behind the verb of its own clause: %s', (barred) => {
  expect(contents(barred.replace('|', ''))).toEqual([barred.split('|')[0]]);
});

it('what is counted behind a colon is an entry of a list', () => {
  expect(contents('Tickets: 12 crowns, children free. Doors open at 19:30.')).toEqual([]);
});
