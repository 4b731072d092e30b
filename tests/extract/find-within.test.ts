import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

const chainsOf = (text: string) => {
  const { quotes } = extract({ id: 'within', text });
  return quotes.map(({ speakers, nested }) => [
    speakers.join('+'),
    ...nested.map((inner) => [inner.speakers.join('+'), inner.relays.map(({ actors }) => actors.join('+')).join(' < ')].join(' < ')),
  ]);
};

test('what a quotation passes on is found inside its marks', () => {
  expect(chainsOf('“The mayor said that the bridge would open in May,” Ada Brandt told the council.')).toEqual([
    ['ada-brandt', 'the-mayor < ada-brandt'],
  ]);
});

test('a closing mark whose opening one stands within a content stays with it', () => {
  const text = 'Odd Brekke said that Lise Tam had called the plan “a gift to nobody”.';
  const [quote] = extract({ id: 'within', text }).quotes;
  expect(quote?.nested.map((inner) => inner.text)).toEqual(['the plan “a gift to nobody”']);
});

test('the title of a work is nobody’s words', () => {
  expect(chainsOf('On Friday the choir read “Songs of the Quiet Harbour” aloud.')).toEqual([]);
});
