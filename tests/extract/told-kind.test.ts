import { expect, test } from 'vitest';
import { toldKind } from '../../src/extract/names/told-kind.ts';
import { readDocument } from '../../src/text/document.ts';

/** What a text says of its first word that begins as "Vel". */
function told(text: string) {
  const document = readDocument(text);
  const first = document.tokens.findIndex((token) => token.text.startsWith('Vel'));
  return toldKind(document, { first, last: first + 1, kind: 'other' });
}

test.each([
  ['Velmo is a small village on the coast.', 'place'],
  ['Velmo was the largest manufacturer of ferries.', 'organization'],
  ['Velmo, a former minister, left early.', 'person'],
  ['They sold it to Velmo, a Tessalian chain of shops.', 'organization'],
  ['They came from the villages of Velmo and Tarvik.', 'place'],
  ['The band Velmo played twice.', 'organization'],
])('the text says what a name is: %s', (text, kind) => {
  expect(told(text)).toBe(kind);
});

test.each([
  ['who said it', 'It was late, and so was Velmo, the company said.'],
  ['who spoke there', 'In Velmo, a spokesman for the yard said it was late.'],
  ['a noun of men and firms', 'The builder, Velmo, said it was late.'],
  ['what it is not', 'Velmo is no village.'],
  ['a noun of two meanings', 'Velmo is a station in the north.'],
  ['whom it is of', 'A minister of Velmo left early.'],
  ['something else', 'Velmo is a mistake.'],
])('it does not say it of %s', (_what, text) => {
  expect(told(text)).toBeUndefined();
});
