import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { updateItem, writeItem } from '../../src/ledger/write-yaml.ts';

it('what an item says twice is written twice, without an alias', () => {
  const words = [
    '"The harbour is shut,"',
    `"and the ferries lie where they are, from the quay of Vellmark to the sheds of the ${'old '.repeat(20)}mill."`,
  ];
  const item = { id: 'q-harbour-shut-abc123', text: words, state: 'withdrawn', issued: words };
  const written = writeItem(item, false);
  expect(written).not.toMatch(/[&*]a1/);
  expect(parse(written)).toEqual([item]);
  expect(parse(updateItem(written, { ...item, since: '2031-05-07' }, false))).toEqual([{ ...item, since: '2031-05-07' }]);
});
