import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecentTexts } from '../../src/text/recent-texts.ts';
import { hashText } from '../../src/text/text-hash.ts';

const MOST = 8;
const LARGE = 20_000;
const ask = (texts: RecentTexts<{ text: string }>, text: string) => texts.get(hashText(text), text, 0, text.length);
const add = (texts: RecentTexts<{ text: string }>, text: string) => texts.add(hashText(text), { text });

test('a text is found where it stands in a line, and nothing that only begins like it', () => {
  const texts = new RecentTexts<{ text: string }>(MOST);
  add(texts, 'ferry');
  const line = 'The ferry to Velm, the ferryman said';
  expect(texts.get(hashText('ferry'), line, 4, 9)?.text).toBe('ferry');
  expect(texts.get(hashText('ferryman'), line, 23, 31)).toBeUndefined();
});

test('a text with the hash of another one is not taken for it', () => {
  const texts = new RecentTexts<{ text: string }>(MOST);
  const hash = hashText('quay');
  texts.add(hash, { text: 'quay' });
  texts.add(hash, { text: 'mole' });
  expect(texts.get(hash, 'a mole', 2, 6)?.text).toBe('mole');
  expect(texts.get(hash, 'a quay', 2, 6)?.text).toBe('quay');
  expect(texts.get(hash, 'a pier', 2, 6)).toBeUndefined();
});

test('thousands of texts are all found again', () => {
  const texts = new RecentTexts<{ text: string }>(2 * LARGE + 1);
  for (let n = 0; n < LARGE; n++) add(texts, `word${n}`);
  for (let n = 0; n < LARGE; n++) expect(ask(texts, `word${n}`)?.text).toBe(`word${n}`);
  expect(ask(texts, `word${LARGE}`)).toBeUndefined();
});

test('what is asked for again and again stays, and what nobody asks for goes', () => {
  const texts = new RecentTexts<{ text: string }>(MOST);
  add(texts, 'the');
  add(texts, 'hapax');
  for (let odd = 0; odd < 100; odd++) {
    add(texts, `odd${odd}`);
    expect(ask(texts, 'the')?.text).toBe('the');
  }
  expect(ask(texts, 'hapax')).toBeUndefined();
});

test('what it says of a text is that text, whatever was put in and forgotten', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (words) => {
      const texts = new RecentTexts<{ text: string }>(MOST);
      for (const word of words) {
        const found = ask(texts, word);
        if (found) expect(found.text).toBe(word);
        else add(texts, word);
        expect(ask(texts, word)?.text).toBe(word);
      }
    }),
  );
});
