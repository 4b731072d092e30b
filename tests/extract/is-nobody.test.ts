import { expect, test } from 'vitest';
import { isNobody } from '../../src/extract/attributions/is-nobody.ts';
import { readDocument } from '../../src/text/document.ts';

const names = (source: string) => {
  const { tokens, ...rest } = readDocument(`${source} said it was late.`);
  const last = tokens.findIndex(({ text }) => text === 'said');
  return !isNobody({ tokens, ...rest }, { first: 0, last });
};

test.each(['There', 'Thursday', 'Lacks even the basics, and'])('names nobody: %s', (source) => {
  expect(names(source)).toBe(false);
});

test.each(['Lund', 'Polls', 'Emails from the town hall', 'Their lawyers, and', 'Thursday Island'])('names somebody: %s', (source) => {
  expect(names(source)).toBe(true);
});
