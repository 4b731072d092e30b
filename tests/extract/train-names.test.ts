import { expect, test } from 'vitest';
import { packNames, unpackNames } from '../../src/extract/models/pack-names.ts';
import { findNames } from '../../src/extract/names/find-names.ts';
import type { MarkedName } from '../../src/extract/names/name-labels.ts';
import { type GoldNames, trainNames } from '../../src/extract/training/train-names.ts';
import { readDocument } from '../../src/text/document.ts';

const KINDS = { P: 'person', O: 'organization', L: 'place' } as const;

/** "[P Ada Brandt] left." -> a text with its names. */
function marked(id: string, text: string): GoldNames {
  const entities: MarkedName[] = [];
  let plain = '';
  let done = 0;
  for (const match of text.matchAll(/\[([POL]) ([^\]]+)\]/g)) {
    plain += text.slice(done, match.index);
    const [whole, kind, name = ''] = match;
    entities.push({ start: plain.length, end: plain.length + name.length, kind: KINDS[kind as keyof typeof KINDS] });
    plain += name;
    done = match.index + whole.length;
  }
  return { id, text: plain + text.slice(done), entities };
}

const gold = [
  marked('a', 'Yesterday the minister [P Ada Brandt] spoke in [L Velm].\nThe [O Velm Ferry Company] did not answer, [P Brandt] said.'),
  marked(
    'b',
    'In [L Karsholm] the mayor [P Ole Lund] met people from the [O Harbour Union].\nThe [O Harbour Union] wants boats, said [P Lund].',
  ),
  marked('c', 'Snow fell in [L Tarvik] on Monday.\nA spokesman for [O Tarvik Airlines] said that [P Mira Osei] had left [L Tarvik].'),
  { ...marked('d', 'Rain fell in [L Velm], said [P Jonas Weil].\nThe minister [P Lena Sund] stayed in [L Karsholm].'), isSilver: true },
];
const MADE_UP = 20;
const train = () => packNames(trainNames(gold, () => undefined, MADE_UP));
const once = train();

test('the same texts give the same bytes', () => {
  expect(Buffer.from(train()).equals(Buffer.from(once))).toBe(true);
});

test('what is learned finds names in a text of the same kind', () => {
  const text = 'Yesterday the minister Ada Brandt spoke in Karsholm.';
  const found = findNames(readDocument(text), unpackNames(once)).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
  expect(found).toEqual(['person Ada Brandt', 'place Karsholm']);
});

test('a model cut short says so', () => {
  expect(() => unpackNames(once.subarray(0, once.length / 2))).toThrow();
});
